// Writes the types of the CommonJS files: those of the ES modules, naming each other as CommonJS files do. tsup would make
// them all a second time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const ofModules = /(\bfrom '|\bimport '|\bimport\(')(\.\/[\w.-]+)\.js'/g

for (const name of readdirSync(dist).filter((each) => each.endsWith('.d.ts'))) {
  const types = readFileSync(dist + name, 'utf8').replace(ofModules, "$1$2.cjs'")
  writeFileSync(dist + name.replace(/\.d\.ts$/, '.d.cts'), types)
}
