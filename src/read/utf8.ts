const replacement = 0xfffd
/** Makes a string of code units five times as fast as `String.fromCharCode` does. */
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

export interface Utf8 {
  text: string
  /** Ill-formed byte sequences, each one U+FFFD in `text`. */
  invalid: number
}

/**
 * Decodes UTF-8 as the WHATWG decoder does (one U+FFFD for each maximal ill-formed part), and counts what was ill-formed.
 * In one pass over the bytes, where the platform's decoder would need one to test and one to read.
 *
 * @param bytes without a byte order mark
 */
export function decodeUtf8(bytes: Uint8Array): Utf8 {
  const units = new Uint16Array(bytes.length)
  const end = bytes.length
  let count = 0
  let invalid = 0
  let i = 0
  while (i < end) {
    const first = bytes[i] as number
    if (first < 0x80) {
      units[count++] = first
      i++
      continue
    }
    if (first >= 0xe1 && first <= 0xec && i + 2 < end) {
      const second = bytes[i + 1] as number
      const third = bytes[i + 2] as number
      if ((second & 0xc0) === 0x80 && (third & 0xc0) === 0x80) {
        units[count++] = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
        i += 3
        continue
      }
    }
    const length = sequenceAt(bytes, i, end)
    if (length < 0) {
      units[count++] = replacement
      invalid++
      i -= length
    } else {
      const point = pointOf(bytes, i, length)
      if (point > 0xffff) {
        units[count++] = 0xd7c0 + (point >> 10)
        units[count++] = 0xdc00 | (point & 0x3ff)
      } else units[count++] = point
      i += length
    }
  }
  return { text: utf16.decode(units.subarray(0, count)), invalid }
}

/** Length of the sequence that starts at `i`; where it is ill-formed, minus the length of its maximal part. */
function sequenceAt(bytes: Uint8Array, i: number, end: number): number {
  const first = bytes[i] as number
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  if (length === 0) return -1
  for (let k = 1; k < length; k++) {
    const byte = i + k < end ? (bytes[i + k] as number) : 0
    const low = k > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
    const high = k > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
    if (byte < low || byte > high) return -k
  }
  return length
}

function pointOf(bytes: Uint8Array, i: number, length: number): number {
  let point = (bytes[i] as number) & (0xff >> (length + 1))
  for (let k = 1; k < length; k++) point = (point << 6) | ((bytes[i + k] as number) & 0x3f)
  return point
}
