import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { generated } from '../examples/generate'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('the committed examples', () => {
  it.each(generated().map(([path]) => path))('%s is what examples/generate.ts writes', (path) => {
    const text = generated().find(([name]) => name === path)?.[1]
    expect(readFileSync(`${root}examples/${path}`, 'utf8')).toBe(text)
  })
})

// The programs run as a user runs them, on the built package.
describe.skipIf(!existsSync(`${root}dist/index.js`))('the example programs', () => {
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', ...argv], { cwd: root, encoding: 'utf8' })

  it('parse-and-list.ts lists targets and deadlines', () => {
    const { stdout, status } = run('examples/parse-and-list.ts', 'seeds/seed-jilin-mzt-2022.txt')
    expect(stdout).toMatch(/^2022年全省民政工作要点\n\nTargets\n/)
    expect(stdout).toMatch(/三\(八\) {2}护理型床位占比 {2}gte 50% {2}firm\n/)
    expect(stdout).toMatch(/\n\nDeadlines\n(?:.*\n)*2022-12-31 {2}三\(八\) {2}2022年底\n/)
    expect(status).toBe(0)
  })

  it('validate-and-query.ts asks the published JSON', () => {
    const { stdout, status } = run('examples/validate-and-query.ts', 'examples/jilin-mzt-2022.json')
    expect(stdout).toMatch(/三\(八\) {2}加强基本养老服务保障\n/)
    expect(stdout).toMatch(/revised\?\n(?:.*\n)*.*《?吉林省.*\n/)
    expect(status).toBe(0)
  })

  it('validate-and-query.ts says what is wrong with other files', () => {
    const { stderr, status } = run('examples/validate-and-query.ts', 'package.json')
    expect(stderr).toContain('$.type: expected "workPlan", found')
    expect(status).toBe(1)
  })
})
