import type { Page, PageTable } from '../read/page'
import type { Rules } from '../rules'
import type { Diagnostic, Span } from '../schema'
import { healedText } from '../text/wrap'
import type { Paragraph } from './paragraph'
import type { Charges } from './task-table'

/** What every step of the outline works on. */
export interface Document {
  readonly page: Page
  /** `page.text` */
  readonly source: string
  /** `fold(page.text)` */
  readonly folded: string
  readonly rules: Rules
  readonly diagnostics: Diagnostic[]
  /** Of a table whose rows became tasks what is left of it, by its index: its head. */
  readonly tableHeads: Map<number, PageTable>
  readonly charges: Charges
}

export const lineOf = (document: Document, { start, end }: Paragraph): string => document.folded.slice(start, end)

export const spanOf = ({ start, end }: Paragraph): Span => [start, end]

/** As printed, wrapped lines healed. */
export const printed = (document: Document, [start, end]: Span): string => healedText(document.source, start, end)
