/**
 * Writes what was read from plans as tables that databases and data frames load: `plans.ndjson`, every unit and mention of every
 * plan, and `targets.csv`. How to load them is told in `duckdb-and-pandas.md`.
 *
 *   npx tsx examples/write-tables.ts tables examples/plans/*.txt
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { parseWorkPlan } from 'yaodian'
import { csvColumns, mentionRecord, toCsv, toNdjson } from 'yaodian/export'
import { cite, targets } from 'yaodian/query'

const [folder, ...paths] = process.argv.slice(2)
if (folder === undefined || paths.length === 0) throw new Error('Name a folder to write to, and plans.')

const lines: string[] = []
const rows: object[] = []
for (const path of paths) {
  const document = basename(path, extname(path))
  const plan = parseWorkPlan(await readFile(path))
  lines.push(toNdjson(plan, { document }))
  for (const found of targets(plan)) {
    rows.push({ ...mentionRecord('targets', found, document), cite: cite(plan, found) })
  }
}

await mkdir(folder, { recursive: true })
await writeFile(join(folder, 'plans.ndjson'), lines.join(''))
await writeFile(join(folder, 'targets.csv'), toCsv(rows, { columns: csvColumns.targets }))
console.log(`${paths.length} plans, ${rows.length} targets`)
