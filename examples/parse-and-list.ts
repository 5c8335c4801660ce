/**
 * Reads a notice and lists what it commits to: its targets, and what is due when.
 *
 *   npx tsx examples/parse-and-list.ts seeds/seed-jilin-mzt-2022.txt
 */
import { readFile } from 'node:fs/promises'
import { parseWorkPlan } from 'yaodian'
import { cite, deadlines, targets } from 'yaodian/query'

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Name a notice: a text, HTML or Markdown file.')

// Bytes, not a string: many government sites still write GB 18030, and the parser finds out.
const plan = parseWorkPlan(await readFile(path))

console.log(plan.meta.title)
console.log('\nTargets')
for (const { mention: target, node, path } of targets(plan)) {
  const place = cite(plan, { node, path })
  console.log(`${place}  ${target.indicator}  ${target.comparator} ${target.value}${target.unit}  ${target.tone}`)
}

console.log('\nDeadlines')
for (const found of deadlines(plan)) {
  console.log(`${found.mention.date}  ${cite(plan, found)}  ${found.mention.text}`)
}

for (const { severity, code, message } of plan.diagnostics) console.error(`${severity}  ${code}  ${message}`)
