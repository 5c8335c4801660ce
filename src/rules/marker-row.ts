import type { Row } from './row'

/**
 * 序号. A numbering style. GB/T 9704—2012, 7.3.3 orders 一、 （一） 1. （1）; all others are seen in the field.
 * Texts are matched folded: `（` is `(`, `．` is `.`.
 */
export interface MarkerRow extends Row {
  /** What stands before the numeral. */
  readonly open: string
  /**
   * `sign`: one character of `signs`, its value its place there (from 1). `bullet`: one of `signs`, or a run of it; it
   * counts nothing. `decimal`: 1.1, 1.1.1.
   */
  readonly numeral: 'han' | 'arabic' | 'decimal' | 'sign' | 'bullet'
  readonly signs?: string
  /** So many of the same sign are a bullet; one where none is given. */
  readonly least?: number
  /** What stands behind the numeral. */
  readonly close: string
  /** A stop that may stand behind it all the same: 第一部分：总体思路. */
  readonly stop?: string
  /** The numeral is all of its line, or two blanks or a wide one set it apart: what else it may be (a cell, a serial number) is short. */
  readonly alone?: boolean
  /** What may as well be no marker (A. in a name, 1: in a time): it counts only in a sequence, as a first with a second behind it or one more than the last. */
  readonly counted?: boolean
  /** The largest numeral; 999 where none is given. A greater one is a page number: （315）. Of a bullet the longest run; 1. */
  readonly most?: number
  /** Natural depth: of two styles the one with the smaller rank stands higher. */
  readonly rank: number
  /** It lies in whatever unit is open above it, and what is numbered below that lies in it. */
  readonly inside?: boolean
  /** Styles of one family count on from each other: （三） and ㈢. */
  readonly family: string
  /** False for the markers of points inside running text (一是, 第一,): measures, not units. */
  readonly unit: boolean
  /** What behind the marker shows that it is none: 第一条规定 is a reference. */
  readonly notBefore?: readonly string[]
  /** Words that begin like one of `notBefore` and open a heading all the same: （一）项目征集, （二）至少. */
  readonly yetBefore?: readonly string[]
  /** Characters that make a word with the numeral: 统一、规范. Straight behind one it is no marker. */
  readonly notBehind?: string
}
