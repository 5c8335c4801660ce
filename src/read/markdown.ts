import type { Rules } from '../rules'
import { trimSpan } from '../text/blank'
import { readFragment } from './html'
import { linesOf } from './lines'
import { frontMatterEnd, readFrontMatter } from './markdown/front-matter'
import { writeInline } from './markdown/inline'
import { cellsOf, opensTable } from './markdown/table'
import { type Link, noFacts, type PageContent, type PageTable } from './page'
import { noHints, plainLines, Writer } from './writer'

/** Lines of a paragraph that are handed to the parser of Markdown at once: a bold run or a link may go over a line end. */
const mostLines = 12

const heading = /^[ \t]{0,3}(#{1,6})(?:[ \t]+(.*))?$/
const rule = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
/** The marks of quotations, and the number or bullet of an item. */
const containers = /^((?:[ \t]{0,12}>[ \t]?){0,20})([ \t]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S))?/
const underline = /^[ \t]{0,3}(=+|-+)[ \t]*$/
const fence = /^[ \t]{0,3}(`{3,}|~{3,})[^`]*$/
const htmlBlock = /^[ \t]{0,3}<(?:table|div|p|ul|ol|dl|center|section|h[1-6]|details|figure|font|span)\b[^\n]*/i
/** A line over another one of dashes is a heading if it is short and no sentence. */
const longestUnderlined = 60

/**
 * Markdown. Reads what a reader of the rendered text sees, a line for each line of the source: no `**`, `#` or addresses, but numbers and
 * bullets as written (CommonMark would count them anew).
 *
 * @param markdown canonical
 */
export const readMarkdown = (markdown: string, rules: Rules): PageContent => new MarkdownReader(markdown, rules).read()

class MarkdownReader {
  private readonly source: readonly string[]
  private readonly writer = new Writer()
  private readonly links: Link[] = []
  private readonly tables: PageTable[] = []
  private readonly facts = noFacts()
  private readonly rules: Rules
  private pending: string[] = []
  /** Fences, by sign, of which no shorter one is closed below. */
  private readonly unclosed = new Map<string, number>()
  private hasTableEnd = true

  constructor(markdown: string, rules: Rules) {
    this.source = withoutHidden(markdown).split('\n')
    this.rules = rules
  }

  read(): PageContent {
    const front = frontMatterEnd(this.source)
    const head = this.source.slice(0, front)
    readFrontMatter(head, this.facts)
    const top = head.length === 0 ? '' : `${head.join('\n')}\n`
    if (front > 0)
      this.writer.adopt(
        top,
        linesOf(top).map((line) => ({ ...line, linked: 0 })),
      )
    for (let i = front; i < this.source.length; ) i = this.block(i)
    this.flush()
    const { text, lines } = this.writer
    const links = this.links.map(({ text: name, url, span }) => {
      const trimmed = trimSpan(text, span)
      return { text: name || text.slice(...trimmed), url, span: trimmed }
    })
    const metadata: [number, number][] = front > 0 ? [trimSpan(text, [0, top.length])] : []
    return {
      text,
      lines: plainLines(lines),
      furniture: [],
      metadata,
      facts: this.facts,
      links,
      tables: this.tables,
      diagnostics: [],
    }
  }

  /** Reads what begins at line `i`; returns the line behind it. */
  private block(i: number): number {
    const line = this.source[i] as string
    if (line.trim() === '') {
      this.flush()
      return i + 1
    }
    if (isPlain(line)) {
      this.pending.push(line)
      return i + 1
    }
    if (fence.test(line)) return this.code(i)
    if (opensTable(line, this.source[i + 1])) return this.table(i)
    if (htmlBlock.test(line)) return this.html(i)
    const depth = heading.exec(line)
    if (depth) this.heading(unclosed(depth[2] ?? ''), (depth[1] as string).length)
    else if (underline.test(line) && this.underlines(line))
      this.heading(this.pending.pop() as string, line.includes('=') ? 1 : 2)
    else if (rule.test(line)) this.flush()
    else this.container(line)
    return i + 1
  }

  private container(line: string): void {
    const found = containers.exec(line)
    if (found && found[0] !== '') this.item(found[1] ?? '', found[2] ?? '', line.slice(found[0].length))
    else this.pending.push(line)
  }

  private underlines(line: string): boolean {
    const above = this.pending[this.pending.length - 1]
    if (above === undefined) return false
    return line.includes('=')
      ? line.trim().length >= 3
      : above.length <= longestUnderlined && !/[。；;：:]\s*$/.test(above)
  }

  private heading(text: string, depth: number): void {
    this.flush()
    writeInline(text, { ...noHints, heading: depth }, this.writer, this.links)
    this.writer.endLine(null)
  }

  private flush(): void {
    for (let i = 0; i < this.pending.length; i += mostLines) {
      writeInline(this.pending.slice(i, i + mostLines).join('\n'), noHints, this.writer, this.links)
      this.writer.endLine(null)
    }
    this.pending = []
  }

  /** The line of a quotation or of an item: its number or bullet stays as written. */
  private item(quote: string, marker: string, text: string): void {
    this.flush()
    if (marker !== '') this.writer.append(marker, noHints)
    const depth = heading.exec(text)
    if (depth && quote !== '') {
      this.heading(unclosed(depth[2] ?? ''), (depth[1] as string).length)
      return
    }
    writeInline(text, noHints, this.writer, this.links)
    this.writer.endLine(null)
  }

