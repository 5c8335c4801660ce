import { isWebAddress, printable } from '../export/escape'

/** HTML that is safe to print: made by `html` alone, so that no text of a document can pass for it. */
class Markup {
  constructor(readonly source: string) {}
}

export type { Markup }

/** What may stand in a template: text, which is escaped, or markup, which was made by `html`. Null, undefined and false print nothing. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[]

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text as HTML that shows exactly that text, in an element or a quoted attribute. Control characters and marks that turn the
 * reading direction are taken out. Every text of a report goes through here.
 */
export const escapeHtml = (text: string): string =>
  printable(text)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => references[character] as string)

function sourceOf(content: Content): string {
  if (content instanceof Markup) return content.source
  if (typeof content === 'string') return escapeHtml(content)
  if (typeof content === 'number') return String(content)
  if (Array.isArray(content)) return (content as readonly Content[]).map(sourceOf).join('')
  return ''
}

/** A template of HTML. What is put into it is escaped, unless it was made by this template itself. Attributes are quoted by `"`. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let source = strings[0] as string
  contents.forEach((content, i) => {
    source += sourceOf(content) + strings[i + 1]
  })
  return new Markup(source)
}

/** Text that is ours, not a document's, put into the page as it is: the style sheet, the script. */
export const verbatim = (source: string): Markup => new Markup(source)

/** An address as a link; one that is no plain web address as text. */
export const link = (url: string): Content =>
  isWebAddress(url) ? html`<a href="${url}" rel="noopener noreferrer">${url}</a>` : url

/** The address of a place of this page. */
export const anchor = (id: string): string => `#${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`
