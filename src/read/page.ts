import type { Diagnostic, Span } from '../schema'

/** One line of the canonical text, trimmed of its blanks, with what the markup says of it. Blank lines are not listed. */
export interface Line {
  start: number
  end: number
  /** Depth of a heading in the markup (`<h1>`, `#`), 1 to 6; null where it is no heading there. */
  heading: number | null
  /** Bold runs inside the line, in order, as spans of the canonical text; adjacent runs joined. */
  bold: readonly Span[]
  /** Set in the middle of the page by the markup. */
  centred: boolean
  /** Index into `Page.tables` where the line is a row of that table, else null. */
  table: number | null
}

export interface Link {
  text: string
  url: string
  /** Where its text, or the name of the linked picture, stands in the canonical text. */
  span: Span
}

export interface PageTable {
  caption: string | null
  header: string[]
  rows: string[][]
  span: Span
}

/** What the page itself says of the document, outside its text. Null where it says nothing. */
export interface PageFacts {
  title: string | null
  documentNumber: string | null
  indexNumber: string | null
  issuer: string | null
  issuedOn: string | null
  /** `2022-03-01` or `2022-03-01T11:45:00` */
  publishedAt: string | null
  effectiveOn: string | null
  expiresOn: string | null
  validity: string | null
  themes: string[]
  breadcrumbs: string[]
  siteName: string | null
  sourceName: string | null
  url: string | null
}

/** What a reader hands on: the canonical text, line by line, and what the format told beside it. */
export interface Page {
  /** `text`, `html`, `markdown` … */
  format: string
  /** Encoding the bytes were decoded with; null for a string. */
  encoding: string | null
  sha256: string | null
  /** Canonical text: one block per line, `\n` line ends, no BOM. */
  text: string
  /** The lines that are not blank, in order. */
  lines: Line[]
  /**
   * Stretches that the format alone tells to be furniture (`<nav>`, `<footer>`, a site row's toolbars; numbers of pages, running heads, notes
   * of print); lines inside are not parsed.
   */
  furniture: Span[]
  /** Stretches that hold metadata (an index table), already read into `facts`; lines inside are not parsed. */
  metadata: Span[]
  facts: PageFacts
  links: Link[]
  tables: PageTable[]
  diagnostics: Diagnostic[]
}

/** What a reader of one format makes of a text; `readPage` adds how the text was come by. */
export type PageContent = Omit<Page, 'format' | 'encoding' | 'sha256'>

export const noFacts = (): PageFacts => ({
  title: null,
  documentNumber: null,
  indexNumber: null,
  issuer: null,
  issuedOn: null,
  publishedAt: null,
  effectiveOn: null,
  expiresOn: null,
  validity: null,
  themes: [],
  breadcrumbs: [],
  siteName: null,
  sourceName: null,
  url: null,
})