  /** Fenced code stands as it is. */
  private code(i: number): number {
    this.flush()
    const sign = (fence.exec(this.source[i] as string)?.[1] ?? '```') as string
    const shortest = this.unclosed.get(sign.charAt(0)) ?? Number.POSITIVE_INFINITY
    let end = sign.length >= shortest ? this.source.length : i + 1
    while (end < this.source.length && !isFenceEnd(this.source[end] as string, sign)) end++
    if (end === this.source.length) {
      this.unclosed.set(sign.charAt(0), Math.min(sign.length, shortest))
      this.pending.push(this.source[i] as string)
      return i + 1
    }
    for (const line of this.source.slice(i + 1, end)) this.plainLine(line)
    return end + 1
  }

  private plainLine(line: string): void {
    this.writer.append(line, noHints)
    this.writer.endLine(null)
  }

  private table(i: number): number {
    this.flush()
    const index = this.tables.length
    const from = this.writer.position
    const rows: string[][] = []
    let at = i
    for (; at < this.source.length; at++) {
      const line = this.source[at] as string
      if (line.trim() === '' || (at > i + 1 && (!line.includes('|') || rule.test(line)))) break
      if (at !== i + 1) rows.push(this.row(cellsOf(line), index))
    }
    const width = rows[0]?.length ?? 0
    const [header = [], ...body] = rows.map((row) => [
      ...row,
      ...Array<string>(Math.max(0, width - row.length)).fill(''),
    ])
    this.tables.push({
      caption: null,
      header,
      rows: body,
      span: trimSpan(this.writer.text, [from, this.writer.position]),
    })
    return at
  }

  private row(cells: readonly string[], table: number): string[] {
    const texts = cells.map((cell, i) => {
      if (i > 0) this.writer.mark('\t')
      const text = /[*_`[\]<&\\!~]/.test(cell) ? this.cellText(cell) : cell
      this.writer.append(text, noHints)
      return text
    })
    this.writer.endLine(table)
    return texts
  }

  /** A cell is one line, whatever it holds. */
  private cellText(cell: string): string {
    const aside = new Writer()
    const links: Link[] = []
    writeInline(cell, noHints, aside, links)
    aside.endLine(null)
    const from = this.writer.position - (aside.lines[0]?.start ?? 0)
    for (const link of links) this.links.push({ ...link, span: [link.span[0] + from, link.span[1] + from] })
    return aside.lines.map(({ start, end }) => aside.text.slice(start, end)).join(' ')
  }

  /** HTML up to the next blank line, a table up to its end. */
  private html(i: number): number {
    this.flush()
    const isTable = /^\s*<(?:table|div)\b/i.test(this.source[i] as string)
    let end = i
    while (end < this.source.length && (this.source[end] as string).trim() !== '') end++
    if (isTable) end = this.endOfTable(i, end)
    const fragment = readFragment(this.source.slice(i, end).join('\n'), this.rules)
    const offset = this.writer.adopt(
      fragment.text,
      fragment.lines.map((line) => ({
        ...line,
        table: line.table === null ? null : line.table + this.tables.length,
        linked: 0,
      })),
    )
    for (const { span, ...table } of fragment.tables)
      this.tables.push({ ...table, span: [span[0] + offset, span[1] + offset] })
    for (const { span, ...link } of fragment.links)
      this.links.push({ ...link, span: [span[0] + offset, span[1] + offset] })
    return end
  }

  private endOfTable(i: number, blank: number): number {
    if (!this.hasTableEnd || !/<table\b/i.test(this.source.slice(i, blank).join('\n'))) return blank
    for (let at = i; at < this.source.length; at++)
      if (/<\/table\s*>/i.test(this.source[at] as string)) return Math.max(blank, at + 1)
    this.hasTableEnd = false
    return blank
  }
}

/** Most lines: nothing of Markdown in them that makes a block of its own. */
const isPlain = (line: string): boolean => {
  let i = 0
  while (i < 4 && (line.charCodeAt(i) === 0x20 || line.charCodeAt(i) === 0x09)) i++
  const first = line.charCodeAt(i)
  return first > 0x7f ? !line.includes('|') : !blockSigns.includes(line.charAt(i)) && !line.includes('|')
}
const blockSigns = '#-*+_=`~<>|0123456789'

const isFenceEnd = (line: string, sign: string): boolean => {
  const trimmed = line.trim()
  return trimmed.length >= sign.length && trimmed === sign.charAt(0).repeat(trimmed.length)
}

/** The text of a heading without the marks that may close it (`# 标题 #`). */
function unclosed(text: string): string {
  const trimmed = text.trimEnd()
  let end = trimmed.length
  while (end > 0 && trimmed.charCodeAt(end - 1) === 0x23) end--
  return end === 0 || /[ \t]/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end).trimEnd() : trimmed
}

const hidden = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
] as const

/** Comments, scripts and styles are not seen; what is never closed stands as it is. */
const withoutHidden = (markdown: string): string =>
  markdown.includes('<') ? hidden.reduce((text, [start, end]) => cut(text, start, end), markdown) : markdown

function cut(text: string, start: string, end: string): string {
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  let kept = ''
  let from = 0
  for (let at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, from)) {
    const stop = lower.indexOf(end, at + start.length)
    if (stop < 0) break
    kept += text.slice(from, at)
    from = stop + end.length
  }
  return kept + text.slice(from)
}
