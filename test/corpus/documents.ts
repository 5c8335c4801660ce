import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Real documents beside the checkout; they are never part of it. */
export const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))

const files = (directory: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory).flatMap((name) => {
        const path = join(directory, name)
        return statSync(path).isDirectory() ? files(path) : [path]
      })
    : []

export interface RealDocument {
  /** Path below the corpus. */
  name: string
  bytes: Uint8Array
  format: 'html' | 'text' | undefined
}

/** Every text and page of the corpus, in order of names; none where it is not there. */
export function* realDocuments(folders: readonly string[] = ['text', 'html']): Generator<RealDocument> {
  for (const folder of folders) {
    for (const path of files(join(corpus, folder)).sort()) {
      const kind = /\.(txt|html?|md)$/.exec(path)?.[1]
      if (!kind) continue
      const format = kind.startsWith('htm') ? 'html' : undefined
      yield { name: path.slice(corpus.length + 1), bytes: new Uint8Array(readFileSync(path)), format }
    }
  }
}
