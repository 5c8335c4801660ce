/**
 * Part of `npm run bench`: how long comparing takes, edits included, with the trees given. Plans are made by rule, so that every
 * run compares the same; sizes stand beside each other in one run.
 */
import type * as Diffs from '../../src/diff/index'
import type * as Library from '../../src/index'
import type { WorkPlan } from '../../src/schema'

const { parseWorkPlan } = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof Library
const { diffWorkPlans } = (await import(new URL('../../dist/diff.js', import.meta.url).href)) as typeof Diffs

/** A generator of numbers that is the same everywhere. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const common = 3000
const first = 0x4e00

/** Words of two characters, the frequent ones often: what a text of the field is made of. */
function sentence(draw: (below: number) => number, length: number): string {
  let text = ''
  while (text.length < length) {
    const rank = Math.floor((draw(common) * draw(common)) / common)
    text += String.fromCharCode(first + rank, first + ((rank * 7 + 13) % common))
    if (draw(6) === 0) text += '，'
  }
  return text
}

interface Task {
  heading: string
  text: string
}

const tasks = (count: number, length: number, draw: (below: number) => number): Task[] =>
  Array.from({ length: count }, () => ({
    heading: sentence(draw, 8).replaceAll('，', ''),
    text: sentence(draw, length),
  }))

/** The next year: some tasks gone, some new, most reworded, some moved. */
function nextYear(before: readonly Task[], draw: (below: number) => number): Task[] {
  const after = before.flatMap((task): Task[] => {
    const fate = draw(10)
    if (fate === 0) return []
    if (fate === 1) return [task, { heading: sentence(draw, 8), text: sentence(draw, task.text.length) }]
    if (fate < 4) return [task]
    const middle = draw(task.text.length)
    return [
      { heading: task.heading, text: task.text.slice(0, middle) + sentence(draw, 12) + task.text.slice(middle + 6) },
    ]
  })
  for (let i = 0; i < after.length / 20; i++) after.push(...after.splice(draw(after.length), 1))
  return after
}

const perSection = 20

function planOf(all: readonly Task[]): WorkPlan {
  const lines: string[] = []
  all.forEach(({ heading, text }, i) => {
    if (i % perSection === 0) lines.push(`第${Math.floor(i / perSection) + 1}章 任务分工`)
    lines.push(`${(i % perSection) + 1}.${heading}。${text}。`)
  })
  return parseWorkPlan(lines.join('\n'), { format: 'text', annotations: false })
}

const unitsIn = ({ children }: Pick<WorkPlan, 'children'>): number =>
  children.reduce((sum, unit) => sum + 1 + unitsIn(unit as unknown as WorkPlan), 0)

const pairOf = (units: number, characters: number): [WorkPlan, WorkPlan] => {
  const draw = numbers(units)
  const before = tasks(units, Math.round(characters / units) - 12, draw)
  return [planOf(before), planOf(nextYear(before, draw))]
}

const single = (seed: number): WorkPlan =>
  parseWorkPlan(`一、任务\n${sentence(numbers(seed), 50_000)}`, { format: 'text', annotations: false })

const contestants: readonly [name: string, pair: [WorkPlan, WorkPlan]][] = [
  ['600 units, 100,000 characters', pairOf(600, 100_000)],
  ['625 units', pairOf(625, 625 * 167)],
  ['5,000 units', pairOf(5000, 5000 * 167)],
  ['1 unit, 50,000 characters, all other', [single(1), single(2)]],
]
const rounds = 3
const least = new Map<string, number>()
const collect = (globalThis as { gc?: () => void }).gc
let heap = 0
for (let round = 0; round < rounds; round++) {
  for (const [name, [before, after]] of contestants) {
    collect?.()
    const held = process.memoryUsage().heapUsed
    const start = performance.now()
    diffWorkPlans(before, after)
    const spent = performance.now() - start
    heap = Math.max(heap, process.memoryUsage().heapUsed - held)
    least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, spent))
  }
}

console.log('\nComparing two plans, edits included (least of 3 alternating rounds)')
for (const [name, [before]] of contestants) {
  console.log(`${name.padEnd(38)} ${(least.get(name) ?? 0).toFixed(0).padStart(6)} ms  (${unitsIn(before)} units)`)
}
const growth = (least.get('5,000 units') ?? 0) / (least.get('625 units') ?? 1)
console.log(`625 → 5,000 units costs ${growth.toFixed(1)} x; heap grown by at most ${(heap / 1e6).toFixed(0)} MB`)
