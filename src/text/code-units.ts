/** Room for the UTF-16 code units of a text. `bytes` is the same memory as Node sees it, null elsewhere. */
export interface CodeUnits {
  readonly codes: Uint16Array
  readonly bytes: Buffer | null
}

/** The first byte of the number 1 in memory tells the order of bytes. */
const [order] = new Uint8Array(Uint16Array.of(1).buffer)
/**
 * Node copies a text into memory and back thirty times faster than a loop over its characters. Browsers have no `Buffer`, nor
 * does it know the other order of bytes: there the loop and `TextDecoder` do the same.
 */
const NodeBuffer = order === 1 ? (globalThis as { Buffer?: typeof Buffer }).Buffer : undefined
const decoder = new TextDecoder(order === 1 ? 'utf-16le' : 'utf-16be', { ignoreBOM: true })
/** Below this length a text is copied, or put together, one by one sooner. */
const short = 32

export function codeUnits(size: number): CodeUnits {
  const codes = new Uint16Array(size)
  return { codes, bytes: NodeBuffer ? NodeBuffer.from(codes.buffer) : null }
}

/** Writes the code units of a text into `units` from `at` on; there must be room. */
export function spell({ codes, bytes }: CodeUnits, text: string, at: number): void {
  const { length } = text
  if (bytes !== null && length >= short) bytes.write(text, at * 2, length * 2, 'utf16le')
  else for (let i = 0; i < length; i++) codes[at + i] = text.charCodeAt(i)
}

/** The text of the first `length` code units. Half a surrogate pair may come out as U+FFFD. */
export function textOfUnits({ codes, bytes }: CodeUnits, length: number): string {
  if (length < short) return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[])
  return bytes === null ? decoder.decode(codes.subarray(0, length)) : bytes.toString('utf16le', 0, length * 2)
}

const longestKept = 0x100000
let kept = codeUnits(0x8000)

/** Room for `size` code units, given again to the next who asks: to be read out before. */
export function scratchUnits(size: number): CodeUnits {
  if (size <= kept.codes.length) return kept
  const units = codeUnits(size <= longestKept ? 2 ** Math.ceil(Math.log2(size)) : size)
  if (size <= longestKept) kept = units
  return units
}
