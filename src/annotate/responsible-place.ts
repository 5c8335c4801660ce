import type { Passage, Stretch } from './passage'
import type { Grammar } from './responsible-list'
import { endsLikeBody } from './responsible-name'
import { type Found, readBareTail, readTail } from './responsible-tail'
import type { Hit } from './responsible-text'
import { keyBefore, stripCharge } from './responsible-words'
import { stretchAround } from './stretches'

/** A statement of who is charged that stands apart from the running text, with its brackets or its key. */
export interface Tail {
  start: number
  end: number
  bodies: readonly Found[]
}

const shortestTail = 3
const longestTail = 3000
const longestSentence = 400
const longestBare = 300
const deepest = 3
const stops = '。!?;'

/** Finds the tails of a passage, in order: bracketed ones, lists behind a key, and sentences that say nothing else. */
export function findTails(grammar: Grammar, passage: Passage, hits: readonly Hit[]): Tail[] {
  const bracketed = bracketTails(grammar, passage)
  if (hits.length === 0) return bracketed
  const keyed = inOrder([...bracketed, ...keyTails(grammar, passage.text, hits, bracketed)])
  return inOrder([...keyed, ...sentenceTails(grammar, passage, hits, keyed)])
}

const inOrder = (tails: Tail[]): Tail[] => (tails.length > 1 ? tails.sort((a, b) => a.start - b.start) : tails)
const stretches = (tails: readonly Tail[]): Stretch[] => tails.map(({ start, end }) => [start, end])

function keyTails(grammar: Grammar, text: string, hits: readonly Hit[], bracketed: readonly Tail[]): Tail[] {
  const tails: Tail[] = []
  const taken = stretches(bracketed)
  let read = 0
  for (const { row, start } of hits) {
    if (row.cue !== 'key' || start < read || stretchAround(taken, start)) continue
    const line = text.lastIndexOf('\n', start) + 1
    const key = keyBefore(grammar.words, text, Math.max(line, read), start)
    if (!key) continue
    read = listEnd(grammar, text, start + 1)
    const bodies = readTail(grammar, text, key.start, read, false)
    if (bodies) tails.push({ start: key.start, end: read, bodies })
  }
  return tails
}

/** Only a sentence with a cue can be a statement, and only one that ends in a role word. */
function sentenceTails(grammar: Grammar, passage: Passage, hits: readonly Hit[], before: readonly Tail[]): Tail[] {
  const tails: Tail[] = []
  let next = 0
  let known = 0
  for (const [start, end] of passage.sentences) {
    while (next < hits.length && (hits[next] as Hit).start < start) next++
    while (known < before.length && (before[known] as Tail).end <= start) known++
    const hit = hits[next]
    if (!hit) break
    if (hit.start >= end || (before[known]?.start ?? end) < end) continue
    const tail = sentenceTail(grammar, passage.text, start, end)
    if (tail) tails.push(tail)
  }
  return tails
}

function bracketTails(grammar: Grammar, passage: Passage): Tail[] {
  const tails: Tail[] = []
  let covered = 0
  for (const { kind, open, close, depth } of passage.brackets) {
    if (open < covered || depth > deepest) continue
    if (kind === 'title' || kind === 'quote') {
      covered = close
      continue
    }
    const length = close - open - 1
    if (length < shortestTail || length > longestTail) continue
    const stated = grammar.words.anyRole.test(passage.text.slice(open + 1, close))
    const bodies =
      (stated ? readTail(grammar, passage.text, open + 1, close, false) : null) ??
      (length < longestBare && isApart(passage.text, open, close)
        ? readBareTail(grammar, passage.text, open + 1, close)
        : null)
    if (!bodies) continue
    tails.push({ start: open, end: close + 1, bodies })
    covered = close
  }
  return tails
}

/** Whether a bracket stands behind a stop and ends its line: it says something of all before it. */
function isApart(text: string, open: number, close: number): boolean {
  let before = open - 1
  while (text.charAt(before) === ' ') before--
  return stops.includes(text.charAt(before)) && /^ *(?:\n|$)/.test(text.slice(close + 1, close + 4))
}

/** A list ends at a full stop, its line's end, a bracket it did not open, or a wide blank that no further key follows. */
function listEnd({ rules, words }: Grammar, text: string, from: number): number {
  let depth = 0
  const stop = Math.min(text.length, from + longestTail)
  // A key that fills its line heads the next one.
  let first = from
  while (text.charAt(first) === ' ') first++
  if (text.charAt(first) === '\n') first++
  for (let i = first; i < stop; i++) {
    const character = text[i] as string
    if (character === '\n' || character === '。') return i
    if (character === '、' && depth === 0) {
      // …管委会九、推动: the next unit's number, run on where a line break was lost.
      const number = /[\u4e00-\u9fff]{2}([一二三四五六七八九十]{1,3})$/.exec(text.slice(Math.max(from, i - 5), i))
      if (number && endsLikeBody(rules, text.slice(Math.max(from, i - 12), i - (number[1] as string).length)))
        return i - (number[1] as string).length
    }
    if ('([〔【'.includes(character)) depth++
    else if (')]〕】'.includes(character)) {
      if (depth === 0) return i
      depth--
    } else if (character === ' ' && text[i + 1] === ' ' && depth === 0 && i > from) {
      const next = /^ +[^ :\n]{2,16}:/.exec(text.slice(i, i + 40))?.[0]
      if (!next || !keyBefore(words, text, i, i + next.length - 1)) return i
    }
  }
  return stop
}

/** ——某局牵头负责: what sets a statement off. */
const dashes = '—-'

/** 民政部、财政部按职责分工负责。 A sentence that is nothing but the statement. */
function sentenceTail(grammar: Grammar, text: string, start: number, end: number): Tail | null {
  const { words } = grammar
  if (end - start > longestSentence || words.byWords.includes(text.charAt(start))) return null
  let stop = end
  while (stop > start && stops.includes(text.charAt(stop - 1))) stop--
  if (stripCharge(words, text, start, stop).charge === null) return null
  let first = start
  while (first < stop && dashes.includes(text.charAt(first))) first++
  const bodies = readTail(grammar, text, first, end, true)
  return bodies && { start, end, bodies }
}
