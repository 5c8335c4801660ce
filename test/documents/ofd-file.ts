import type { PdfText } from './pdf-file'
import { zipOf } from './zip-of'

const names = 'xmlns:ofd="http://www.ofdspec.org/2016"'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

export interface OfdParts {
  /** The text objects of each page. */
  pages: readonly string[]
  /** Inside `DocInfo`. */
  info?: string
  /** The content of a template that all pages have. */
  template?: string
  /** Parts beside, or in place of, the usual ones. */
  more?: Record<string, string>
}

const layer = (objects: string) =>
  `<ofd:Content><ofd:Layer ID="900"><ofd:PageBlock ID="901">${objects}</ofd:PageBlock></ofd:Layer></ofd:Content>`

/** An OFD file as GB/T 33190 has it: `OFD.xml`, a document, its resources, pages and template. */
export function ofdFile({ pages, info = '', template, more = {} }: OfdParts): Uint8Array {
  const page = (i: number) => `Pages/Page_${i}/Content.xml`
  return zipOf({
    'OFD.xml': `${declaration}<ofd:OFD ${names} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1f</ofd:DocID>${info}</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `${declaration}<ofd:Document ${names}><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>${template === undefined ? '' : '<ofd:TemplatePage ID="50" BaseLoc="Tpls/Tpl_0/Content.xml"/>'}</ofd:CommonData><ofd:Pages>${pages.map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="${page(i)}"/>`).join('')}</ofd:Pages></ofd:Document>`,
    'Doc_0/PublicRes.xml': `${declaration}<ofd:Res ${names} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="10" FontName="仿宋_GB2312"/><ofd:Font ID="11" FontName="黑体" FamilyName="SimHei"/></ofd:Fonts></ofd:Res>`,
    ...Object.fromEntries(
      pages.map((objects, i) => [
        `Doc_0/${page(i)}`,
        `${declaration}<ofd:Page ${names}>${template === undefined ? '' : '<ofd:Template TemplateID="50"/>'}${layer(objects)}</ofd:Page>`,
      ]),
    ),
    ...(template === undefined
      ? {}
      : { 'Doc_0/Tpls/Tpl_0/Content.xml': `${declaration}<ofd:Page ${names}>${layer(template)}</ofd:Page>` }),
    ...more,
  })
}

/** A text object: its attributes, and the text codes in it. */
export const textObject = (attributes: string, codes: string): string =>
  `<ofd:TextObject ID="100" Font="10" Size="5.6" ${attributes}>${codes}</ofd:TextObject>`

/** A text code: its place in the object, the steps from character to character, the text. */
export const textCode = (text: string, place = 'X="0" Y="5"', steps = ''): string =>
  `<ofd:TextCode ${place} ${steps}>${text}</ofd:TextCode>`

const millimetres = 25.4 / 72
const number = (value: number): string => value.toFixed(3)

/** The text of a page set in points from its lower left corner, as an OFD page of text objects, a line each. */
export const objectsOf = (texts: readonly PdfText[]): string =>
  texts
    .map(({ text, x, y, size = 16, font = 'FangSong' }) => {
      const own = size * millimetres
      const steps = [...text].map((character) => number(own * (character.charCodeAt(0) < 0x250 ? 0.5 : 1)))
      return `<ofd:TextObject ID="100" Font="${font === 'FangSong' ? 10 : 11}" Size="${number(own)}" Boundary="${number(x * millimetres)} ${number((842 - y) * millimetres - own)} 160 8"><ofd:TextCode X="0" Y="${number(own)}" DeltaX="${steps.slice(0, -1).join(' ')}">${text}</ofd:TextCode></ofd:TextObject>`
    })
    .join('')
