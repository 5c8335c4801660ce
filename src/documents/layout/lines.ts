import type { PlacedPage, PlacedText, PrintedLine, Segment } from './placed'

/** Baselines that differ by less than this share of the size are one line: raised and lowered figures, mixed fonts. */
const sameLine = 0.45
/** A gap this wide, in sizes, parts two cells. */
const cellGap = 1.6
/** A gap this wide between two Latin words, in sizes, is a blank. */
const wordGap = 0.15
/** A gap this wide between other characters is a blank that was set on purpose (第一条　为了). */
const wideGap = 0.7
/** The same text so little aside, in sizes, is printed twice. */
const printedTwice = 0.3

const isLatin = (character: string): boolean => /[\p{Script=Latin}\d]/u.test(character)

/**
 * 行. The printed lines of a page from top to bottom. No blank is kept between a figure or Latin word and the Chinese text around it: it is
 * space that the setting adds, not text.
 *
 * @param page its pieces in any order
 * @param index of the page
 */
export function linesOfPage(page: PlacedPage, index: number): PrintedLine[] {
  const sorted = page.pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: PlacedText[][] = []
  let row: PlacedText[] = []
  let base: PlacedText | null = null
  for (const piece of sorted) {
    if (base && piece.y - base.y < sameLine * Math.max(base.size, piece.size)) row.push(piece)
    else {
      row = [piece]
      rows.push(row)
    }
    if (!base || row.length === 1 || piece.size > base.size) base = piece
  }
  return rows.map((pieces) =>
    lineOf(
      pieces.sort((a, b) => a.x - b.x),
      index,
    ),
  )
}

function lineOf(pieces: readonly PlacedText[], page: number): PrintedLine {
  const segments: Segment[] = []
  let hasCells = false
  let text = ''
  let before: PlacedText | null = null
  for (const piece of pieces) {
    const clean = withoutSetting(piece.text)
    if (before && overlaps(before, piece)) continue
    const gap = before ? (piece.x - before.x - before.width) / Math.max(before.size, piece.size) : 0
    const blank = before ? blankFor(gap, text, clean) : ''
    if (blank === '\t') hasCells = true
    const whole =
      blank === '' && before && /\s$/.test(before.text) && needsBlank(text, clean) ? ` ${clean}` : blank + clean
    const last = segments[segments.length - 1]
    if (last && last.bold === piece.bold) segments[segments.length - 1] = { text: last.text + whole, bold: last.bold }
    else segments.push({ text: whole, bold: piece.bold })
    text += whole
    before = piece
  }
  const first = pieces[0] as PlacedText
  const largest = pieces.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most), first)
  const right = pieces.reduce((most, { x, width }) => Math.max(most, x + width), 0)
  return { page, segments, text, left: first.x, right, y: largest.y, size: largest.size, hasCells }
}

/** Bold by printing twice: the same text a hair's breadth aside. */
const overlaps = (before: PlacedText, piece: PlacedText): boolean =>
  piece.text === before.text && Math.abs(piece.x - before.x) < printedTwice * piece.size

function blankFor(gap: number, before: string, after: string): string {
  if (gap >= cellGap) return '\t'
  if (gap >= wideGap) return isLatin(before.slice(-1)) !== isLatin(after.charAt(0)) ? '' : '\u3000'
  return gap >= wordGap && needsBlank(before, after) ? ' ' : ''
}

const needsBlank = (before: string, after: string): boolean => /[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(after)

const han = '[\\p{Script=Han}，。、；：（）〔〕《》“”]'
const settingBlanks = new RegExp(
  `(?<=${han}) +(?=[\\p{Script=Latin}\\d])|(?<=[\\p{Script=Latin}\\d%]) +(?=${han})`,
  'gu',
)
/** 税 务 总 局: characters set wide. */
const setWide = /^\p{Script=Han}(?: \p{Script=Han}){2,}$/u

/** Without the blanks that the setting put between Chinese text and a figure or word, and between characters set wide. */
function withoutSetting(text: string): string {
  const trimmed = text.trim()
  return setWide.test(trimmed) ? trimmed.replaceAll(' ', '') : trimmed.replace(settingBlanks, '')
}
