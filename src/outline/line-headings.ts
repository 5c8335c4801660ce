import type { Rules } from '../rules'
import { type Document, lineOf } from './document'
import { endsLike, frameRole, readFacts } from './line-class'
import { familyOf, type MarkerRead, rankOfLevel } from './marker'
import type { Paragraph } from './paragraph'
import { lineDate } from './signature'

/** Where a heading without a number stands. */
export interface HeadingPlace {
  /** Of two headings the one with the smaller level encloses the other. */
  level: number
  /** It encloses the numbering; else it lies in the numbered unit above it. */
  encloses: boolean
}

const shortest = 3
const longest = 32
/** A paragraph below a heading has so much text. */
const leastText = 16
/** So long a paragraph is one, though a link or a note cuts its last sentence. */
const longText = 100
/** So many headings on plain lines are no chance; where each encloses a numbering of its own, so many. */
const fewest = 3
const fewestEnclosing = 2
/** Of the lines that look like a heading, so many times more stand where one can than where none can. */
const majority = 2
/** Plain lines stand below all that is marked up: a line above another heading, and one above text. */
const levelAbove = 8
const levelOfLines = 9

/**
 * 无序号标题. The headings without a number, by evidence over the whole document: those that are marked up as such, or,
 * where none are, short lines without a stop that stand between paragraphs of text, each over a paragraph or over a
 * numbering that begins. One alone is none, nor is any where most lines like it stand elsewhere (names, cells, slogans).
 *
 * @param body the paragraphs of the plan's text
 * @param titles those of them that are titles of one of several plans
 */
export function lineHeadings(
  document: Document,
  body: readonly Paragraph[],
  titles: ReadonlySet<Paragraph>,
): ReadonlyMap<Paragraph, HeadingPlace> {
  const marked = body.filter((paragraph) => !titles.has(paragraph) && isMarkedUp(document, paragraph))
  const isMarked = marked.length >= fewestEnclosing
  const found = isMarked ? marked : unmarkedHeadings(document, body, titles)
  const places = new Map<Paragraph, HeadingPlace>()
  if (found.length === 0) return places
  const encloses = enclosesNumbering(body, new Set(found))
  const next = new Map(body.map((paragraph, i) => [paragraph, body[i + 1]]))
  const among = new Set(found)
  for (const paragraph of found) {
    const below = next.get(paragraph)
    const level = isMarked ? (paragraph.line.heading as number) : below && among.has(below) ? levelAbove : levelOfLines
    places.set(paragraph, { level, encloses })
  }
  return places
}

function isMarkedUp(document: Document, paragraph: Paragraph): boolean {
  const { line, whole, marker } = paragraph
  if (line.heading === null || !whole || marker?.row.unit || line.table !== null) return false
  const text = lineOf(document, paragraph)
  return text.length >= 2 && text.length <= 60 && !/[。;,、:]$/.test(text) && isNoFrame(text, document.rules)
}

/** No line of the frame, and no date: words are left without the figures of one. */
const isNoFrame = (text: string, rules: Rules): boolean =>
  /[\u4e00-\u9fff]{2}/.test(text.replace(/[0-9年月日第 ]+/g, '')) &&
  frameRole(text, rules) === null &&
  lineDate(text) === null &&
  readFacts(text, rules).length === 0

/** Those by their bold print, or by where they stand, whichever are more. */
function unmarkedHeadings(document: Document, body: readonly Paragraph[], titles: ReadonlySet<Paragraph>): Paragraph[] {
  const plain = plainHeadings(document, body, titles)
  const bold = boldHeadings(document, body, titles)
  return bold.length >= fewestEnclosing && bold.length > plain.length ? bold : plain
}

/**
 * 加粗标题. Lines that are bold from end to end, each over a paragraph or a numbering that begins. Two below one another are a title, or
 * the page is bold throughout.
 */
function boldHeadings(document: Document, body: readonly Paragraph[], titles: ReadonlySet<Paragraph>): Paragraph[] {
  const isBold = body.map((paragraph) => !paragraph.marker?.row.unit && isWhollyBold(paragraph))
  const found: number[] = []
  for (const [i, paragraph] of body.entries()) {
    if (!isBold[i] || isBold[i - 1] || isBold[i + 1] || paragraph.line.centred) continue
    const stands =
      isLikeHeading(document, paragraph) && !isSubtitle(body, i, titles) && isAbovePhrase(document, body[i + 1])
    if (stands) found.push(i)
  }
  return areLabels(document, body, found) ? [] : found.map((i) => body[i] as Paragraph)
}

