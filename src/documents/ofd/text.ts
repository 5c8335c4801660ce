import { isHeadingFont } from '../../rules/heading-fonts'
import { isAslant, type PlacedPage, type PlacedText } from '../layout'
import { attribute, childElements, childrenOf, localName, textOf, type XmlElement } from '../xml'
import type { OfdFont, OfdPage } from './package'

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

const unmoved: Matrix = [1, 0, 0, 1, 0, 0]
/** A step between two characters that is so many sizes wider than the first of them parts two pieces. */
const apart = 0.6

/** 文字. The text objects of a page and its templates (GB/T 33190—2016, 8.5 and 11) at their places, in millimetres from the upper left corner. */
export function placedOfdPage({ content, templates, fonts, width }: OfdPage): PlacedPage {
  const pieces: PlacedText[] = []
  const aslant: string[] = []
  for (const root of [...templates, content])
    for (const object of textObjects(root)) place(object, fonts, pieces, aslant)
  return { width, pieces, aslant }
}

/** All text objects below layers, page blocks and composite blocks, those that are not shown aside. */
function textObjects(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((node) => {
    if (attribute(node, 'Visible') === 'false') return []
    return localName(node) === 'TextObject' ? [node] : textObjects(node)
  })
}

const numbers = (value: string | null): number[] =>
  (value ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(Number)
    .filter((number) => Number.isFinite(number))

function matrixOf(value: string | null): Matrix {
  const [a, b, c, d, e, f] = numbers(value)
  return a === undefined || b === undefined || c === undefined || d === undefined
    ? unmoved
    : [a, b, c, d, e ?? 0, f ?? 0]
}

function place(object: XmlElement, fonts: ReadonlyMap<string, OfdFont>, pieces: PlacedText[], aslant: string[]): void {
  const [left = 0, top = 0] = numbers(attribute(object, 'Boundary'))
  const [a, b, c, d, e, f] = matrixOf(attribute(object, 'CTM'))
  const size = numbers(attribute(object, 'Size'))[0] ?? 0
  const stretch = numbers(attribute(object, 'HScale'))[0] ?? 1
  const font = fonts.get(attribute(object, 'Font') ?? '')
  const weight = numbers(attribute(object, 'Weight'))[0] ?? 0
  const bold = weight > 400 || font?.bold === true || isHeadingFont(font?.name ?? '')
  for (const run of runsOf(object, size * stretch)) {
    if (isAslant(a, b)) aslant.push(run.text.trim())
    else
      pieces.push({
        text: run.text,
        x: left + a * run.x + c * run.y + e,
        y: top + b * run.x + d * run.y + f,
        width: run.width * a,
        size: size * Math.hypot(c, d),
        bold,
      })
  }
}

interface Run {
  text: string
  x: number
  y: number
  width: number
}

/** The characters of an object's text codes as runs that stand together. */
function runsOf(object: XmlElement, size: number): Run[] {
  const runs: Run[] = []
  let at = { x: 0, y: 0 }
  for (const code of childrenOf(object, 'TextCode')) {
    const text = textOf(code).replace(/[\r\n]/g, '')
    const across = steps(attribute(code, 'DeltaX'), text.length)
    const down = steps(attribute(code, 'DeltaY'), text.length)
    at = { x: numbers(attribute(code, 'X'))[0] ?? at.x, y: numbers(attribute(code, 'Y'))[0] ?? at.y }
    let run: Run | null = null
    let { x, y } = at
    ;[...text].forEach((character, i) => {
      const width = widthOf(character) * size
      if (run && Math.abs(y - run.y) < apart * size && x - run.x - run.width < apart * size) {
        run.text += character
        run.width = Math.max(run.width, x - run.x + width)
      } else {
        run = { text: character, x, y, width }
        runs.push(run)
      }
      x += across[i] ?? (down.length > 0 ? 0 : width)
      y += down[i] ?? 0
    })
  }
  return runs
}

/** Of a font that is not looked into: a full size for Chinese characters, half of it for others. */
const widthOf = (character: string): number => (character.charCodeAt(0) < 0x250 ? 0.5 : 1)

/** `3 g 4 5.6 2` is 3, four times 5.6, 2. No more than the text can use. */
export function steps(value: string | null, most: number): number[] {
  const words = (value ?? '').trim().split(/\s+/)
  const found: number[] = []
  for (let i = 0; i < words.length && found.length < most; i++) {
    if (words[i] !== 'g') {
      const step = Number(words[i])
      if (words[i] !== '' && Number.isFinite(step)) found.push(step)
      continue
    }
    const count = Math.min(Number(words[i + 1]) || 0, most - found.length)
    const step = Number(words[i + 2]) || 0
    for (let k = 0; k < count; k++) found.push(step)
    i += 2
  }
  return found
}
