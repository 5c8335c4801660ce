/**
 * Reads the JSON that `yaodian parse` published, makes sure that it is what it says, and asks it two questions.
 *
 *   npx tsx examples/validate-and-query.ts examples/jilin-mzt-2022.json
 */
import { readFile } from 'node:fs/promises'
import { cite, find, findMentions, textOf } from 'yaodian/query'
import { safeReadWorkPlan } from 'yaodian/schema'

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Name a file of published JSON.')

const reading = safeReadWorkPlan(await readFile(path, 'utf8'))
if (!reading.success) {
  for (const { path: place, expected, found } of reading.error.issues) {
    console.error(`${place}: expected ${expected}, found ${found}`)
  }
  process.exit(1)
}
const plan = reading.data

console.log('What does the plan do for the elderly?')
for (const unit of find(plan, { domain: 'elderly-care', type: 'task' })) {
  console.log(`${cite(plan, unit)}  ${unit.heading?.text ?? textOf(plan, unit)}`)
}

console.log('\nWhich regulations will be drafted, issued or revised?')
for (const found of findMentions(plan, 'regulations', { stage: ['draft', 'issue', 'legislate', 'revise'] })) {
  const stages = found.mention.actions.map(({ stage, verb }) => `${stage} (${verb})`)
  console.log(`${cite(plan, found)}  ${found.mention.name}  ${stages.join(', ')}`)
}