/** Above a numbering that begins, or words of more than a date or a name. */
const isAbovePhrase = (document: Document, below: Paragraph | undefined): boolean =>
  below !== undefined &&
  below.line.table === null &&
  (begins(below) ||
    (!below.marker?.row.unit && (below.end - below.start >= leastPhrase || endsClosed(document, below))))
const leastPhrase = 10

function isWhollyBold({ start, end, line, whole }: Paragraph): boolean {
  const run = line.bold.length === 1 ? line.bold[0] : undefined
  return whole && run !== undefined && run[0] <= start && run[1] >= end
}

/** The lines of the body that are headings by where they stand; none where the evidence is weak. */
function plainHeadings(document: Document, body: readonly Paragraph[], titles: ReadonlySet<Paragraph>): Paragraph[] {
  const like = body.map(
    (paragraph, i) =>
      isLikeHeading(document, paragraph) && !isSubtitle(body, i, titles) && !isFragment(document, body, i),
  )
  const found: number[] = []
  let elsewhere = 0
  for (let i = body.length - 1; i >= 0; i--) {
    if (!like[i]) continue
    const isClosed = isBehindText(document, body, i)
    const isAbove = found.at(-1) === i + 1 && isAboveText(document, body, i + 1)
    const stands = isClosed
      ? isAbove || isAboveText(document, body, i)
      : like[i - 1] === true && isBehindText(document, body, i - 1) && isAboveText(document, body, i)
    if (stands) found.push(i)
    else elsewhere++
  }
  found.reverse()
  if (found.length < majority * elsewhere || areLabels(document, body, found)) return []
  const kept = severalOf(body, found)
  return kept.length >= leastOf(body, kept) && !areSecondLines(document, body, kept)
    ? kept.map((i) => body[i] as Paragraph)
    : []
}

/**
 * 第一，… 第二，… on lines of their own. Points that each head a paragraph are units inside the one above them; those that
 * open their paragraph are points of running text.
 *
 * @param body their markers are replaced in place
 */
export function settlePoints(document: Document, body: readonly Paragraph[]): void {
  const isNumbered = body.some(({ marker }) => marker?.row.unit)
  let last = null as Paragraph | null
  for (const [i, paragraph] of body.entries()) {
    const { marker } = paragraph
    if (marker?.row.unit && marker.row.rank <= rankOfParts) last = null
    if (!marker || marker.row.unit || marker.row.numeral !== 'han' || !isPointHeading(document, body, i, isNumbered))
      continue
    if (last?.marker && familyOf(last.marker) === familyOf(marker) && last.marker.value + 1 === marker.value) {
      last.marker = asUnit(last.marker)
      paragraph.marker = asUnit(marker)
      last = paragraph
    } else last = marker.value === 1 ? paragraph : null
  }
}

/** 一、 and all above it: a part of the document, in which points count anew. */
const rankOfParts = rankOfLevel.first
const longestPoint = 60

/** A short line over a paragraph, without a stop, or all of one sentence: the latter with 第, or where nothing else is numbered. */
function isPointHeading(document: Document, body: readonly Paragraph[], i: number, isNumbered: boolean): boolean {
  const { start, end, marker, line } = body[i] as Paragraph
  if (end - start > longestPoint || line.table !== null || end - (marker?.end ?? end) < shortest) return false
  const last = document.folded.charAt(end - 1)
  if (/[;:!?,、]/.test(last) || !isAboveText(document, body, i)) return false
  if (last !== '。') return true
  if (isNumbered && marker?.row.open === '') return false
  return document.folded.indexOf('。', start) === end - 1 && !body[i + 1]?.marker
}

const asUnit = (marker: MarkerRead): MarkerRead => ({ ...marker, row: { ...marker.row, unit: true, inside: true } })

/** A title of one of several plans, or the line right below it. */
const isSubtitle = (body: readonly Paragraph[], i: number, titles: ReadonlySet<Paragraph>): boolean =>
  titles.has(body[i] as Paragraph) || (i > 0 && titles.has(body[i - 1] as Paragraph))

/** What a link cut out of a sentence: the line above opens a quotation or is long and does not end, or the one below closes one. */
function isFragment(document: Document, body: readonly Paragraph[], i: number): boolean {
  const { folded } = document
  const above = body[i - 1]
  const below = body[i + 1]
  if (below && '》”’),。、'.includes(folded.charAt(below.start))) return true
  if (!above) return false
  return (
    '《“‘('.includes(folded.charAt(above.end - 1)) ||
    (above.end - above.start >= longText && above.marker === null && !endsClosed(document, above))
  )
}

