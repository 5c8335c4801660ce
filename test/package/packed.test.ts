import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Packed {
  filename: string
  files: { path: string; size: number }[]
}

describe('the packed package', () => {
  const directory = mkdtempSync(join(tmpdir(), 'yaodian-'))
  let packed: Packed
  let tarball: Buffer

  beforeAll(() => {
    const listing = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', directory], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    })
    const read = JSON.parse(listing) as Packed[] | Record<string, Packed>
    packed = Object.values(read)[0] as Packed
    tarball = readFileSync(join(directory, packed.filename))
  })
  afterAll(() => {
    rmSync(directory, { recursive: true })
  })

  it('holds what users need and nothing else', () => {
    const paths = packed.files.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'package.json']),
    )
    expect(
      paths.filter((path) => !/^(?:dist\/[\w.-]+|schemas\/[\w.-]+\.json|[A-Z][\w.-]+|package\.json)$/.test(path)),
    ).toEqual([])
  })

  it('has no fault that publint knows', async () => {
    const copy = new ArrayBuffer(tarball.byteLength)
    new Uint8Array(copy).set(tarball)
    const { messages, pkg } = await publint({ pack: { tarball: copy }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  it('resolves to right types under every mode of TypeScript', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
    if (!analysis.types) throw new Error('the package has no types')
    // node10 knows no "exports": the subpaths are out of its reach, the main entry is not.
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10' && problem.entrypoint !== '.'),
    )
    expect(problems).toEqual([])
  })
})
