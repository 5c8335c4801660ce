import type { Span } from '../schema'
import { skipBlanks, trimBlanks } from '../text/blank'
import { noBold } from './lines'
import type { Line } from './page'

/** What the markup says of a stretch of text. */
export interface Hints {
  readonly bold: boolean
  readonly centred: boolean
  readonly heading: number
  readonly pre: boolean
  /** Inside a link, or what is laid out like one. */
  readonly link: boolean
}

/** Nothing said. */
export const noHints: Hints = { bold: false, centred: false, heading: 0, pre: false, link: false }

/** A line with what tells furniture from text. */
export interface DraftLine extends Line {
  /** Characters of it that are links. */
  linked: number
}

/** The lines without what told furniture from text. */
export const plainLines = (lines: readonly DraftLine[]): Line[] => lines.map(({ linked: _, ...line }) => line)

/** Two spaces or more, or one that is no plain space. */
const spaces = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g
const hasSpaces = (text: string): boolean => text.includes('\n') || text.includes('\t') || text.includes('  ')

/** Between two such characters a line end of the source is nothing at all (CSS Text 3, 4.1.3), between others a space. */
const isWide = (code: number): boolean => (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff60)
const isCollapsible = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c

const gap = { none: 0, soft: 1, space: 2 } as const

/**
 * Writes the canonical text of a page line by line, with white space collapsed as a browser does. U+3000 and no-break spaces are
 * text, as they are on the page.
 */
export class Writer {
  readonly lines: DraftLine[] = []
  private done = ''
  private line = ''
  private gap: number = gap.none
  private bold: [number, number][] = []
  /** One past the last character of the line that is no blank. */
  private solid = 0
  private linked = 0
  private first: Hints | null = null

  /** The canonical text so far. */
  get text(): string {
    return this.done
  }

  /** Where the next character will stand, blanks aside. */
  get position(): number {
    return this.done.length + this.line.length
  }

  get isEmpty(): boolean {
    return this.first === null
  }

  write(text: string, hints: Hints): void {
    if (hints.pre) this.writeLines(text, hints)
    else this.writeCollapsed(text, hints)
  }

  private writeCollapsed(text: string, hints: Hints): void {
    let start = 0
    let end = text.length
    while (start < end && isCollapsible(text.charCodeAt(start))) start++
    if (start > 0) this.widen(text, 0, start)
    if (start === end) return
    while (isCollapsible(text.charCodeAt(end - 1))) end--
    const core = start === 0 && end === text.length ? text : text.slice(start, end)
    this.append(hasSpaces(core) ? core.replace(spaces, collapse) : core, hints)
    if (end < text.length) this.widen(text, end, text.length)
  }

  /** White space between two pieces: a line end of the source alone may turn out to be nothing. */
  private widen(text: string, start: number, end: number): void {
    if (this.gap === gap.space) return
    const newline = text.indexOf('\n', start)
    this.gap = newline >= 0 && newline < end ? gap.soft : gap.space
  }

  private writeLines(text: string, hints: Hints): void {
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      this.append(text.slice(from, at), hints)
      this.endLine(null)
      from = at + 1
    }
    this.append(text.slice(from), hints)
  }

  /** A blank between two blocks that share a line (the paragraphs of a cell). */
  space(): void {
    this.gap = gap.space
  }

  /** Straight to the line, without hints: the tab between two cells. */
  mark(text: string): void {
    this.line += text
    this.gap = gap.none
  }

  append(piece: string, hints: Hints): void {
    if (piece === '') return
    if (this.gap !== gap.none) this.closeGap(piece)
    const at = this.line.length
    this.line += piece
    const start = skipBlanks(piece, 0, piece.length)
    if (start === piece.length) return
    this.first ??= hints
    const end = at + trimBlanks(piece, start, piece.length)
    if (hints.bold) this.embolden(at + start, end)
    if (hints.link) this.linked += end - at - start
    this.solid = end
  }

  private closeGap(piece: string): void {
    const last = this.line.charCodeAt(this.line.length - 1)
    const joins = this.gap === gap.soft && isWide(last) && isWide(piece.charCodeAt(0))
    if (this.line !== '' && !joins && last !== 0x20 && last !== 0x09) this.line += ' '
    this.gap = gap.none
  }

  private embolden(start: number, end: number): void {
    const last = this.bold[this.bold.length - 1]
    if (last && last[1] === this.solid) last[1] = end
    else this.bold.push([start, end])
  }

  /** Text that was written elsewhere, with its lines; positions move by what this returns. */
  adopt(text: string, lines: readonly DraftLine[]): number {
    this.endLine(null)
    const offset = this.done.length
    for (const line of lines) {
      const bold = line.bold.map(([from, to]): Span => [from + offset, to + offset])
      this.lines.push({ ...line, start: line.start + offset, end: line.end + offset, bold })
    }
    this.done += text
    return offset
  }

  /** Ends the line, if there is anything on it. */
  endLine(table: number | null): void {
    const hints = this.first
    if (hints) {
      const offset = this.done.length
      const start = offset + skipBlanks(this.line, 0, this.line.length)
      const bold = this.bold.length === 0 ? noBold : this.bold.map(([from, to]): Span => [offset + from, offset + to])
      const heading = hints.heading === 0 ? null : hints.heading
      const end = offset + this.solid
      this.lines.push({ start, end, heading, bold, centred: hints.centred, table, linked: this.linked })
      this.done += `${this.line}\n`
      this.bold = []
    }
    this.line = ''
    this.solid = 0
    this.linked = 0
    this.first = null
    this.gap = gap.none
  }

  /** What was written since `from`; blanks at its ends are taken off when the text is whole (`trimSpan`). */
  spanSince(from: number): Span {
    return [from, this.position]
  }
}

const collapse = (run: string, at: number, whole: string): string =>
  run.includes('\n') && isWide(whole.charCodeAt(at - 1)) && isWide(whole.charCodeAt(at + run.length)) ? '' : ' '
