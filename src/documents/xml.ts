import { xmlTreeOf } from '#html-tree'
import { decode } from '../read/decode'
import { isElement, isText, type MarkupElement } from '../read/html/nodes'
import type { Zip } from './zip'

export type XmlElement = MarkupElement

/** XML that nests deeper holds no document. */
const deepest = 2048

/**
 * XML. Parses a part of a container. A document type is not read: entities of its own stay unexpanded, nothing is fetched.
 *
 * @returns the root element; null where there is none, or its nesting is no document's
 */
export function parseXml(bytes: Uint8Array): XmlElement | null {
  const { text } = decode(bytes, null)
  return nests(text) ? null : (xmlTreeOf(text).children.find(isElement) ?? null)
}

/** The root element of a part of a ZIP; null where there is no such part. */
export async function partOf(zip: Zip, name: string): Promise<XmlElement | null> {
  const bytes = await zip.read(name)
  return bytes && parseXml(bytes)
}

/** Whether elements stand deeper in each other than any document's; told before a tree is made, whose time would grow with the square. */
function nests(text: string): boolean {
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = text.indexOf('>', at)
    if (end < 0) return false
    const first = text.charAt(at + 1)
    if (first === '/') depth--
    else if (first !== '!' && first !== '?' && text.charAt(end - 1) !== '/' && ++depth > deepest) return true
    at = end
  }
  return false
}

/** Name without its prefix: `w:p` is `p`. Prefixes differ from program to program, the local names of a format do not. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1)

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const largest = 0x10ffff

/** 字符引用. The five references of XML and those by number; others, which a part would have to declare, stand as they were written. */
export const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));/gi,
        (whole, hex?: string, figure?: string, name?: string) => {
          if (name !== undefined) return named[name] ?? whole
          const code = hex === undefined ? Number(figure) : Number.parseInt(hex, 16)
          return code <= largest ? String.fromCodePoint(code) : '\ufffd'
        },
      )
    : text

/** Child elements, in order. */
export const childElements = (element: XmlElement): XmlElement[] => element.children.filter(isElement)

/** The first child of a local name. */
export function child(element: XmlElement | null, name: string): XmlElement | null {
  if (element === null) return null
  for (const node of element.children) if (isElement(node) && localName(node) === name) return node
  return null
}

/** All children of a local name, in order. */
export const childrenOf = (element: XmlElement | null, name: string): XmlElement[] =>
  element === null ? [] : childElements(element).filter((node) => localName(node) === name)

/** The value of an attribute, with whatever prefix; null where it is not there. */
export function attribute(element: XmlElement | null, name: string): string | null {
  if (element === null) return null
  const { attribs } = element
  for (const key of Object.keys(attribs))
    if (key.slice(key.indexOf(':') + 1) === name) return decoded(attribs[key] ?? '')
  return null
}

/** `w:val` of a child: `<w:jc w:val="center"/>` of a `pPr`. */
export const childValue = (element: XmlElement | null, name: string): string | null =>
  attribute(child(element, name), 'val')

/** The text of an element and all that is in it. */
export function textOf(element: XmlElement): string {
  let text = ''
  for (const node of element.children) {
    if (isText(node)) text += decoded(node.data)
    else if (isElement(node)) text += textOf(node)
  }
  return text
}

/** A whole number, or the default where the attribute is none. */
export function integer(value: string | null, otherwise: number): number {
  const number = value === null ? Number.NaN : Number.parseInt(value, 10)
  return Number.isSafeInteger(number) ? number : otherwise
}
