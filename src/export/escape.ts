// Built from strings: a control character written into a pattern is taken for an accident by every linter.
const escapeCode = '\\u001b'
const commands = new RegExp(
  [
    `(?:${escapeCode}\\[|\\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]`,
    `(?:${escapeCode}\\]|\\u009d)[^\\u0007\\u001b\\u009c]{0,4096}(?:\\u0007|${escapeCode}\\\\|\\u009c)`,
    `${escapeCode}[ -/]{0,16}[0-~]`,
  ].join('|'),
  'g',
)
const breaks = /[\t\n\r\v\f\u0085\u2028\u2029]+/g
const unseen = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/**
 * Text of a document made fit for one line of a report or terminal: terminal commands, control characters and marks that
 * turn the reading direction are taken out, line ends and tabs become a space.
 */
export const printable = (text: string): string => text.replace(commands, '').replace(breaks, ' ').replace(unseen, '')

/**
 * Characters that can open or close Markdown anywhere in a line. Addresses too: GitHub would make links of them, and escapes
 * inside a link stay to be seen.
 */
const anywhere = /[\\`*_[\]<>|~#$@]|&(?=[#A-Za-z])|:(?=\/\/)|(?<=www)\./gi
/** What makes a list, a rule or a quotation of a line it opens; `>` and `#` are escaped everywhere. */
const atStart = /^(?:[-+=]|\d{1,9}(?=[.)]))/

/**
 * Text of a document as Markdown that shows exactly that text, on one line. What would be markup, HTML or a character
 * reference is escaped; blanks at both ends are taken off.
 */
export function escapeMarkdown(text: string): string {
  const escaped = printable(text).trim().replace(anywhere, '\\$&')
  return escaped.replace(atStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

/** Whether a text is a plain web address, fit to be a link: printable ASCII, nothing in it that could end one. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[!-;=?-~]{1,2000}$/.test(text)

/** An address as a link of Markdown; one that is no plain web address as text. */
export const markdownLink = (url: string): string => (isWebAddress(url) ? `<${url}>` : escapeMarkdown(url))
