import { attribute, child, childElements, childrenOf, childValue, localName, type XmlElement } from '../xml'
import { printedNumber } from './number-formats'

export type NoteKind = 'footnote' | 'endnote'

/** A note that the text refers to. */
export interface Note {
  readonly kind: NoteKind
  /** As it stands in the text and before the note: ¹, ①. */
  readonly mark: string
  readonly element: XmlElement
}

const raised: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  i: 'ⁱ',
  v: 'ᵛ',
  x: 'ˣ',
  l: 'ˡ',
  c: 'ᶜ',
}

/** Figures and letters as Word sets them before a note: raised. */
const superscript = (text: string): string => text.replace(/[0-9ivxlc]/g, (sign) => raised[sign] ?? sign)

const usualFormat: Readonly<Record<NoteKind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' }

/** 脚注、尾注. Numbers the notes in the order in which the text refers to them. */
export class Notes {
  readonly met: Note[] = []
  private readonly elements: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>
  private readonly formats: Readonly<Record<NoteKind, string>>

  constructor(
    footnotes: XmlElement | null,
    endnotes: XmlElement | null,
    settings: XmlElement | null,
    body: XmlElement,
  ) {
    const byId = (root: XmlElement | null, kind: NoteKind) =>
      new Map(childrenOf(root, kind).map((element) => [attribute(element, 'id') ?? '', element]))
    this.elements = { footnote: byId(footnotes, 'footnote'), endnote: byId(endnotes, 'endnote') }
    const section = childElements(body).findLast((element) => localName(element) === 'sectPr') ?? null
    const format = (kind: NoteKind): string =>
      childValue(child(section, `${kind}Pr`), 'numFmt') ??
      childValue(child(settings, `${kind}Pr`), 'numFmt') ??
      usualFormat[kind]
    this.formats = { footnote: format('footnote'), endnote: format('endnote') }
  }

  /** The mark of a reference in the text; '' where the note is not there. A mark of the author's own stands beside it in the text. */
  refer(kind: NoteKind, id: string, ownMark: boolean): string {
    const element = this.elements[kind].get(id)
    if (!element) return ''
    const number = this.met.filter((note) => note.kind === kind && note.mark !== '').length + 1
    const mark = ownMark ? '' : superscript(printedNumber(number, this.formats[kind]))
    this.met.push({ kind, mark, element })
    return mark
  }
}
