import type { Io } from '../../src/cli/io'
import { run } from '../../src/cli/run'

/** What a run of the command line left behind. */
export interface Left {
  code: number
  out: string
  err: string
  files: Map<string, string>
}

export interface World {
  files?: Record<string, string | Uint8Array>
  directories?: string[]
  /** What is piped in; nothing is where it is not given. */
  stdin?: string
  env?: Record<string, string>
  /** Columns of a terminal on standard output; no terminal where it is not given. */
  terminal?: number
  /** Whether standard error is a terminal. */
  errorTerminal?: boolean
  /** Paths that cannot be written, and the code of their error. */
  refuse?: Record<string, string>
  /** How many writes to standard output succeed before its reader goes away. */
  reads?: number
}

const failure = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code })
const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** Runs the command line in a world of its own. */
export async function cli(argv: readonly string[], world: World = {}): Promise<Left> {
  const files = new Map(Object.entries(world.files ?? {}))
  const directories = new Set(world.directories ?? [])
  const written = new Map<string, string>()
  let out = ''
  let err = ''
  let reads = world.reads ?? Number.POSITIVE_INFINITY
  const io: Io = {
    stdin: { isTTY: world.stdin === undefined, read: async () => bytes(world.stdin ?? '') },
    stdout: {
      isTTY: world.terminal !== undefined,
      columns: world.terminal ?? null,
      write: async (text) => {
        if (reads-- <= 0) throw failure('EPIPE')
        out += text
      },
    },
    stderr: {
      isTTY: world.errorTerminal ?? false,
      columns: world.errorTerminal ? 80 : null,
      write: async (text) => {
        err += text
      },
    },
    env: world.env ?? {},
    readFile: async (path) => {
      if (directories.has(path)) throw failure('EISDIR')
      const content = files.get(path)
      if (content === undefined) throw failure('ENOENT')
      return bytes(content)
    },
    writeFile: async (path, text) => {
      const code = world.refuse?.[path]
      if (code) throw failure(code)
      written.set(path, text)
    },
    makeDirectory: async (path) => {
      const code = world.refuse?.[path]
      if (code) throw failure(code)
      directories.add(path)
    },
    isDirectory: async (path) => directories.has(path),
  }
  const code = await run(argv, io)
  return { code, out, err, files: written }
}
