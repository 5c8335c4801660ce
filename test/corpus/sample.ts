import { parseWorkPlan } from '../../src'
import type { WorkPlan } from '../../src/schema'
import type { AnnotationKind } from '../../src/schema/annotation-kinds'
import type { RealDocument } from './documents'
import { unitsOf } from './line'

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

interface Mention {
  text?: string
  span: [number, number]
}

/** `count` mentions of a kind, drawn from all documents, each with the sentence around it and what was read in it. */
export function sampleOf(
  documents: readonly RealDocument[],
  kind: AnnotationKind,
  count: number,
  seed: number,
): string[] {
  const random = randomNumbers(seed)
  const kept: string[] = []
  let seen = 0
  for (const { name, bytes, format } of documents) {
    const plan = parseWorkPlan(bytes, { annotations: [kind], ...(format ? { format } : {}) })
    for (const { id, mention } of mentionsOf(plan, kind)) {
      const place = Math.floor(random() * ++seen)
      if (seen <= count) kept.push(shown(name, id, plan, mention))
      else if (place < count) kept[place] = shown(name, id, plan, mention)
    }
  }
  return kept
}

function mentionsOf(plan: WorkPlan, kind: AnnotationKind): { id: string; mention: Mention }[] {
  const holders = [plan.notice, plan.preamble, plan.closing, ...plan.attachments, ...unitsOf(plan)]
  return holders.flatMap((holder) =>
    holder ? (holder[kind] as Mention[]).map((mention) => ({ id: holder.id, mention })) : [],
  )
}

function shown(name: string, id: string, { source: { text } }: WorkPlan, mention: Mention): string {
  const [start, end] = mention.span
  const from = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('\n', start - 1)) + 1
  const stops = [text.indexOf('。', end), text.indexOf('\n', end)].filter((at) => at >= 0)
  const to = Math.min(...stops, text.length)
  const sentence = `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}`
  const read = Object.entries(mention).filter(([key]) => key !== 'span' && key !== 'text')
  return `${name} ${id}\n  ${sentence.replace(/\s+/g, ' ').trim()}\n  ${JSON.stringify(Object.fromEntries(read))}`
}
