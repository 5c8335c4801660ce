import type { Rules } from '../rules'
import { scanDocumentNumbers } from '../text/document-number'
import { issuedIn } from './issued'
import { endsLike, frameRole } from './line-class'
import { readMarker, skipBlanks } from './marker'
import type { Paragraph } from './paragraph'
import { isRecipients } from './recipients'
import { issuerNames } from './signature'
import { isTitleLine, titleKind } from './title'

/** So many paragraphs above the first unit may be fused, and so many at the end. */
const mostAbove = 28
const mostBelow = 8
const longestRecipients = 600
/** So much of a paragraph is looked through for a signature. */
const reach = 1500

/**
 * 粘连. Pulls apart what stands in one paragraph where the line ends between were lost: above the first unit document
 * number, title, recipients, the sentence that issues the plan, signature, 此件公开发布, the plan's title; at the end of the
 * document the last sentence and its signature.
 *
 * @returns the same paragraphs where nothing was fused
 */
export function partFused(paragraphs: readonly Paragraph[], folded: string, rules: Rules): readonly Paragraph[] {
  const head = headOf(paragraphs)
  const tail = Math.max(head, paragraphs.length - mostBelow)
  const above: Paragraph[] = []
  const below: Paragraph[] = []
  let title: string | null = null
  for (const paragraph of paragraphs.slice(0, head)) {
    const { start, end, line } = paragraph
    title ??= issuedIn(folded.slice(start, Math.min(end, start + reach)), rules)?.title ?? null
    const cuts = line.table === null ? cutsIn(folded, start, end, title, rules) : []
    cutAt(paragraph, cuts, folded, rules, above)
  }
  for (let i = tail; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph
    const { start, end, line } = paragraph
    const from = Math.max(start, end - reach)
    const cuts = line.table === null ? frameCuts(folded, from, end, null, rules) : []
    const next = paragraphs[i + 1]
    if (next && line.table === null && signs.test(folded.slice(next.start, Math.min(next.end, next.start + mostNames))))
      issuerCut(folded, from, end, rules, cuts)
    cutAt(paragraph, cuts, folded, rules, below)
  }
  if (above.length + below.length === head + paragraphs.length - tail) return paragraphs
  return [...above, ...paragraphs.slice(head, tail), ...below]
}

/** The count of paragraphs before the first unit, at most those that may be fused. */
function headOf(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex(({ marker }, i) => i >= mostAbove || marker?.row.unit)
  return first < 0 ? Math.min(paragraphs.length, mostAbove) : first
}

function cutAt(paragraph: Paragraph, wanted: readonly number[], folded: string, rules: Rules, into: Paragraph[]): void {
  const cuts = wanted.filter((at) => at > paragraph.start && at < paragraph.end)
  if (cuts.length === 0) {
    into.push(paragraph)
    return
  }
  const edges = [...new Set([paragraph.start, ...cuts, paragraph.end])].sort((a, b) => a - b)
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = skipBlanks(folded, edges[i] as number, edges[i + 1] as number)
    let end = edges[i + 1] as number
    while (end > start && folded.charCodeAt(end - 1) === 0x20) end--
    if (end === start) continue
    const marker = start === paragraph.start ? paragraph.marker : readMarker(folded, start, end, rules)
    into.push({ ...paragraph, start, end, whole: false, marker })
  }
}

function cutsIn(folded: string, start: number, end: number, title: string | null, rules: Rules): number[] {
  const cuts: number[] = []
  const addressed = addressedFrom(folded, start, end, rules, cuts)
  cuts.push(...frameCuts(folded, addressed, Math.min(end, addressed + reach), title, rules))
  if (title !== null) titleCut(folded, [addressed, ...cuts], end, title, cuts)
  return cuts
}

/** Cuts around the signature and around 此件公开发布. */
function frameCuts(folded: string, from: number, end: number, title: string | null, rules: Rules): number[] {
  const cuts: number[] = []
  signatureCuts(folded, from, end, title, rules, cuts)
  releaseCuts(folded, from, end, rules, cuts)
  return cuts
}

/** Cuts behind a number, a title and the recipients that open a paragraph; returns where the text behind them begins. */
function addressedFrom(folded: string, start: number, end: number, rules: Rules, cuts: number[]): number {
  const colon = folded.slice(start, Math.min(end, start + longestRecipients)).indexOf(':')
  if (colon < 0) return start
  const behind = start + colon + 1
  let from = start
  scanDocumentNumbers(folded, start, Math.min(behind, start + 60), (_, at, to) => {
    if (at === start && from === start) from = folded.charAt(to) === '〕' ? to + 1 : to
  })
  from = skipBlanks(folded, from, end)
  const titled = titleCuts(folded, from, behind, rules)
  const named = titled?.at(-1) ?? from
  const list = folded.slice(named, behind)
  if (!isRecipients(list) || !/[各、,]/.test(list) || /[要是将现请]/.test(list)) return start
  if (behind === end && named === start) return start
  cuts.push(from, ...(titled ?? []), behind)
  return behind
}

