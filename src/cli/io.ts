/** Where a command's value or its remarks go. */
export interface Out {
  isTTY: boolean
  /** Columns of the terminal; null where it is none. */
  columns: number | null
  /** Rejects with an error of code `EPIPE` when the reader has gone. */
  write(text: string): Promise<void>
}

/** The world as a command sees it: `main.ts` hands in the process, tests their own. */
export interface Io {
  stdin: { isTTY: boolean; read(): Promise<Uint8Array> }
  stdout: Out
  stderr: Out
  env: Readonly<Record<string, string | undefined>>
  readFile(path: string): Promise<Uint8Array>
  /** Writes a whole file or nothing of it. */
  writeFile(path: string, text: string): Promise<void>
  /** Makes a directory and those above it; nothing where it is there. */
  makeDirectory(path: string): Promise<void>
  isDirectory(path: string): Promise<boolean>
}

const usualWidth = 80

/** The columns to write in. A terminal that does not know its size (in a container, under `script`) says it has 0. */
export const widthOf = ({ columns }: Out): number => columns || usualWidth

/** `code` of an error of the file system or a stream, else null. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/** Whether colours go to a stream: `FORCE_COLOR` beats `NO_COLOR`, which beats the terminal. */
export function usesColor(out: Out, env: Io['env']): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return out.isTTY && env.TERM !== 'dumb'
}
