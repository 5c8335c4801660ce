/**
 * `npx tsx test/training/train-headings.ts`: learns the weights of run-in headings anew from the corpus beside the project,
 * says how well a half of its documents predicts the other, and writes `src/rules/heading-weights.ts`. The same documents
 * give the same file. With `--dry` nothing is written; with `--misses` the headings that were missed are listed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { encodeModel, type HeadingModel } from '../../src/outline/heading-model'
import { readDocuments } from './heading-documents'
import { type Evaluation, evaluate, merge } from './heading-evaluation'
import { halves } from './heading-halves'
import { learning, train } from './heading-learner'

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const target = fileURLToPath(new URL('../../src/rules/heading-weights.ts', import.meta.url))
const options = process.argv.slice(2)

const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3)

function report(title: string, { asked, right, none, nameless, invented, closed, broken, bins }: Evaluation): void {
  console.log(title)
  console.log(`  headings found without their stop  ${right} of ${asked}: ${share(right, asked)}`)
  console.log(`  headings taken for none            ${none} of ${asked}: ${share(none, asked)}`)
  console.log(
    `  headings invented                  ${invented} of ${nameless} units without one: ${share(invented, nameless)}`,
  )
  console.log(`  headings cut short before a stop   ${broken} of ${closed}: ${share(broken, closed)}`)
  console.log('  confidence   right of inferred')
  bins.forEach((bin, i) => {
    if (bin.count > 0)
      console.log(
        `  ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}      ${share(bin.right, bin.count)} of ${bin.count}`,
      )
  })
}

/** The weights file with its figures and its digits replaced. */
function written(source: string, model: HeadingModel, unseen: Evaluation): string {
  const figures = {
    right: share(unseen.right, unseen.asked),
    none: share(unseen.none, unseen.asked),
    invented: share(unseen.invented, unseen.nameless),
  }
  return source
    .replace(/finds [\d.]+ of/, `finds ${figures.right} of`)
    .replace(/takes [\d.]+ of/, `takes ${figures.none} of`)
    .replace(/invents one for [\d.]+ of/, `invents one for ${figures.invented} of`)
    .replace(/(?<=headingTable =\s+)'[^']*'/, `'${encodeModel(model)}'`)
}

if (!existsSync(corpus)) {
  console.error(`no corpus at ${corpus}: the weights stay as they are`)
  process.exit(1)
}
const documents = readDocuments(corpus)
const [one, other] = halves(documents)
console.log(`${documents.length} documents; halves of ${one.length} and ${other.length}`)
const unseen = merge(evaluate(other, train(one, learning)), evaluate(one, train(other, learning)))
report('Trained on one half, asked of the other, both ways:', unseen)
if (options.includes('--misses')) for (const miss of unseen.misses) console.log(`  ${miss}`)
const model = train(documents, learning)
report('Trained on all documents, asked of the same:', evaluate(documents, model))
const entries = model.filter((weight) => weight !== 0).length
console.log(`${entries} weights, ${gzipSync(encodeModel(model), { level: 9 }).length} bytes gzipped`)
if (!options.includes('--dry')) writeFileSync(target, written(readFileSync(target, 'utf8'), model, unseen))
