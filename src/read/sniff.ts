import { frontMatterEnd } from './markdown/front-matter'

/** The formats that are text, and how a caller may call them. */
export type TextFormat = 'text' | 'html' | 'markdown'

const names: Readonly<Record<string, TextFormat>> = {
  text: 'text',
  txt: 'text',
  plain: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  markdown: 'markdown',
  md: 'markdown',
}

/** The text format a caller's `format` names; null for any other. */
export const textFormatOf = (name: string): TextFormat | null => names[name.toLowerCase().replace(/^\./, '')] ?? null

/** So much of a document is looked at. */
const sample = 0x10000
/** An opening of markup: a document type, a root element, or the tag of a block as the first thing. */
const opening =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|section|article|main|center|h[1-6]|span|font|link|style|ul|ol)\b/i
const blockTag =
  /<\/?(?:p|div|table|tbody|tr|td|th|h[1-6]|ul|ol|li|br|body|section|article|center)(?:\s[^<>]{0,400})?\/?>/gi
const blockTags = 4
const closingTag = /<\/(?:p|div|table|td|h[1-6]|li|body|section|center)\s*>/i
const mostFront = 101

const heading = /^ {0,3}#{1,6}[ \t]+\S/gm
const boldStart = /^[ \t>]{0,3}(?:[-*+] )?(?:\*\*|__)[^\s*_][^*_\n]{0,120}(?:\*\*|__)/gm
const delimiterRow =
  /^ {0,3}\|?[ \t]{0,9}:?-{3,99}:?[ \t]{0,9}(?:\|[ \t]{0,9}:?-{3,99}:?[ \t]{0,9}){1,60}\|?[ \t]{0,9}$/m
const inlineLink = /!?\[[^[\]\n]{0,200}\]\([^()\s]{1,400}\)/g
const firstHeading = /^\s*#{1,6}[ \t]+\S/
/** Of signs that may stand in a plain text now and then, so many are no accident. */
const convincing = 3

/**
 * 格式判断. Which of the text formats a document is in, by looking. A plain notice is never Markdown for a `1.`, `-` or `*` before its
 * lines: only headings with `#`, bold runs that open a line, tables with a row of dashes and links count, and more than one of them.
 *
 * @param text canonical
 */
export function sniff(text: string): TextFormat {
  const head = body(text.length > sample ? text.slice(0, sample) : text)
  if (!head.includes('<')) return isMarkdown(head) ? 'markdown' : 'text'
  if (opening.test(head)) return 'html'
  if (isMarkdown(head)) return 'markdown'
  return count(head, blockTag) >= blockTags && closingTag.test(head) ? 'html' : 'text'
}

/** What stands below the front matter, if there is one. */
function body(head: string): string {
  if (!head.startsWith('---')) return head
  const lines = head.split('\n', mostFront)
  const end = frontMatterEnd(lines)
  return end === 0 ? head : head.slice(lines.slice(0, end).join('\n').length)
}

function isMarkdown(head: string): boolean {
  let weight = 0
  if (head.includes('#')) weight += 2 * count(head, heading) + (firstHeading.test(head) ? 1 : 0)
  if (head.includes('**') || head.includes('__')) weight += count(head, boldStart)
  if (head.includes('](')) weight += count(head, inlineLink)
  if (head.includes('---') && delimiterRow.test(head) && head.includes('|')) weight += convincing
  return weight >= convincing
}

/** How often a pattern is met, `blockTags` times at most: nothing asks for more. */
function count(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0
  let met = 0
  while (met < blockTags && pattern.test(text)) met++
  return met
}
