import type { Edit } from '../schema'
import { clausePairs } from './clause-pairs'
import { clausesOf, wordsOf } from './pieces'

/** Clauses longer than this are compared as a whole: word against word would take the square of it. */
const longest = 400

/** A run of edits in the making: neighbours of one kind are joined, what goes stands before what comes. */
class Runs {
  private readonly done: Edit[] = []
  private gone = ''
  private come = ''

  equal(text: string): void {
    if (text === '') return
    this.flush()
    const last = this.done[this.done.length - 1]
    if (last?.op === 'equal') last.text += text
    else this.done.push({ op: 'equal', text })
  }

  remove(text: string): void {
    this.gone += text
  }

  insert(text: string): void {
    this.come += text
  }

  private flush(): void {
    if (this.gone !== '') this.done.push({ op: 'delete', text: this.gone })
    if (this.come !== '') this.done.push({ op: 'insert', text: this.come })
    this.gone = ''
    this.come = ''
  }

  end(): Edit[] {
    this.flush()
    return this.done
  }
}

/** The longest common run of words, by characters: for each pair of rests the most that can be kept. */
function common(before: readonly string[], after: readonly string[]): [number, number][] {
  const width = after.length + 1
  const most = new Int32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const at = i * width + j
      const skip = Math.max(most[at + width] as number, most[at + 1] as number)
      const own = before[i] as string
      most[at] = own === after[j] ? Math.max(skip, (most[at + width + 1] as number) + 2 * own.length - 1) : skip
    }
  }
  const kept: [number, number][] = []
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const at = i * width + j
    const own = before[i] as string
    if (own === after[j] && most[at] === (most[at + width + 1] as number) + 2 * own.length - 1) kept.push([i++, j++])
    else if (most[at] === most[at + width]) i++
    else j++
  }
  return kept
}

/** Words kept alone between changes would only break the line of reading: `的`, `和`, a stop. */
const tooShort = 2

/** Edits inside a pair of clauses, by words. */
function clauseEdits(before: string, after: string, runs: Runs): void {
  if (before.length > longest || after.length > longest) {
    runs.remove(before)
    runs.insert(after)
    return
  }
  const own = wordsOf(before)
  const other = wordsOf(after)
  let head = 0
  while (head < own.length && head < other.length && own[head] === other[head]) head++
  let tail = 0
  while (tail < own.length - head && tail < other.length - head && own.at(-1 - tail) === other.at(-1 - tail)) tail++
  runs.equal(own.slice(0, head).join(''))
  const ownRest = own.slice(head, own.length - tail)
  const otherRest = other.slice(head, other.length - tail)
  let i = 0
  let j = 0
  const kept = common(ownRest, otherRest)
  for (let k = 0; k < kept.length; ) {
    const [from, to] = kept[k] as [number, number]
    let length = 1
    while (kept[k + length]?.[0] === from + length && kept[k + length]?.[1] === to + length) length++
    k += length
    const text = ownRest.slice(from, from + length).join('')
    if (text.length < tooShort) continue
    runs.remove(ownRest.slice(i, from).join(''))
    runs.insert(otherRest.slice(j, to).join(''))
    runs.equal(text)
    i = from + length
    j = to + length
  }
  runs.remove(ownRest.slice(i).join(''))
  runs.insert(otherRest.slice(j).join(''))
  runs.equal(own.slice(own.length - tail).join(''))
}

/**
 * 增删. What was kept, taken out and added from one text to another: clauses first, words only inside a pair of clauses that
 * are alike, no figure ever cut.
 *
 * @returns runs; those kept and taken out make the text before, those kept and added the text after; none for the same text
 */
export function editsBetween(before: string, after: string): Edit[] {
  if (before === after) return []
  // Always compared in one direction, so that the way back is the mirror of the way there.
  if (before > after) return mirrored(editsBetween(after, before))
  const runs = new Runs()
  const own = clausesOf(before)
  const other = clausesOf(after)
  let i = 0
  let j = 0
  for (const point of clausePairs(own, other)) {
    runs.remove(own.slice(i, point.before).join(''))
    runs.insert(other.slice(j, point.after).join(''))
    i = point.before + 1
    j = point.after + 1
    const [clause, counterpart] = [own[point.before] as string, other[point.after] as string]
    if (clause === counterpart) runs.equal(clause)
    else clauseEdits(clause, counterpart, runs)
  }
  runs.remove(own.slice(i).join(''))
  runs.insert(other.slice(j).join(''))
  return runs.end()
}

const opposite = { equal: 'equal', insert: 'delete', delete: 'insert' } as const

/** The same edits told the other way round. */
function mirrored(edits: readonly Edit[]): Edit[] {
  const turned = edits.map(({ op, text }): Edit => ({ op: opposite[op], text }))
  for (let i = 0; i + 1 < turned.length; i++) {
    const [own, next] = [turned[i] as Edit, turned[i + 1] as Edit]
    if (own.op === 'insert' && next.op === 'delete') {
      turned[i] = next
      turned[i + 1] = own
    }
  }
  return turned
}