/**
 * 某省民政厅关于…的通知某民发〔2024〕7号各市民政局：…: where the title ends that number and recipients follow, and where
 * the number does; null where no title opens the stretch.
 */
function titleCuts(folded: string, from: number, end: number, rules: Rules): number[] | null {
  for (let at = folded.indexOf('各', from + 8); at >= 0 && at < end; at = folded.indexOf('各', at + 1)) {
    let titled = at
    scanDocumentNumbers(folded, from, at, (_, start, stop) => {
      if (skipBlanks(folded, stop, at) === at) titled = start
    })
    const line = folded.slice(from, titled).trimEnd()
    if (line.includes('关于') && isTitleLine(line) && titleKind(line, rules)) return titled < at ? [titled, at] : [at]
  }
  return null
}

const fullDate =
  /(?:(?:19|20)[0-9]{2}|[一二][〇○零O0一二三四五六七八九]{3}) ?年 ?[0-9一二三四五六七八九十元]{1,2} ?月 ?[0-9一二三四五六七八九十]{1,3} ?日/g

/** Cuts before the names of a signature that stand behind a stop, before its date and behind it. */
function signatureCuts(
  folded: string,
  from: number,
  end: number,
  title: string | null,
  rules: Rules,
  cuts: number[],
): void {
  const text = folded.slice(from, end)
  for (const match of text.matchAll(fullDate)) {
    const stop = stopBefore(text, match.index)
    const names = text.slice(stop, match.index).trim()
    const after = match.index + match[0].length
    const behind = text.slice(after).trimStart()
    // The imprint's line (某县人民政府办公室 2024年3月1日印发) is one.
    if (behind.startsWith('印发')) continue
    const alone =
      behind === '' || attached.test(behind) || behind.startsWith('(') || (title !== null && behind.startsWith(title))
    if (names === '' ? !alone : !areIssuers(names, rules)) continue
    cuts.push(from + stop, from + match.index, from + after)
  }
}

/** 附件1-申报说明.xls: the names of attachments behind a signature. */
const attached = /^附件[0-9]?[-:—.、 ]?[^。;]{2,80}?\.(?:xlsx?|docx?|pdf|wps|zip|rar)/

/** A line that is a date, or names and a date. */
const signs = /^[^。,:;]{0,60}[0-9一二三四五六七八九十] ?日/

/** Cuts before an issuer whose name follows the last sentence, where the signature goes on in the next paragraph. */
function issuerCut(folded: string, from: number, end: number, rules: Rules, cuts: number[]): void {
  const text = folded.slice(from, end)
  const stop = stopBefore(text, text.length)
  const names = text.slice(stop).trim()
  if (stop > 0 && names.length >= 3 && areIssuers(names, rules)) cuts.push(from + stop)
}

/** The place behind the last sentence, title or file name that ends before `at`. */
function stopBefore(text: string, at: number): number {
  const from = Math.max(0, at - mostNames)
  let stop = from
  for (const match of text.slice(from, at).matchAll(/[。》]|\.(?:xlsx?|docx?|pdf|wps|zip|rar)/g))
    stop = from + match.index + match[0].length
  return stop
}

const mostNames = 300

function areIssuers(names: string, rules: Rules): boolean {
  if (names.length >= mostNames || /[,:;、]/.test(names)) return false
  const bodies = names.replace(/\([^()]*代章\)/g, ' ')
  return issuerNames(bodies).every((name) => endsLike(name.slice(-30), 'issuer', rules))
}

/** Cuts before and behind a bracket that says how the document is published. */
function releaseCuts(folded: string, from: number, end: number, rules: Rules, cuts: number[]): void {
  for (let at = folded.indexOf('(', from); at >= 0 && at < end; at = folded.indexOf('(', at + 1)) {
    const close = folded.indexOf(')', at)
    if (close < 0 || close >= end || close - at > 20) continue
    if (frameRole(folded.slice(at, close + 1), rules) === 'release') cuts.push(at, close + 1)
  }
}

/** Cuts behind the plan's title where it opens one of the parts. */
function titleCut(folded: string, parts: readonly number[], end: number, title: string, cuts: number[]): void {
  for (const part of parts) {
    const at = skipBlanks(folded, part, end)
    if (folded.startsWith(title, at) && !'》)'.includes(folded.charAt(at + title.length) || '》'))
      cuts.push(at + title.length, numberEnd(folded, at + title.length, end))
  }
}

/** Where a document number ends that stands at `at` (…工作要点某政办〔2024〕6号); `at` where none does. */
function numberEnd(folded: string, at: number, end: number): number {
  const from = skipBlanks(folded, at, end)
  let behind = at
  scanDocumentNumbers(folded, from, Math.min(end, from + longestNumber), (_, start, stop) => {
    if (start === from) behind = stop
  })
  return behind
}

const longestNumber = 40
