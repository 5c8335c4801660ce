import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type * as Library from '../../src/index'
import { corpus, realDocuments } from '../corpus/documents'
import { alternate, median, row } from './rounds'

/** The texts of the corpus, decoded; none where it is not there. */
export function realTexts(): string[] {
  const decoder = new TextDecoder()
  return [...realDocuments(['text'])].map(({ bytes }) => decoder.decode(bytes))
}

export const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0)

/** Speed over real documents: the outline alone and the full parse, warm, and both in a process that has parsed nothing before. */
export function benchCorpus({ parseWorkPlan }: typeof Library): void {
  const texts = realTexts()
  if (texts.length === 0) {
    console.log(`\nReal texts: skipped, no documents below ${corpus}`)
    return
  }
  const length = lengthOf(texts)
  const pass = (annotations: boolean) => () => {
    for (const text of texts) parseWorkPlan(text, { format: 'text', annotations })
  }
  console.log(
    `\n${texts.length} real texts, ${(length / 1e6).toFixed(2)} million characters (medians of 7 alternating passes)`,
  )
  const times = alternate({ outline: pass(false), full: pass(true) }, 7, 3)
  row('outline alone, warm', median(times.outline as number[]), length)
  row('full parse, warm', median(times.full as number[]), length)
  for (const [name, kind] of [
    ['outline alone, first pass', 'outline'],
    ['full parse, first pass', 'full'],
  ] as const) {
    row(name, median([1, 2, 3].map(() => firstPass(kind))), length, 'of a fresh process, median of 3')
  }
}

const firstPass = (kind: 'outline' | 'full'): number =>
  Number(
    execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('first-pass.ts', import.meta.url)), kind]),
  )
