import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { generated } from '../examples/generate'
import { readCsv } from '../src/text/csv'

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

  const plans = ['examples/plans/qingxi-2023.txt', 'examples/plans/qingxi-2024.txt'] as const
  const inFolder = (work: (folder: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), 'yaodian-examples-'))
    try {
      work(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('diff-two-years.ts tells what changed, and writes a page', () => {
    inFolder((folder) => {
      const page = join(folder, 'changes.html')
      const { stdout, status } = run('examples/diff-two-years.ts', ...plans, page)
      expect(stdout).toMatch(/^6 revised, 2 added, 1 dropped, 1 moved\n/)
      expect(stdout).toContain('\nraised  护理型床位占比  ≥ 50% → ≥ 55%\n')
      expect(stdout).toContain('\n《青溪市临时救助实施办法》  draft → issue\n')
      expect(stdout).toContain('\ndropped  一(二)  推进信息共享\n')
      expect(readFileSync(page, 'utf8')).toContain('class="diff-report"')
      expect(status).toBe(0)
    })
  })

  it('panel-of-a-folder.ts makes one table of several years', () => {
    const { stdout, status } = run('examples/panel-of-a-folder.ts', 'examples/plans')
    const beds = readCsv(stdout).filter((row) => row.indicator === '护理型床位占比')
    expect(beds.map((row) => [row.document, row.year, row.value, row.previousDocument])).toEqual([
      ['qingxi-2023', '2023', '50', ''],
      ['qingxi-2024', '2024', '55', 'qingxi-2023'],
    ])
    expect(status).toBe(0)
  })

  it('write-tables.ts writes records and targets that belong together', () => {
    inFolder((folder) => {
      const { stdout, status } = run('examples/write-tables.ts', folder, ...plans)
      const records = readFileSync(join(folder, 'plans.ndjson'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { record: string; id?: string; node?: string })
      const ids = new Set(records.map(({ id }) => id))
      const targets = records.filter(({ record }) => record === 'target')
      expect(targets.every(({ node }) => ids.has(node))).toBe(true)
      expect(stdout).toBe(`2 plans, ${targets.length} targets\n`)
      expect(readCsv(readFileSync(join(folder, 'targets.csv'), 'utf8')).length).toBe(targets.length)
      expect(status).toBe(0)
    })
  })
})
