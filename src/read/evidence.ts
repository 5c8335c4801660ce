import { decodeLegacy } from '#legacy-encodings'
import type { EncodingName } from './encoding-names'
import { decodeUtf8 } from './utf8'

/**
 * 常用字. The commonest Han characters of government prose, simplified and traditional: bytes that were read in the right
 * encoding are full of them, bytes that were read in a wrong one hardly meet them.
 */
const common =
  '的业和发国工建人政一产展设进加化大实务要地制行中民有全年作资经生新力市合会理区保等在企用重动高能改强农机推管提部体定社主对增开技以各成法公持关为省不平基方施应济家服项度规分上品本是五现性十支出点府量学科面门三创级个入信构目金同通我水场长二革位事办育第安好计标时系质策监步完利治及条共造城内程村到万文划营结费与立于投续调源件统教外商任局活下多代积了四过深环放组研物' +
  '業發國產設進務實經會區動農機對開關為濟規現創級個構場長標時質監營費與資續調過環組興團體應據總觀寧縣鎮鄉護類學術華點處從當來這說見車馬東書報'

const isCommon = new Uint8Array(0x10000)
for (let i = 0; i < common.length; i++) isCommon[common.charCodeAt(i)] = 1
for (const sign of '，。、；：（）《》“”　') isCommon[sign.charCodeAt(0)] = 1

/** So much of a document is read each way. */
const sample = 8192
/** What stands in a text that was read wrong, against one common character. */
const penalty = 3
/** So many common characters are met by chance. */
const chance = 0.05

const readers: { readonly [K in EncodingName]: (bytes: Uint8Array) => string } = {
  'utf-8': (bytes) => decodeUtf8(bytes).text,
  gb18030: (bytes) => decodeLegacy(bytes, 'gb18030') ?? '',
  big5: (bytes) => decodeLegacy(bytes, 'big5') ?? '',
  'utf-16le': (bytes) => decodeLegacy(bytes, 'utf-16le') ?? '',
  'utf-16be': (bytes) => decodeLegacy(bytes, 'utf-16be') ?? '',
}

/** Bytes of Chinese text, in whatever encoding: the stretch that begins shortly before the first that is no ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  let first = 0
  while (first < bytes.length && (bytes[first] as number) < 0x80 && (bytes[first] as number) !== 0) first++
  if (first === bytes.length) first = 0
  const from = Math.max(0, first - 64) & ~1
  return bytes.subarray(from, from + sample)
}

/**
 * Common characters per character that is no ASCII, less what no text holds. About 0.3 to 0.8 where the encoding is right, about 0
 * where it is not.
 *
 * @param wide whether the text was read two bytes at a time: there, ASCII is no matter of course but evidence too
 */
function plausibility(text: string, wide: boolean): number {
  let score = 0
  let weighed = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x7f && code >= 0x20) {
      if (!wide) continue
      score++
    } else if (isCommon[code] === 1) score++
    else if (isRubbish(code)) score -= penalty
    else if (code < 0x20) continue
    weighed++
  }
  const share = weighed === 0 ? 0 : score / weighed
  return share > 0 && share < chance ? 0 : share
}

const isRubbish = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
  code === 0xfffd ||
  (code >= 0x7f && code < 0xa0) ||
  (code >= 0xe000 && code < 0xf900) ||
  code >= 0xfffe

export interface Evidence {
  encoding: EncodingName
  score: number
}

/**
 * 编码判断. Reads a stretch of the bytes in each encoding a Chinese document may be in, and counts the commonest characters: a test
 * by zero bytes fails, since 一 and the ideographic space hold one in UTF-16.
 *
 * @returns the encodings, most plausible first
 */
export function weighEncodings(bytes: Uint8Array): Evidence[] {
  const stretch = sampleOf(bytes)
  return (Object.keys(readers) as EncodingName[])
    .map((encoding) => ({
      encoding,
      score: plausibility(readers[encoding](trimmed(stretch, encoding)), encoding.startsWith('utf-16')),
    }))
    .sort((a, b) => b.score - a.score)
}

/** Without the sequence that the end of the sample cuts through. */
const trimmed = (stretch: Uint8Array, encoding: EncodingName): Uint8Array => {
  if (stretch.length < sample) return stretch
  let end = stretch.length
  if (encoding === 'utf-8') while (end > 0 && ((stretch[end - 1] as number) & 0xc0) === 0x80) end--
  return stretch.subarray(0, encoding === 'utf-8' ? Math.max(0, end - 1) : end)
}
