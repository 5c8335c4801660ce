/** A piece of text at its place on a page; lengths in one unit, y counted downwards. */
export interface PlacedText {
  readonly text: string
  /** Left end of the baseline. */
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly width: number
  /** Size of the font. */
  readonly size: number
  /** Set apart by its font: bold, 黑体, 楷体. */
  readonly bold: boolean
}

/** A document of the field has a few hundred pages at most. */
export const mostPages = 5000

/** Text that leans more than this share of its width is set aslant. */
const slant = 0.05

/** Whether a line of text runs slanted, upright or backwards: by the first row of the matrix that it is set with. */
export const isAslant = (a: number, b: number): boolean => Math.abs(b) > slant * Math.abs(a) || a <= 0

export interface PlacedPage {
  /** Of the page itself. */
  readonly width: number
  readonly pieces: readonly PlacedText[]
  /** Text that stands slanted or upright on the page, as watermarks do. */
  readonly aslant: readonly string[]
}

/** A stretch of a line in one look. */
export interface Segment {
  readonly text: string
  readonly bold: boolean
}

/** One printed line. */
export interface PrintedLine {
  readonly page: number
  readonly segments: readonly Segment[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Wide gaps part it, as the cells of a table are parted. */
  readonly hasCells: boolean
}
