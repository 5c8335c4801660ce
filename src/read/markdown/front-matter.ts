import { parseDateTime } from '../../text/date'
import type { PageFacts } from '../page'

/** A fence is no rule when so many lines at most stand between two of them, and all of them read `key: value`. */
const mostLines = 100
const entry = /^(?:[A-Za-z_][\w .-]{0,40}:(?:\s.*)?|\s*-\s.*|\s+\S.*|\s*)$/

type FrontFact = 'title' | 'publishedAt' | 'sourceName' | 'url' | 'documentNumber' | 'issuer'

const names: Readonly<Record<string, FrontFact>> = {
  title: 'title',
  date: 'publishedAt',
  publish_date: 'publishedAt',
  published: 'publishedAt',
  pubdate: 'publishedAt',
  source: 'sourceName',
  url: 'url',
  link: 'url',
  document_number: 'documentNumber',
  issuer: 'issuer',
}

/**
 * One past the last line of the front matter (`---` … `---` at the very top), 0 where there is none. It is never run as YAML.
 *
 * @param lines of the document
 */
export function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0
  for (let i = 1; i < Math.min(lines.length, mostLines); i++) {
    const line = lines[i] as string
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return i > 1 ? i + 1 : 0
    if (line.length > 1000 || !entry.test(line)) return 0
  }
  return 0
}

/** Reads the plain `key: value` entries that are facts. */
export function readFrontMatter(lines: readonly string[], facts: PageFacts): void {
  for (const line of lines) {
    const found = /^([A-Za-z_]\w{0,40}):\s*(?:"([^"]*)"|'([^']*)'|(.*))$/.exec(line)
    const key = found?.[1]?.toLowerCase() ?? ''
    const fact = Object.hasOwn(names, key) ? names[key] : undefined
    const value = (found?.[2] ?? found?.[3] ?? found?.[4] ?? '').trim()
    if (fact === undefined || value === '') continue
    if (fact === 'publishedAt') facts.publishedAt ??= parseDateTime(value)
    else facts[fact] ??= value
  }
}
