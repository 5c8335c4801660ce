import { decodeLegacy } from '#legacy-encodings'
import { diagnose } from '../rules/diagnostics'
import type { Diagnostic } from '../schema'
import { WorkPlanError } from '../schema/error'
import { declaredEncoding } from './declared'
import { type EncodingName, encodingOf } from './encoding-names'
import { weighEncodings } from './evidence'
import { decodeUtf8 } from './utf8'

export interface Decoded {
  text: string
  /** A name of `EncodingName`; where the caller named another one, the caller's. */
  encoding: string
  /** Byte sequences that are U+FFFD in the text. */
  invalid: number
  diagnostics: Diagnostic[]
}

interface Mark {
  encoding: EncodingName
  bytes: readonly number[]
}

const marks: readonly Mark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
]

/** A declared encoding is believed while it reads this share as well as the best one does. */
const benefitOfDoubt = 0.8

/**
 * 解码. Bytes to text: by the caller's word, by a byte order mark, by what the document declares where the bytes bear it out, by
 * the bytes alone.
 *
 * @param bytes the whole document
 * @param asked the caller's encoding, in any spelling; it wins
 * @throws WorkPlanError `undecodable` where the caller's encoding is unknown
 */
export function decode(bytes: Uint8Array, asked: string | null): Decoded {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte))
  const body = mark ? bytes.subarray(mark.bytes.length) : bytes
  if (asked !== null) return report(readAs(encodingOf(asked) === mark?.encoding ? body : bytes, asked), [])
  if (mark && mark.encoding !== 'utf-8')
    return report(readAs(body, mark.encoding), mismatch(declaredEncoding(body), mark.encoding))
  const utf8 = decodeUtf8(body)
  const declared = declaredEncoding(body) ?? (mark ? mark.encoding : null)
  if (isCertain(utf8.text, utf8.invalid)) return report({ ...utf8, encoding: 'utf-8' }, mismatch(declared, 'utf-8'))
  if (utf8.invalid === 0 && utf8.text.length === body.length && !utf8.text.includes('\0'))
    return report({ ...utf8, encoding: (declared && asciiSuperset(declared)) || 'utf-8' }, [])
  const chosen = weighed(body, declared, utf8.invalid)
  const doubt = declared ? mismatch(declared, chosen) : [diagnose('encoding-guessed', null, { encoding: chosen })]
  return report(chosen === 'utf-8' ? { ...utf8, encoding: chosen } : readAs(body, chosen), doubt)
}

/** Well-formed UTF-8 with Chinese in it is nothing else: other encodings do not form it by chance. */
const isCertain = (text: string, invalid: number): boolean =>
  invalid === 0 && /[\u2e80-\u9fff\uff01-\uff5e]/.test(text) && !text.includes('\0')

const asciiSuperset = (label: string): EncodingName | null => {
  const name = encodingOf(label)
  return name?.startsWith('utf-16') ? null : name
}

function weighed(bytes: Uint8Array, declared: string | null, invalid: number): EncodingName {
  const evidence = weighEncodings(bytes)
  const best = evidence[0] ?? { encoding: 'utf-8' as const, score: 0 }
  const name = declared === null ? null : encodingOf(declared)
  const trusted = evidence.find(({ encoding }) => encoding === name)
  if (best.score < 0 || (best.score === 0 && invalid === 0)) return 'utf-8'
  return trusted && trusted.score >= best.score * benefitOfDoubt ? trusted.encoding : best.encoding
}

function readAs(bytes: Uint8Array, label: string): Omit<Decoded, 'diagnostics'> {
  const encoding = encodingOf(label) ?? label
  if (encoding === 'utf-8') return { ...decodeUtf8(bytes), encoding }
  const text = decodeLegacy(bytes, encoding)
  if (text === null) throw new WorkPlanError('undecodable', { encoding: label })
  return { text, encoding, invalid: count(text) }
}

function count(text: string): number {
  let found = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) found++
  return found
}

const mismatch = (declared: string | null, encoding: EncodingName): Diagnostic[] =>
  declared === null || encodingOf(declared) === encoding
    ? []
    : [diagnose('encoding-mismatch', null, { declared, encoding })]

function report(read: Omit<Decoded, 'diagnostics'>, diagnostics: Diagnostic[]): Decoded {
  if (read.invalid === 0) return { ...read, diagnostics }
  const values = { count: String(read.invalid), encoding: read.encoding }
  return { ...read, diagnostics: [...diagnostics, diagnose('undecodable-bytes', null, values)] }
}
