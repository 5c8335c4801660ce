import { printable } from '../export/escape'
import { truncateToWidth } from '../text/width'
import type { Call } from './call'
import { widthOf } from './io'

/** A line on a terminal's standard error that says how far a long run is; nothing anywhere else. */
export interface Progress {
  next(name: string): Promise<void>
  clear(): Promise<void>
}

const still: Progress = { next: async () => undefined, clear: async () => undefined }
const startOfLine = '\r\u001b[K'

/** Only many inputs are a long run, and where the value itself goes to a terminal it shows how far it is. */
export function progress({ io, say, quiet }: Call, count: number): Progress {
  if (quiet || count < 2 || !io.stderr.isTTY || io.stdout.isTTY) return still
  let done = 0
  return {
    next: (name) => {
      const line = `${say('reading')} ${++done}/${count} ${printable(name)}`
      return io.stderr.write(startOfLine + truncateToWidth(line, widthOf(io.stderr) - 1))
    },
    clear: () => io.stderr.write(startOfLine),
  }
}
