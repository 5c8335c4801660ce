import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { files } from '../../src/cli/files'
import { codeOf } from '../../src/cli/io'

let directory = ''
const at = (name: string) => join(directory, name)

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'yaodian-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

describe('files.writeFile', () => {
  it('writes a new file, and leaves nothing beside it', async () => {
    await files.writeFile(at('plan.json'), '要点')
    expect(readFileSync(at('plan.json'), 'utf8')).toBe('要点')
    expect(readdirSync(directory)).toEqual(['plan.json'])
  })

  it('replaces an old file whole, and keeps its mode', async () => {
    writeFileSync(at('plan.json'), 'old and longer')
    chmodSync(at('plan.json'), 0o640)
    await files.writeFile(at('plan.json'), 'new')
    expect(readFileSync(at('plan.json'), 'utf8')).toBe('new')
    expect(statSync(at('plan.json')).mode & 0o777).toBe(0o640)
    expect(readdirSync(directory)).toEqual(['plan.json'])
  })

  it('follows a link instead of replacing it', async () => {
    writeFileSync(at('real.json'), 'old')
    symlinkSync(at('real.json'), at('link.json'))
    await files.writeFile(at('link.json'), 'new')
    expect(readFileSync(at('real.json'), 'utf8')).toBe('new')
    expect(readdirSync(directory).sort()).toEqual(['link.json', 'real.json'])
  })

  it('leaves the old file and nothing else where it fails', async () => {
    await files.makeDirectory(at('plan.json'))
    const error = await files.writeFile(at('plan.json'), 'new').catch((thrown: unknown) => thrown)
    expect(codeOf(error)).toBe('EISDIR')
    const nowhere = await files.writeFile(at('none/plan.json'), 'new').catch((thrown: unknown) => thrown)
    expect(codeOf(nowhere)).toBe('ENOENT')
    expect(readdirSync(directory)).toEqual(['plan.json'])
  })

  it('writes to what is no regular file as it stands', async () => {
    await expect(files.writeFile('/dev/null', 'x')).resolves.toBeUndefined()
    expect(statSync('/dev/null').isFile()).toBe(false)
  })
})

describe('files', () => {
  it('makes directories and knows them', async () => {
    expect(await files.isDirectory(at('a/b'))).toBe(false)
    await files.makeDirectory(at('a/b'))
    await files.makeDirectory(at('a/b'))
    expect(await files.isDirectory(at('a/b'))).toBe(true)
    writeFileSync(at('file'), '')
    expect(await files.isDirectory(at('file'))).toBe(false)
  })

  it('reads bytes', async () => {
    writeFileSync(at('file'), new Uint8Array([0xff, 0x00]))
    expect([...(await files.readFile(at('file')))]).toEqual([0xff, 0x00])
  })
})
