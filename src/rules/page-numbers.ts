import type { Row } from './row'

/** 页码. How the number of a page is printed, alone on its line: what stands before and behind the figures, blanks aside. */
export interface PageNumberRow extends Row {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const dashes = ['—', '-', '–', '―', '－', '─', '·', '~', '']

export const pageNumbers = [
  { name: 'dashes', before: dashes, after: dashes, examples: ['— 3 —', '-12-', '7', '· 5 ·'], not: ['2022年', '3.'] },
  {
    name: 'ordinal',
    before: ['第', '－第', '—第'],
    after: ['页', '页－', '页—'],
    examples: ['第 3 页'],
    not: ['第3条'],
  },
  {
    name: 'of-total',
    before: ['第'],
    after: ['页共#页', '页/共#页', '页，共#页', '页,共#页', '页(共#页)', '页（共#页）'],
    examples: ['第 1 页 共 5 页'],
  },
  { name: 'fraction', before: [''], after: ['/#', '/共#页'], examples: ['3/12', '3 / 12'], not: ['24/7服务'] },
] as const satisfies readonly PageNumberRow[]

const longest = 24

/** Whether a line is nothing but the number of a page. */
export function isPageNumber(line: string): boolean {
  const bare = line.replace(/\s+/g, '')
  if (bare === '' || bare.length > longest) return false
  return pageNumbers.some(({ before, after }) =>
    before.some((open) => after.some((close) => pattern(open, close).test(bare))),
  )
}

const patterns = new Map<string, RegExp>()

/** `#` stands for another number. */
function pattern(open: string, close: string): RegExp {
  const key = `${open}0${close}`
  const known = patterns.get(key)
  if (known) return known
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace('#', '\\d{1,4}')
  const made = new RegExp(`^${literal(open)}\\d{1,4}${literal(close)}$`)
  patterns.set(key, made)
  return made
}
