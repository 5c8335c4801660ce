import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = join(root, 'dist/cli.js')
const seed = join(root, 'seeds/seed-jilin-mzt-2022.txt')
const env = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' }

const cli = (argv: string[], input?: string | Buffer) =>
  spawnSync(process.execPath, [built, ...argv], { encoding: 'utf8', env, input: input ?? '', maxBuffer: 1 << 28 })

// Without a build there is no program to start: the tests show as skipped, and everything else is tested in-process.
describe.skipIf(!existsSync(built))('the built program', () => {
  it('says its version', () => {
    expect(cli(['--version'])).toMatchObject({ status: 0, stdout: `yaodian ${version}\n`, stderr: '' })
  })

  it('parses a file to JSON, which it finds valid', () => {
    const parsed = cli(['parse', seed])
    expect(parsed.status).toBe(0)
    expect(JSON.parse(parsed.stdout)).toMatchObject({ type: 'workPlan', meta: { title: '2022年全省民政工作要点' } })
    expect(parsed.stderr).toMatch(/seed-jilin-mzt-2022\.txt:17:\d+ {2}warning {2}date-repaired {2}/)
    expect(cli(['validate', '-'], parsed.stdout)).toMatchObject({ status: 0, stdout: '-: valid\n', stderr: '' })
  })

  it('reads from a pipe and writes files', () => {
    const directory = mkdtempSync(join(tmpdir(), 'yaodian-'))
    try {
      const path = join(directory, 'plan.md')
      expect(cli(['parse', '-q', '-o', path], readFileSync(seed))).toMatchObject({ status: 0, stdout: '', stderr: '' })
      expect(readFileSync(path, 'utf8')).toMatch(/^# 2022年全省民政工作要点\n/)
    } finally {
      rmSync(directory, { recursive: true })
    }
  })

  it('ends with 1 for a file that is not there, with 2 for a wrong word', () => {
    expect(cli(['parse', 'none.txt'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'none.txt  error  there is no such file\n',
    })
    expect(cli(['prase'])).toMatchObject({ status: 2, stdout: '' })
  })

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [built, 'parse', '-q', seed, seed, seed, seed], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let remarks = ''
    child.stderr.on('data', (chunk) => {
      remarks += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, remarks }).toEqual({ status: 0, remarks: '' })
  })

  it.skipIf(process.platform === 'win32')('is a program of its own', () => {
    expect(readFileSync(built, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(
      execFileSync('sh', ['-c', `"${process.execPath}" "${built}" schema | head -c 1`], { encoding: 'utf8', env }),
    ).toBe('{')
  })
})
