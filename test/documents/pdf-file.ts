/** A piece of text on a page of A4, in points from its lower left corner. */
export interface PdfText {
  text: string
  x: number
  y: number
  size?: number
  /** Name of the font; none is embedded. */
  font?: string
  /** Turned by so many degrees. */
  turned?: number
}

const hex = (code: number): string => code.toString(16).padStart(4, '0').toUpperCase()
const isNarrow = (character: string): boolean => character.charCodeAt(0) < 0x250

/**
 * A PDF of pages of text, as word processors write it: two-byte codes, and a table of what each stands for. `-` is written the way many fonts
 * do, as a soft hyphen.
 */
export function pdfFile(pages: readonly (readonly PdfText[])[]): Uint8Array {
  const characters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const codeOf = (character: string): number => characters.indexOf(character) + 1
  const fonts = [...new Set(pages.flat().map(({ font = 'FangSong' }) => font))]
  const objects: string[] = []
  const add = (content: string): number => objects.push(content)
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
  const mapping = characters.map((each) => {
    const shown = each === '-' ? '\u00ad' : each
    return `<${hex(codeOf(each))}> <${[...shown].map((unit) => hex(unit.charCodeAt(0))).join('')}>`
  })
  const toUnicode = add(
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${mapping.length} beginbfchar\n${mapping.join('\n')}\nendbfchar endcmap end end`,
    ),
  )
  const widths = characters.filter(isNarrow).map((each) => `${codeOf(each)} [500]`)
  const fontObjects = fonts.map((font) => {
    const descriptor = add(
      `<< /Type /FontDescriptor /FontName /${font} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`,
    )
    const descendant = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${font} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 1000 /W [${widths.join(' ')}] /CIDToGIDMap /Identity >>`,
    )
    return add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
    )
  })
  const contents = pages.map((texts) =>
    add(
      stream(
        texts
          .map(({ text, x, y, size = 16, font = 'FangSong', turned = 0 }) => {
            const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)]
            const codes = [...text].map((each) => hex(codeOf(each))).join('')
            return `BT /F${fonts.indexOf(font)} ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${y} Tm <${codes}> Tj ET`
          })
          .join('\n'),
      ),
    ),
  )
  const tree = objects.length + pages.length + 1
  const resources = `/Resources << /Font << ${fontObjects.map((id, i) => `/F${i} ${id} 0 R`).join(' ')} >> >>`
  const kids = contents.map((content) =>
    add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${content} 0 R >>`),
  )
  add(`<< /Type /Pages /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] /Count ${kids.length} >>`)
  const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`)
  let file = '%PDF-1.7\n'
  const offsets = objects.map((content, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${content}\nendobj\n`
    return at
  })
  const xref = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

/** 版心 of an official document: 28 characters of 16 points, 22 lines. */
export const measure = { left: 74, top: 760, size: 16, columns: 28, leading: 29, lines: 22 } as const

/** Sets paragraphs as an official document does: set in by two characters, broken where the measure is full, over as many pages as it takes. */
export function setParagraphs(paragraphs: readonly string[], lines: number = measure.lines): PdfText[][] {
  const { left, top, size, columns, leading } = measure
  const pages: PdfText[][] = []
  let line = 0
  const put = (text: string, indent: number): void => {
    const page = Math.floor(line / lines)
    const onPage = pages[page] ?? []
    pages[page] = onPage
    onPage.push({ text, x: left + indent * size, y: top - (line % lines) * leading, size })
    line++
  }
  for (const paragraph of paragraphs) {
    let indent = 2
    let room = columns - indent
    let text = ''
    for (const character of paragraph) {
      const width = isNarrow(character) ? 0.5 : 1
      if (room < width) {
        put(text, indent)
        indent = 0
        room = columns
        text = ''
      }
      text += character
      room -= width
    }
    put(text, indent)
  }
  return pages
}
