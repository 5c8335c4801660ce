import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseWorkPlan } from '../../src'
import type { HeadingCandidate } from '../../src/outline/heading'
import type { Section, Task } from '../../src/schema'
import { fold } from '../../src/text/fold'
import { healWraps } from '../../src/text/wrap'

/** A unit as the inference gets it, and where its heading ends if the page still says so. */
export interface TrainingUnit {
  candidate: HeadingCandidate
  /** With the stop taken out; the same as the candidate's text where there was none. */
  joined: string
  /** Length of the heading, 0 where the unit has none, -1 where it cannot be told. */
  end: number
  /** How the heading was told: a full stop, a colon, a line of its own (the next paragraph is joined to it then). */
  told: 'stop' | 'colon' | 'line' | 'none'
}

export interface TrainingDocument {
  name: string
  /** Folded text of the whole document: its clauses are practice. */
  text: string
  units: TrainingUnit[]
}

const documents = (directory: string): string[] =>
  readdirSync(directory)
    .sort()
    .flatMap((name) => {
      const path = join(directory, name)
      return statSync(path).isDirectory() ? documents(path) : /\.(?:txt|md|html?)$/.test(name) ? [path] : []
    })

/** Every text and page of the corpus but the seed, which is what the result is shown on. */
export function readDocuments(corpus: string): TrainingDocument[] {
  return ['text', 'html'].flatMap((folder) =>
    documents(join(corpus, folder)).map((path) => readDocument(path, relative(corpus, path))),
  )
}

export function readDocument(path: string, name: string): TrainingDocument {
  const plan = parseWorkPlan(new Uint8Array(readFileSync(path)), { annotations: false })
  const folded = fold(plan.source.text)
  const units: TrainingUnit[] = []
  const visit = (nodes: readonly (Section | Task)[]): void => {
    for (const node of nodes) {
      const unit = unitOf(node, folded)
      if (unit) units.push(unit)
      visit(node.children)
    }
  }
  visit(plan.children)
  for (const { children } of plan.attachments) visit(children)
  return { name, text: folded, units }
}

/** The first paragraph behind the marker, wherever the parser now lets the heading end: the old weights teach nothing. */
function unitOf(node: Section | Task, folded: string): TrainingUnit | null {
  const stretches = [...(node.heading ? [node.heading.span] : []), ...node.paragraphs]
  const [first, second] = stretches
  if (!first) return null
  const oneLine = node.heading && second && !folded.slice(first[1], second[0]).includes('\n')
  const text = healWraps(folded, first[0], oneLine ? second[1] : first[1]).text.trim()
  const rest = stretches.slice(oneLine ? 2 : 1)
  const candidate: HeadingCandidate = {
    text,
    bold: 0,
    style: node.marker?.style ?? '',
    level: node.level,
    alone: rest.length === 0,
    hasUnits: node.children.length > 0,
    markup: null,
  }
  const below = rest[0] ? healWraps(folded, rest[0][0], rest[0][1]).text.trim() : ''
  return { candidate, ...told(text, below) }
}

const closed = /^([^。;:,!?\n]{4,34})([。:]) *(?=.{12})/
const content = /^[^。;:!?]{12,},[^。;:!?]{12,}/
const opensNothing = /[0-9]{2}|^[0-9(《“、]/

function told(text: string, below: string): Pick<TrainingUnit, 'joined' | 'end' | 'told'> {
  const match = closed.exec(text)
  if (match?.[1] && !opensNothing.test(match[1])) {
    const joined = match[1] + text.slice(match[0].length)
    const certain = !/^[(、]/.test(text.slice(match[0].length)) && !match[1].includes('  ')
    return { joined, end: certain ? match[1].length : -1, told: match[2] === '。' ? 'stop' : 'colon' }
  }
  const line = text.length >= 4 && text.length <= 34 && !/[。;:,!?、]/.test(text) && below.length > 12
  if (line && !opensNothing.test(text) && !/^[(、]/.test(below))
    return { joined: text + below, end: text.length, told: 'line' }
  return { joined: text, end: content.test(text) ? 0 : -1, told: 'none' }
}

/**
 * The documents in two halves of about as many headings each. Documents that share two headings with what follows them
 * (renditions and editions of one text) go to the same half.
 */
export function halves(all: readonly TrainingDocument[]): [TrainingDocument[], TrainingDocument[]] {
  const parent = all.map((_, i) => i)
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i] as number))
  const first = new Map<string, number>()
  const shared = new Map<string, number>()
  all.forEach(({ units, text }, i) => {
    const openings = new Set(units.filter(({ end }) => end > 0).map(({ joined, end }) => joined.slice(0, end + 10)))
    const samples = [
      ...openings,
      ...[0.2, 0.5, 0.8].map((at) =>
        text
          .replace(/\s/g, '')
          .slice(Math.floor(text.length * at))
          .slice(0, 40),
      ),
    ]
    for (const opening of samples.filter((sample) => sample.length > 12)) {
      const other = first.get(opening)
      if (other === undefined) first.set(opening, i)
      else if (other !== i) {
        const pair = `${other} ${i}`
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
        if (shared.get(pair) === 2) parent[root(i)] = root(other)
      }
    }
  })
  const clusters = new Map<number, TrainingDocument[]>()
  all.forEach((document, i) => {
    const known = clusters.get(root(i))
    if (known) known.push(document)
    else clusters.set(root(i), [document])
  })
  const size = (list: readonly TrainingDocument[]): number =>
    list.reduce((sum, { units }) => sum + units.filter(({ told }) => told === 'stop').length, 0)
  const result: [TrainingDocument[], TrainingDocument[]] = [[], []]
  const sizes = [0, 0]
  for (const list of [...clusters.values()].sort((a, b) => size(b) - size(a))) {
    const half = (sizes[0] as number) <= (sizes[1] as number) ? 0 : 1
    result[half].push(...list)
    sizes[half]! += size(list)
  }
  return result
}
