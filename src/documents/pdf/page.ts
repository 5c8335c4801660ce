import type { PDFPageProxy } from 'unpdf/pdfjs'
import { isHeadingFont } from '../../rules/heading-fonts'
import { isAslant, type PlacedPage, type PlacedText } from '../layout'
import { withHyphens } from './hyphens'

type Ops = Readonly<Record<string, number>>
type Matrix = readonly [number, number, number, number, number, number]

/** The text of a page at its places, seen upright as the page is shown. */
export async function placedPage(page: PDFPageProxy, ops: Ops): Promise<PlacedPage> {
  const { width, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ disableNormalization: true })
  const shown = await glyphsOf(page, ops)
  const texts = items.flatMap((item) => ('str' in item ? [item] : []))
  const repaired = withHyphens(
    texts.map(({ str }) => str),
    shown,
  )
  const fonts = new Map<string, boolean>()
  const isBold = (name: string): boolean => {
    const known = fonts.get(name) ?? isBoldFont(page, name)
    fonts.set(name, known)
    return known
  }
  const pieces: PlacedText[] = []
  const aslant: string[] = []
  texts.forEach((item, i) => {
    const text = repaired[i] as string
    if (text.trim() === '') return
    const [a, b, c, d, x, y] = product(transform as unknown as Matrix, item.transform as unknown as Matrix)
    const size = Math.hypot(c, d)
    if (isAslant(a, b)) aslant.push(text.trim())
    else pieces.push({ text, x, y, width: item.width, size, bold: isBold(item.fontName) })
  })
  return { width, pieces, aslant }
}

const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

interface Glyph {
  readonly unicode?: string
  readonly width?: number
}

/** The characters of the page's glyphs, in the order they are drawn. */
async function glyphsOf(page: PDFPageProxy, ops: Ops): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList()
  let text = ''
  fnArray.forEach((operator: number, i: number) => {
    if (operator !== ops.showText) return
    for (const glyph of (argsArray[i]?.[0] ?? []) as (Glyph | number)[])
      if (typeof glyph === 'object' && glyph !== null) text += glyph.unicode ?? ''
  })
  return text
}

function isBoldFont(page: PDFPageProxy, name: string): boolean {
  try {
    const font = page.commonObjs.get(name) as { name?: string; bold?: boolean } | null
    return font?.bold === true || /bold/i.test(font?.name ?? '') || isHeadingFont(font?.name ?? '')
  } catch {
    return false
  }
}
