import { join } from 'node:path'
import { type Call, complain, documentName, standardInput } from './call'
import { systemReason } from './load'
import { UsageError } from './usage-error'

/** Where what a command makes is put. */
export interface Output {
  /** Whether each input has a file of its own. */
  readonly perInput: boolean
  put(input: string, text: string): Promise<void>
  /** Writes the file, where there is one for all inputs. */
  close(): Promise<void>
}

/** Writes a file; where the system refuses, that is told and counted. */
export async function writeFile(call: Call, path: string, text: string): Promise<boolean> {
  try {
    await call.io.writeFile(path, text)
    return true
  } catch (error) {
    await complain(call, path, systemReason(call, error, 'no-such-directory'))
    return false
  }
}

const toStandardOutput = ({ io }: Call): Output => ({
  perInput: false,
  put: (_, text) => io.stdout.write(text),
  close: async () => undefined,
})

function toFile(call: Call, path: string): Output {
  const parts: string[] = []
  return {
    perInput: false,
    put: async (_, text) => void parts.push(text),
    // Of inputs that all failed nothing is written: an old file is better than an empty one.
    close: async () => {
      if (parts.length > 0 || call.failures === 0) await writeFile(call, path, parts.join(''))
    },
  }
}

async function toDirectory(
  call: Call,
  directory: string,
  extension: string,
  inputs: readonly string[],
): Promise<Output | null> {
  const paths = new Map<string, string>()
  const taken = new Map<string, string>()
  for (const input of inputs) {
    const name = input === standardInput ? 'stdin' : documentName(input)
    const path = join(directory, `${name}.${extension}`)
    const first = taken.get(path)
    if (first !== undefined) throw new UsageError('same-name', { first, second: input, path })
    taken.set(path, input)
    paths.set(input, path)
  }
  try {
    await call.io.makeDirectory(directory)
  } catch (error) {
    await complain(call, directory, systemReason(call, error))
    return null
  }
  const written = new Map<string, string>()
  return {
    perInput: true,
    put: async (input, text) => {
      const all = (written.get(input) ?? '') + text
      written.set(input, all)
      await writeFile(call, paths.get(input) as string, all)
    },
    close: async () => undefined,
  }
}

/**
 * The output a command line asks for: standard output, one file (`-o plan.json`), or a directory with a file for each input
 * (`-o plans/`, or a directory that is there).
 *
 * @param inputs the names whose files a directory takes: those of the inputs, or one for what is made of all of them
 * @returns null where the directory cannot be made, which has been said then
 * @throws UsageError where two inputs would have one file
 */
export async function outputOf(call: Call, extension: string, inputs: readonly string[]): Promise<Output | null> {
  const path = call.values.one('output')
  if (path === null || path === standardInput) return toStandardOutput(call)
  const directory = /[/\\]$/.test(path) || (await call.io.isDirectory(path))
  return directory ? toDirectory(call, path, extension, inputs) : toFile(call, path)
}
