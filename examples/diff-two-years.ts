/**
 * Compares the plans of two years: which figures moved, which documents went on, which tasks are new or gone. With a third name it
 * writes a page to read the whole comparison in.
 *
 *   npx tsx examples/diff-two-years.ts examples/plans/qingxi-2023.txt examples/plans/qingxi-2024.txt changes.html
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseWorkPlan } from 'yaodian'
import { diffWorkPlans } from 'yaodian/diff'
import { figureOf, viewOf } from 'yaodian/export'
import { diffToHtml } from 'yaodian/report'

const [before, after] = await Promise.all(
  process.argv.slice(2, 4).map(async (path) => parseWorkPlan(await readFile(path))),
)
if (!before || !after) throw new Error('Name two plans, the earlier one first.')

const diff = diffWorkPlans(before, after)
const { revised, added, dropped, moved } = diff.summary
console.log(`${revised} revised, ${added} added, ${dropped} dropped, ${moved} moved`)

console.log('\nFigures')
for (const { indicator, direction, before: old, after: now } of diff.targets) {
  const figures = [old, now].map((target) => (target ? figureOf(target, 'zh') : '–'))
  if (direction !== 'same') console.log(`${direction}  ${indicator}  ${figures.join(' → ')}`)
}

console.log('\nDocuments')
for (const { name, change, before: old, after: now } of diff.regulations) {
  if (change === 'advanced') console.log(`《${name}》  ${old.join(', ')} → ${now.join(', ')}`)
}

console.log('\nTasks that are new or gone')
for (const { change, before: old, after: now } of viewOf(diff, { before, after }, 'zh')) {
  if (change.status !== 'added' && change.status !== 'dropped') continue
  for (const { cited, label } of [...old, ...now]) console.log(`${change.status}  ${cited}  ${label}`)
}

const page = process.argv[4]
if (page !== undefined) await writeFile(page, diffToHtml(diff, { before, after }))
