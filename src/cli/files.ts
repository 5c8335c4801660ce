import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Io } from './io'

/**
 * Writes beside the file and renames: whoever reads it sees the old text or the new one, never half of either. A link is
 * followed, the mode kept; what is no regular file (a pipe, `/dev/stdout`) is written to as it stands.
 */
async function writeAtomically(path: string, text: string): Promise<void> {
  const there = await stat(path).catch(() => null)
  if (there && !there.isFile()) return writeFile(path, text)
  const target = there ? await realpath(path) : path
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(beside, 'wx', there ? there.mode & 0o777 : 0o666)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, target)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw error
  }
}

/** The files of the computer. */
export const files: Pick<Io, 'readFile' | 'writeFile' | 'makeDirectory' | 'isDirectory'> = {
  readFile: (path) => readFile(path),
  writeFile: writeAtomically,
  makeDirectory: async (path) => void (await mkdir(path, { recursive: true })),
  isDirectory: async (path) => (await stat(path).catch(() => null))?.isDirectory() ?? false,
}
