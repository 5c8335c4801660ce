import { zipOf } from './zip-of'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordNames = `xmlns:w="${main}" xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface WordParts {
  /** Inside `<w:body>`. */
  body: string
  /** Inside `<w:numbering>`. */
  numbering?: string
  /** Inside `<w:styles>`. */
  styles?: string
  /** Inside `<w:footnotes>`. */
  footnotes?: string
  endnotes?: string
  settings?: string
  /** Targets outside the file, by relation. */
  links?: Record<string, string>
}

const kinds = ['numbering', 'styles', 'footnotes', 'endnotes', 'settings'] as const

/** A Word file of the parts that a case needs, as Word writes them. */
export function wordFile(parts: WordParts): Uint8Array {
  const given = kinds.filter((kind) => parts[kind] !== undefined)
  const related = given.map(
    (kind, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${kind}" Target="${kind}.xml"/>`,
  )
  const outside = Object.entries(parts.links ?? {}).map(
    ([id, url]) => `<Relationship Id="${id}" Type="${relations}/hyperlink" Target="${url}" TargetMode="External"/>`,
  )
  const package_ = 'http://schemas.openxmlformats.org/package/2006'
  return zipOf({
    '[Content_Types].xml': `${declaration}<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="${package_}/relationships">${[...related, ...outside].join('')}</Relationships>`,
    'word/document.xml': `${declaration}<w:document ${wordNames}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(
      given.map((kind) => [`word/${kind}.xml`, `${declaration}<w:${kind} ${wordNames}>${parts[kind]}</w:${kind}>`]),
    ),
  })
}

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph: of a text, or of runs. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

/** A paragraph of a list. */
export const item = (text: string, level = 0, list = 1, more = ''): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>${more}`)

export interface LevelParts {
  format: string
  text: string
  start?: number
  suffix?: 'tab' | 'space' | 'nothing'
  more?: string
}

const level = ({ format, text, start = 1, suffix = 'nothing', more = '' }: LevelParts, i: number): string =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="${suffix}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** An abstract list of levels. */
export const abstractList = (levels: readonly LevelParts[], id = 0, more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels.map(level).join('')}</w:abstractNum>`

/** A list made of an abstract one. */
export const list = (id = 1, abstract = 0, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`

/** 重新编号: the list starts a level at a number of its own. */
export const startOverride = (at: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
