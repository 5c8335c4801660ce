import type { CueRow } from '../rules/responsibility'
import type { ResponsibleBody, Span } from '../schema'
import type { Context, Finder } from './context'
import { mentionAt, type Passage, printedAt, spanOf } from './passage'
import { canonicalOf } from './responsible-canonical'
import { type Grammar, readNames } from './responsible-list'
import { findTails, type Tail } from './responsible-place'
import type { Found } from './responsible-tail'
import { findInText, type Hit } from './responsible-text'
import { wordsOf } from './responsible-words'
import { wordHits } from './word-hits'

/**
 * 责任单位. Who is charged with the work of a passage: tails in brackets or on their own line (责任单位:…, …牵头,…配合,
 * …按职责分工负责) and bodies charged in the text (由…牵头, 会同…, 配合…). A body that is merely named, or is the subject of
 * an ordinary sentence, is none. Rules said once for the document (列第一位者为牵头单位,下同) come with `context.standing`.
 */
export const findResponsible: Finder<'responsible'> = (passage, context) => {
  const words = wordsOf(context.rules)
  const grammar: Grammar = { rules: context.rules, words }
  const { count, index, start, end } = wordHits(passage, context.rules).cues
  const hits: Hit[] = []
  for (let i = 0; i < count; i++) {
    hits.push({
      row: words.cues.values[index[i] as number] as CueRow,
      start: start[i] as number,
      end: end[i] as number,
    })
  }
  const tails = findTails(grammar, passage, hits)
  const bodies: ResponsibleBody[] = []
  publishTails(passage, context, tails, bodies)
  for (const { found, covers } of findInText(grammar, passage, hits, tails)) {
    bodies.push(publish(passage, context, found, 'text', spanOf(passage, covers[0], covers[1])))
  }
  if (context.charges.size > 0) publishColumns(grammar, passage, context, bodies)
  if (context.standing.everywhere.length > 0) publishStanding(grammar, passage, context, bodies)
  return bodies.length > 1 ? bodies.sort((a, b) => a.span[0] - b.span[0]) : bodies
}

function publish(
  passage: Passage,
  context: Context,
  found: Found,
  basis: ResponsibleBody['basis'],
  covers: Span,
): ResponsibleBody {
  return {
    name: printedAt(passage, found.start, found.end),
    canonical: canonicalOf(context.rules, passage.text.slice(found.start, found.end)),
    role: found.role,
    ...mentionAt(passage, found.start, found.end),
    basis,
    covers,
    ...(context.trace ? { rule: found.rule } : {}),
  }
}

const betweenTails = /^[\s,;。)\]】〕]*(?:[\u4e00-\u9fff]{2,8}:[^\n。]*[\s。]*)?$/

/** Each tail answers for what stands between the tail before it and itself; tails that follow one another share that stretch. */
function publishTails(passage: Passage, context: Context, tails: readonly Tail[], bodies: ResponsibleBody[]): void {
  let covered = 0
  tails.forEach((tail, i) => {
    const before = tails[i - 1]
    if (before && !betweenTails.test(passage.text.slice(before.end, tail.start))) covered = before.end
    const covers = stretchOf(passage, covered, tails, i)
    const leads = leadsFirst(passage, context, tail)
    tail.bodies.forEach((found, place) => {
      bodies.push(publish(passage, context, leads && place === 0 ? { ...found, role: 'lead' } : found, 'tail', covers))
    })
  })
}

const edge = /[\s,;。、()[\]【】〔〕]/

function stretchOf(passage: Passage, from: number, tails: readonly Tail[], i: number): Span {
  const tail = tails[i] as Tail
  const trimmed = (start: number, end: number): Span | null => {
    let [a, b] = [start, end]
    while (a < b && edge.test(passage.text[a] as string)) a++
    while (b > a && /\s/.test(passage.text[b - 1] as string)) b--
    return b > a ? spanOf(passage, a, b) : null
  }
  let first = i
  while (first > 0 && (tails[first - 1] as Tail).end > from) first--
  const own = trimmed(from, (tails[first] as Tail).start)
  // A tail that nothing stands before heads its text: 责任单位 in the first line.
  return own ?? trimmed(tail.end, tails[i + 1]?.start ?? passage.text.length) ?? spanOf(passage, tail.start, tail.end)
}

/** Whether a standing rule makes the first body of this tail its lead: it lists several and names no lead itself. */
function leadsFirst(passage: Passage, context: Context, tail: Tail): boolean {
  const { firstLeads } = context.standing
  if (firstLeads.length === 0 || tail.bodies.length < 2 || tail.bodies.some(({ role }) => role !== 'responsible'))
    return false
  const [start, end] = spanOf(passage, tail.start, tail.end)
  return firstLeads.some(({ from, to }) => end > from && start < to)
}

/** Bodies in the cells of a task table whose column charges them; each answers for what its row says before the first of these. */
function publishColumns(grammar: Grammar, passage: Passage, context: Context, bodies: ResponsibleBody[]): void {
  const cells = passage.blocks.filter(
    ({ kind, start, end }) => kind === 'paragraph' && context.charges.has(spanOf(passage, start, end)[0]),
  )
  const first = cells[0]
  if (!first) return
  const covers = spanOf(passage, 0, first.start > 0 ? first.start - 1 : first.end)
  for (const { start, end } of cells) {
    const [from, to] = spanOf(passage, start, end)
    if (bodies.some(({ span }) => span[0] >= from && span[1] <= to)) continue
    const role = context.charges.get(from)
    if (role === undefined || role === 'deadline') continue
    for (const name of readNames(grammar, passage.text, start, end))
      bodies.push(publish(passage, context, { ...name, role, rule: 'column' }, 'tail', covers))
  }
}

function publishStanding(grammar: Grammar, passage: Passage, context: Context, bodies: ResponsibleBody[]): void {
  for (const { row, pattern } of grammar.words.standing) {
    if (row.standing !== 'everywhere') continue
    const match = pattern.exec(passage.text)
    if (!match) continue
    const list = match.index + match[0].indexOf(match[1] as string)
    const [start] = spanOf(passage, match.index, match.index + 1)
    for (const name of readNames(grammar, passage.text, list, list + (match[1] as string).length)) {
      const found: Found = { ...name, role: 'responsible', rule: row.name }
      bodies.push(publish(passage, context, found, 'tail', [start, Math.max(start, context.standing.end)]))
    }
  }
}