/** Most of the lines say the same (小贴士, 责任单位): they name no unit. */
function areLabels(document: Document, body: readonly Paragraph[], found: readonly number[]): boolean {
  const texts = new Set(found.map((i) => lineOf(document, body[i] as Paragraph)))
  return texts.size * 2 <= found.length
}

const leastOf = (body: readonly Paragraph[], found: readonly number[]): number =>
  found.every((i) => begins(body[i + 1])) ? fewestEnclosing : fewest

const begins = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.marker?.row.unit === true && paragraph.marker.value === 1 && !paragraph.marker.doubtful

function isLikeHeading(document: Document, paragraph: Paragraph): boolean {
  const { start, end, marker, line } = paragraph
  if (end - start < shortest || end - start > longest || line.table !== null) return false
  if (marker?.row.unit || (marker && marker.row.numeral !== 'bullet')) return false
  const printed = document.folded.slice(marker ? marker.end : start, end).trim()
  const text = /^【[^【】]+】$/.test(printed) ? printed.slice(1, -1) : printed
  if (
    /[。;:!?…—]|,.*,|[,、]$| {2}|^[》”’)\]】〉.·~%]|[《“‘([【〈)]$/.test(text) ||
    !/^[^()]*(?:\([^()]*\)[^()]*)*$/.test(text)
  )
    return false
  const letters = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  if (letters < shortest || letters * 2 < text.length) return false
  return isNoFrame(text, document.rules) && !endsLike(text, 'site', document.rules)
}

/** Behind the beginning of the text, a closed paragraph, or a unit's heading. */
function isBehindText(document: Document, body: readonly Paragraph[], i: number): boolean {
  const above = body[i - 1]
  return !above || above.marker?.row.unit === true || endsClosed(document, above)
}

/** A bracket closes a paragraph, also a short one that is none: 教室面积（平方米）. */
function endsClosed({ folded }: Document, { start, end }: Paragraph): boolean {
  const last = folded.charAt(end - 1)
  return '。!?:;”》…】」』'.includes(last) || (last === ')' && end - start >= leastText)
}

/** Above a paragraph of text, or a numbering that begins. */
function isAboveText(document: Document, body: readonly Paragraph[], i: number): boolean {
  const below = body[i + 1]
  if (!below || below.line.table !== null) return false
  if (begins(below)) return true
  const length = below.end - below.start
  return !below.marker?.row.unit && (length >= longText || (length >= leastText && endsClosed(document, below)))
}

/**
 * Those that have another beside them in the same numbered unit of the highest style, or stand over a numbering that
 * begins; all, where the first of them stands above all numbers.
 */
function severalOf(body: readonly Paragraph[], found: readonly number[]): number[] {
  const at = body.findIndex(({ marker }) => marker?.row.unit)
  const first = body[at]?.marker
  if (!first || (found.length >= fewest && (found[0] as number) < at)) return [...found]
  const family = familyOf(first)
  const within = new Map<number, number>()
  const units: number[] = []
  let unit = 0
  let next = 0
  for (const [i, { marker }] of body.entries()) {
    if (marker?.row.unit && familyOf(marker) === family) unit++
    if (found[next] !== i) continue
    next++
    units.push(unit)
    within.set(unit, (within.get(unit) ?? 0) + 1)
  }
  return found.filter((i, k) => {
    const own = units[k] as number
    return own === 0 || (within.get(own) as number) > 1 || begins(body[i + 1])
  })
}

/** Whether most stand right below the heading of a unit: then each is what that unit is called besides. */
const areSecondLines = (document: Document, body: readonly Paragraph[], found: readonly number[]): boolean =>
  found.filter((i) => {
    const above = body[i - 1]
    return above?.marker?.row.unit && !endsClosed(document, above)
  }).length *
    2 >
  found.length

/**
 * Whether the headings enclose the numbering: the first of them stands above all numbers, or the highest numbers begin
 * again below most of them.
 */
function enclosesNumbering(body: readonly Paragraph[], headings: ReadonlySet<Paragraph>): boolean {
  const first = body.find((paragraph) => headings.has(paragraph) || paragraph.marker?.row.unit)
  if (first && headings.has(first)) return true
  const family = first?.marker ? familyOf(first.marker) : ''
  let begun = 0
  let open = false
  for (const paragraph of body) {
    if (headings.has(paragraph)) open = true
    else if (open && paragraph.marker?.row.unit && familyOf(paragraph.marker) === family) {
      if (paragraph.marker.value === 1) begun++
      open = false
    }
  }
  return begun * 2 > headings.size
}
