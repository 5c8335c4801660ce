/**
 * Left out of CommonMark: indented code (four blanks before （一） indent a paragraph); what is read line by line before (fences, blocks of
 * HTML, headings, rules, items, quotations); definitions, which would hide `[1]: 注释`.
 */
export const disabled = [
  'codeIndented',
  'codeFenced',
  'htmlFlow',
  'setextUnderline',
  'definition',
  'list',
  'blockQuote',
  'headingAtx',
  'thematicBreak',
] as const
