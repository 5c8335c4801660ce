/**
 * `npm run corpus`: what the parser makes of every real document, some lines each, to be read through.
 * `npm run corpus -- --sample targets 20 [--seed 7]` prints mentions of one kind instead, drawn at random, with their sentences.
 * `npm run corpus -- 福建` takes the documents whose name holds the word.
 */
import { parseWorkPlan } from '../../src'
import { type AnnotationKind, annotationKinds } from '../../src/schema/annotation-kinds'
import { corpus, realDocuments } from './documents'
import { documentLine, unitsOf } from './line'
import { sampleOf } from './sample'

const words = process.argv.slice(2)
const option = (name: string, count: number): string[] | null => {
  const at = words.indexOf(name)
  return at < 0 ? null : words.splice(at, count + 1).slice(1)
}
const seed = Number(option('--seed', 1)?.[0] ?? 1)
const sample = option('--sample', 2)
const wanted = words[0] ?? ''
const documents = [...realDocuments()].filter(({ name }) => name.includes(wanted))

if (documents.length === 0) console.log(`no documents below ${corpus}`)
else if (sample) {
  const kind = sample[0] as AnnotationKind
  if (!annotationKinds.includes(kind)) throw new Error(`--sample takes one of ${annotationKinds.join(', ')}`)
  for (const line of sampleOf(documents, kind, Number(sample[1] ?? 20), seed)) console.log(line)
} else {
  let units = 0
  let long = 0
  for (const { name, bytes, format } of documents) {
    const plan = parseWorkPlan(bytes, { annotations: false, ...(format ? { format } : {}) })
    console.log(documentLine(name, plan))
    units += unitsOf(plan).length
    long += plan.diagnostics.filter(({ code }) => code === 'heading-long').length
  }
  console.log(
    `${documents.length} documents, ${units} units, ${long} long headings (${((100 * long) / Math.max(1, units)).toFixed(2)} %)`,
  )
}
