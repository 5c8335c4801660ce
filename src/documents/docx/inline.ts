import { isElement, isText } from '../../read/html/nodes'
import { isHeadingFont } from '../../rules/heading-fonts'
import { attribute, child, childElements, childrenOf, decoded, localName, textOf, type XmlElement } from '../xml'
import { signOf } from './signs'
import { type Properties, propertiesOf, type Styles } from './styles'

/** What a run of a paragraph says of its text. */
export interface RunHints {
  readonly bold: boolean
}

/** What the inline part of a document is written to. */
export interface InlineSink {
  text(text: string, hints: RunHints): void
  /** A line break inside a paragraph. */
  lineBreak(): void
  note(kind: 'footnote' | 'endnote', id: string, ownMark: boolean): void
  /** The number of the note that is being read, before its text. */
  noteMark(): void
  /** A text box, whose paragraphs follow the one it hangs on. */
  box(element: XmlElement): void
  link(id: string, inside: () => void): void
  picture(): void
}

/** Left out of the accepted view, and what is no text. */
const unseen: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rPr',
  'pPr',
  'sdtPr',
  'sdtEndPr',
  'rt',
  'ffData',
  'fldData',
  'annotationRef',
])

/** Reads what stands inside paragraphs; fields keep their state from one paragraph to the next. */
export class Inline {
  /** Of each open field, whether its result has begun; its instruction is not shown. */
  private readonly fields: boolean[] = []
  private readonly styles: Styles
  private readonly sink: InlineSink

  constructor(styles: Styles, sink: InlineSink) {
    this.styles = styles
    this.sink = sink
  }

  /** Writes the text of a paragraph, or of what stands in one. */
  read(element: XmlElement, paragraph: Properties): void {
    for (const node of element.children) {
      if (!isElement(node)) continue
      const name = localName(node)
      if (unseen.has(name)) continue
      if (name === 'r') this.run(node, paragraph)
      else if (name === 'hyperlink') this.sink.link(attribute(node, 'id') ?? '', () => this.read(node, paragraph))
      else if (name === 'oMath' || name === 'oMathPara') this.math(node)
      else {
        const shown = name === 'AlternateContent' ? alternativeOf(node) : node
        if (shown) this.read(shown, paragraph)
      }
    }
  }

  private math(element: XmlElement): void {
    this.sink.text(textOf(element).trim(), { bold: false })
  }

  private run(element: XmlElement, paragraph: Properties): void {
    const own = propertiesOf(null, child(element, 'rPr'))
    const hidden = own.hidden ?? this.inherited(own, paragraph, 'hidden')
    const font = own.font ?? this.inherited(own, paragraph, 'font')
    const bold = own.bold ?? this.inherited(own, paragraph, 'bold') ?? false
    const hints = { bold: bold || isHeadingFont(font ?? '') }
    for (const node of childElements(element)) this.piece(node, hints, hidden === true)
  }

  private inherited<K extends 'hidden' | 'bold' | 'font'>(
    own: Properties,
    paragraph: Properties,
    key: K,
  ): Properties[K] | undefined {
    return (
      (own.style === null ? undefined : this.styles.inherited(own.style, false, key)) ??
      this.styles.inherited(paragraph.style, true, key)
    )
  }

  private piece(element: XmlElement, hints: RunHints, hidden: boolean): void {
    const name = localName(element)
    if (name === 'fldChar') this.field(attribute(element, 'fldCharType') ?? '')
    if (hidden || unseen.has(name) || this.fields.includes(false)) return
    switch (name) {
      case 't':
        this.sink.text(plainText(element), hints)
        break
      case 'tab':
      case 'ptab':
        this.sink.text('\t', hints)
        break
      case 'br':
      case 'cr':
        this.sink.lineBreak()
        break
      case 'noBreakHyphen':
        this.sink.text('-', hints)
        break
      case 'sym':
        this.sink.text(
          signOf(Number.parseInt(attribute(element, 'char') ?? '20', 16) || 0x20, attribute(element, 'font') ?? ''),
          hints,
        )
        break
      case 'footnoteReference':
      case 'endnoteReference':
        this.sink.note(
          name === 'footnoteReference' ? 'footnote' : 'endnote',
          attribute(element, 'id') ?? '',
          /^(?:1|true|on)$/.test(attribute(element, 'customMarkFollows') ?? ''),
        )
        break
      case 'footnoteRef':
      case 'endnoteRef':
        this.sink.noteMark()
        break
      case 'ruby':
        for (const base of childrenOf(element, 'rubyBase')) this.read(base, noProperties)
        break
      case 'AlternateContent':
        for (const node of childrenOfChosen(element)) this.piece(node, hints, hidden)
        break
      case 'drawing':
      case 'pict':
      case 'object':
        this.drawing(element)
        break
    }
  }

  private field(type: string): void {
    if (type === 'begin') this.fields.push(false)
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = true
    else if (type === 'end') this.fields.pop()
  }

  /** Text boxes of a drawing; a drawing without any is a picture. */
  private drawing(element: XmlElement): void {
    const boxes = boxesOf(element)
    for (const box of boxes) this.sink.box(box)
    if (boxes.length === 0) this.sink.picture()
  }
}

const noProperties = propertiesOf(null, null)

/** Of several ways to draw the same thing the first that is given. */
export const alternativeOf = (element: XmlElement): XmlElement | null =>
  child(element, 'Choice') ?? child(element, 'Fallback')

const childrenOfChosen = (element: XmlElement): XmlElement[] => {
  const chosen = alternativeOf(element)
  return chosen ? childElements(chosen) : []
}

function boxesOf(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((node) => {
    const name = localName(node)
    if (name === 'txbxContent') return [node]
    if (name !== 'AlternateContent') return boxesOf(node)
    const chosen = alternativeOf(node)
    return chosen ? boxesOf(chosen) : []
  })
}

/** Blanks of `<w:t>` count; a line end in it is a blank. */
function plainText(element: XmlElement): string {
  let text = ''
  for (const node of element.children) if (isText(node)) text += decoded(node.data)
  return text.replace(/[\r\n]+/g, ' ')
}
