import { codeUnits, spell } from './code-units'

/** A stretch of a text as numbers: character `i` of the text is `codes[base + i]`, from `start` to before `end`. */
export interface Characters {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly codes: Uint16Array
  readonly base: number
}

const slabSize = 0x8000

let slab = codeUnits(slabSize)
let used = 0
let last: Characters = { text: '', start: 0, end: 0, codes: slab.codes, base: 0 }

/**
 * The characters of [start, end) of a text as numbers, which are read several times faster than those of a string:
 * finder after finder goes over the same text, and it is spread out once for all of them. What was handed out stays as
 * it is, so that a scan inside a scan does no harm.
 */
export function charactersOf(text: string, start: number, end: number): Characters {
  if (start >= last.start && end <= last.end && text === last.text) return last
  // A short stretch of a long text is spread out alone: texts taken in turns cost no more than their stretches.
  const whole = (end - start) * 4 >= text.length
  const characters = whole ? spread(text, 0, text.length) : spread(text, start, Math.max(start, end))
  if (whole) last = characters
  return characters
}

function spread(text: string, start: number, end: number): Characters {
  const size = end - start
  const apart = size > slabSize / 2
  if (!apart && used + size > slabSize) {
    slab = codeUnits(slabSize)
    used = 0
  }
  const units = apart ? codeUnits(size) : slab
  const at = apart ? 0 : used
  if (!apart) used += size
  spell(units, size === text.length ? text : text.slice(start, end), at)
  return { text, start, end, codes: units.codes, base: at - start }
}

/** The first offset of [from, end) whose character is not 0 in `table`; `end` when there is none. */
export function seek(table: Uint8Array, { codes, base }: Characters, from: number, end: number): number {
  const stop = base + end
  let i = base + from
  while (i < stop && table[codes[i] as number] === 0) i++
  return i - base
}

/** The character at `at`; 0 outside the text. */
export const characterAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)
