/**
 * Writes `examples/jilin-mzt-2022.json` and `.md`: what the parser makes of the seed notice. A test holds the committed
 * files to it.
 *
 *   npx tsx examples/generate.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { toJson, toMarkdown } from '../src/export'
import { parseWorkPlan } from '../src/parse'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The generated files: path below this folder, and text. */
export function generated(): readonly (readonly [path: string, text: string])[] {
  const plan = parseWorkPlan(readFileSync(at('../seeds/seed-jilin-mzt-2022.txt')))
  return [
    ['jilin-mzt-2022.json', `${toJson(plan)}\n`],
    ['jilin-mzt-2022.md', toMarkdown(plan, { language: 'zh' })],
  ]
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of generated()) writeFileSync(at(path), text)
}
