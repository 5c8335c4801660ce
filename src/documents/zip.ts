import { WorkPlanError } from '../schema/error'
import { loadLibrary } from './library'

/** What a ZIP may hold; a document of the field stays far below. */
export interface ZipLimits {
  /** Entries that are listed. */
  readonly entries: number
  /** Bytes that one entry may inflate to. */
  readonly entryBytes: number
  /** Bytes that all entries read may inflate to. */
  readonly totalBytes: number
  /** How many times larger than its packed bytes an entry may be, once it is large at all. */
  readonly ratio: number
}

export const zipLimits: ZipLimits = {
  entries: 20_000,
  entryBytes: 64 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  ratio: 200,
}

/** Below this size no ratio is held against an entry: an empty style sheet packs very well. */
const smallEntry = 4 * 1024 * 1024
/** So much packed data is inflated at once: at most a thousandfold of it comes out before it is counted. */
const slice = 16 * 1024

interface Entry {
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

/** The parts of a ZIP by name. A part is inflated when it is asked for, never more of it than the limits allow. */
export interface Zip {
  readonly names: readonly string[]
  /** The bytes of a part; null where the ZIP has none of that name. */
  read(name: string): Promise<Uint8Array | null>
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const longestComment = 0xffff
const stored = 0
const deflated = 8
/** Bit 0: the entry is encrypted. */
const encrypted = 1

/**
 * 压缩包. Opens a ZIP by its directory. Names are normalised (`\` is `/`, a leading `/` is none); a name that climbs out of the ZIP (`../`) is
 * not listed. Nothing is written anywhere.
 *
 * @param format what the ZIP is taken for, for the message of an error
 * @throws WorkPlanError `malformed-container` for what is no whole ZIP, `too-large` for what goes beyond the limits
 */
export function openZip(bytes: Uint8Array, format: string, limits: ZipLimits = zipLimits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const broken = (cause?: unknown) => new WorkPlanError('malformed-container', { format }, { cause })
  const tooLarge = (size: number, limit: number) =>
    new WorkPlanError('too-large', { bytes: String(size), limit: String(limit) })
  let entries: Map<string, Entry>
  try {
    entries = readDirectory(view, bytes, limits.entries)
  } catch (error) {
    throw broken(error)
  }
  let total = 0
  const read = async (name: string): Promise<Uint8Array | null> => {
    const entry = entries.get(name)
    if (!entry) return null
    const limit = Math.min(
      limits.entryBytes,
      limits.totalBytes - total,
      Math.max(smallEntry, entry.packed * limits.ratio),
    )
    if (entry.unpacked > limit) throw tooLarge(entry.unpacked, limit)
    const { Inflate } = await loadLibrary('fflate', format, () => import('fflate'))
    const content = contentOf(bytes, view, entry)
    if (content === null) throw broken()
    if (entry.method === stored) return content
    const parts: Uint8Array[] = []
    let size = 0
    let isWhole = false
    const inflate = new Inflate((part, final) => {
      size += part.length
      parts.push(part)
      isWhole = final
    })
    try {
      for (let at = 0; at < content.length && size <= limit; at += slice)
        inflate.push(content.subarray(at, at + slice), at + slice >= content.length)
    } catch (error) {
      throw broken(error)
    }
    if (size > limit) throw tooLarge(size, limit)
    if (!isWhole && content.length > 0) throw broken()
    total += size
    return joined(parts, size)
  }
  return { names: [...entries.keys()], read }
}

function readDirectory(view: DataView, bytes: Uint8Array, most: number): Map<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > most) throw new RangeError('too many entries')
  let at = view.getUint32(end + 16, true)
  const entries = new Map<string, Entry>()
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== entrySignature) throw new RangeError('no entry where one is announced')
    const nameLength = view.getUint16(at + 28, true)
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength))
    const method = view.getUint16(at + 10, true)
    const isPlain = (view.getUint16(at + 8, true) & encrypted) === 0 && (method === stored || method === deflated)
    if (name !== null && isPlain && !entries.has(name))
      entries.set(name, {
        method,
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === endSignature) return at
  throw new RangeError('no directory')
}

/** Null for a directory, and for a name that leads out of the ZIP. */
function nameOf(bytes: Uint8Array): string | null {
  const name = new TextDecoder().decode(bytes).replace(/\\/g, '/').replace(/^\/+/, '')
  return name === '' || name.endsWith('/') || name.split('/').includes('..') ? null : name
}

function contentOf(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array | null {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return null
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed)
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
