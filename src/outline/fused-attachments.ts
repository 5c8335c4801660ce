import { perRules, type Rules } from '../rules'
import { compileLexicon, longestAt } from '../text/lexicon'
import { skipBlanks } from './marker'
import type { Paragraph } from './paragraph'

/** 附件：某市任务分工表, 附件1, 附表 */
const label = /^附 ?[件表录](?: ?[0-9]{1,2}(?![0-9])| ?[一二三四五六七八九十]{1,2}(?=[ :.、]|$))?(?: ?[:.、])? */
const bareLabel = /附 ?[件表录](?: ?[0-9]{1,2}(?![0-9])| ?[一二三四五六七八九十]{1,2}(?= |$))?(?=$| |[^:.、0-9])/g
const dateBefore = /(?:[0-9]{1,2}日|公开\)) *$/
/** 附 */
const attached = 0x9644
const shortestTitle = 6
const longestTitle = 90
/** So little behind a title that comes again is no text of an attachment. */
const shortestText = 12

const columnHeads = perRules((rules: Rules) =>
  compileLexicon(
    rules.taskColumns.flatMap(({ words, column }) =>
      column === 'group' ? [] : words.map((word) => [word, column] as const),
    ),
  ),
)

/**
 * 附件粘连. Pulls apart, where line ends were lost, the line that names an attachment (附件：某市任务分工表), the label 附件
 * above its text, its title and its text, which is most often a table printed flat. A label is one where the title that
 * was named, or the head of a table's column, follows.
 *
 * @returns the same paragraphs where nothing was fused
 */
export function partAttachments(paragraphs: readonly Paragraph[], folded: string, rules: Rules): readonly Paragraph[] {
  const parted: Paragraph[] = []
  let named: string | null = null
  for (const paragraph of paragraphs) {
    const { start, end, line } = paragraph
    if (line.table !== null || (named === null && folded.charCodeAt(start) !== attached)) {
      parted.push(paragraph)
      continue
    }
    const text = folded.slice(start, Math.min(end, start + longestTitle * 3))
    const naming = namingIn(text, named, rules)
    const cuts = naming?.cuts ?? (named === null ? [] : behindSignature(text, named))
    named = naming?.title ?? named
    if (cuts.length === 0) parted.push(paragraph)
    else cutAt(paragraph, cuts, folded, parted)
  }
  return parted.length === paragraphs.length ? paragraphs : parted
}

/**
 * What a paragraph that opens with a label says: the title it names, and where it is to be cut. Null where it opens with
 * none.
 *
 * @param named the title that a label above named
 */
function namingIn(
  text: string,
  named: string | null,
  rules: Rules,
): { title: string | null; cuts: readonly number[] } | null {
  const opening = label.exec(text)
  if (!opening) return null
  const from = opening[0].length
  const isAbove = named !== null && text.startsWith(named, from)
  if (isAbove || (!opening[0].includes(':') && startsColumn(text, from, rules)))
    return { title: named, cuts: behindLabel(text, opening[0].trimEnd().length, named, rules) }
  const second = secondLabel(text, from, rules)
  if (second) return { title: second.title, cuts: [second.at, ...behindLabel(text, second.end, second.title, rules)] }
  const whole = text.slice(from).trim()
  return { title: isTitle(whole) ? whole : named, cuts: [] }
}

/** The label that stands straight behind the title a first one names, the text of the attachment behind it. */
function secondLabel(text: string, from: number, rules: Rules): { title: string; at: number; end: number } | null {
  bareLabel.lastIndex = from + shortestTitle
  for (let match = bareLabel.exec(text); match; match = bareLabel.exec(text)) {
    const title = text.slice(from, match.index).trim()
    const end = match.index + match[0].length
    const next = skipBlanks(text, end, text.length)
    const follows = next > end || startsColumn(text, next, rules) || text.startsWith(title, next)
    if (follows && isTitle(title) && text.length - next >= shortestText) return { title, at: match.index, end }
  }
  return null
}

const isTitle = (text: string): boolean =>
  text.length >= shortestTitle &&
  text.length <= longestTitle &&
  !/[。;!?]/.test(text) &&
  !/^[0-9]{1,2} ?[.、]/.test(text)

/**
 * Whether the head of a table printed flat stands at a place of folded text: that of the column of numbers (序号项目名称…),
 * or two of others (工作任务牵头单位).
 */
export function startsColumn(text: string, from: number, rules: Rules): boolean {
  const heads = columnHeads(rules)
  const at = skipBlanks(text, from, text.length)
  const first = longestAt(heads, text, at, text.length)
  if (!first) return false
  return (
    first.value === 'number' ||
    longestAt(heads, text, skipBlanks(text, at + first.length, text.length), text.length) !== null
  )
}

/** Where, behind a label, the text begins, and behind the title where that is printed again. */
function behindLabel(text: string, end: number, named: string | null, rules: Rules): number[] {
  const at = skipBlanks(text, end, text.length)
  if (text.length - at < shortestText && !startsColumn(text, at, rules)) return []
  if (named !== null && text.startsWith(named, at)) {
    const behind = at + named.length
    return text.length - behind >= shortestText ? [at, behind] : [at]
  }
  return at > end || startsColumn(text, at, rules) ? [at] : []
}

/** 2019年12月24日某市任务分工表序号…: the title that was named stands straight behind the signature. */
function behindSignature(text: string, named: string): number[] {
  const at = text.indexOf(named)
  if (at < 0 || !dateBefore.test(text.slice(0, at))) return []
  const behind = at + named.length
  return text.length - behind >= shortestText ? [at, behind] : []
}

function cutAt(paragraph: Paragraph, cuts: readonly number[], folded: string, into: Paragraph[]): void {
  const edges = [0, ...cuts.filter((cut) => cut > 0), paragraph.end - paragraph.start]
  for (let i = 0; i + 1 < edges.length; i++) {
    let start = paragraph.start + (edges[i] as number)
    let end = paragraph.start + (edges[i + 1] as number)
    while (start < end && folded.charCodeAt(start) === 0x20) start++
    while (end > start && folded.charCodeAt(end - 1) === 0x20) end--
    if (end > start) into.push({ ...paragraph, start, end, whole: false, marker: i === 0 ? paragraph.marker : null })
  }
}
