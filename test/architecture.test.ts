import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const src = join(root, 'src')

/** What each floor may import, itself aside. Imports go down only, and two stages never import each other. */
const mayImport: Record<string, readonly string[]> = {
  schema: ['text'],
  text: [],
  rules: ['schema', 'text'],
  read: ['schema', 'text', 'rules'],
  outline: ['schema', 'text', 'rules'],
  annotate: ['schema', 'text', 'rules'],
  query: ['schema', 'text'],
  diff: ['schema', 'text', 'version'],
  export: ['schema', 'text', 'query'],
  report: ['schema', 'text', 'query', 'diff', 'export', 'rules/diagnostics'],
  parse: ['schema', 'text', 'rules', 'read', 'outline', 'annotate', 'version'],
  version: [],
  documents: ['schema', 'text', 'rules', 'read', 'parse'],
  index: ['schema', 'text', 'rules', 'parse'],
  explain: ['schema', 'text', 'rules'],
  counties: ['rules'],
  unified: ['schema', 'text', 'rules', 'parse'],
  cli: ['schema', 'text', 'rules', 'parse', 'documents', 'query', 'diff', 'export', 'report', 'version', 'index'],
}

/** Types alone that a floor may take from beside it: the page is what one stage hands the next. */
const typesAlone: Record<string, readonly string[]> = { outline: ['read/page'], text: ['schema'] }

const files = (directory: string): string[] =>
  readdirSync(directory).flatMap((name) => {
    const path = join(directory, name)
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : []
  })

const floorOf = (path: string): string => relative(src, path).split(/[/.]/)[0] as string

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const importsOf = (path: string): Import[] =>
  [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']*)'/gm)].map(
    (match) => ({
      from: path,
      to: resolve(dirname(path), match[2] as string),
      typeOnly: match[1] !== undefined,
    }),
  )

describe('floors', () => {
  const sources = new Set(files(src))
  const all = [...sources].flatMap(importsOf)

  it('are all in the table', () => {
    const floors = new Set(files(src).map(floorOf))
    expect([...floors].filter((floor) => !(floor in mayImport))).toEqual([])
  })

  it('import downwards only, as the table says', () => {
    const wrong = all.filter(({ from, to, typeOnly }) => {
      const floor = floorOf(from)
      const target = relative(src, to)
      const allowed = [floor, ...(mayImport[floor] ?? []), ...(typeOnly ? (typesAlone[floor] ?? []) : [])]
      return (
        !allowed.some(
          (name) =>
            target === name || target.startsWith(`${name}/`) || (name === 'version' && target.startsWith('../package')),
        ) && !target.startsWith('../package')
      )
    })
    expect(wrong.map(({ from, to }) => `${relative(src, from)} imports ${relative(src, to)}`)).toEqual([])
  })

  it('have no cycle of imports between files', () => {
    const next = new Map<string, string[]>()
    for (const { from, to, typeOnly } of all) {
      if (typeOnly) continue
      const target = [`${to}.ts`, join(to, 'index.ts')].find((path) => sources.has(path))
      if (target) next.set(from, [...(next.get(from) ?? []), target])
    }
    const cycles: string[] = []
    const done = new Set<string>()
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].map((step) => relative(src, step)).join(' → '))
        return
      }
      if (done.has(path)) return
      for (const target of next.get(path) ?? []) visit(target, [...trail, path])
      done.add(path)
    }
    for (const path of next.keys()) visit(path, [])
    expect(cycles).toEqual([])
  })
})

describe('files', () => {
  it('are short', () => {
    const long = files(src)
      .map((path) => ({ path: relative(root, path), lines: readFileSync(path, 'utf8').split('\n').length }))
      .filter(({ path, lines }) => lines > 320 && !path.startsWith('src/rules/'))
    expect(long).toEqual([])
  })

  it('name only cli/main.ts as the one that touches process', () => {
    const touching = files(src).filter((path) =>
      /\bprocess\.(?!env\b)/.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    )
    expect(touching.map((path) => relative(src, path)).filter((path) => path !== 'cli/main.ts')).toEqual([])
  })

  it('have no name that says nothing', () => {
    expect(
      files(src)
        .map((path) => relative(src, path))
        .filter((path) => /util|helper|manager|\bdata\b/i.test(path)),
    ).toEqual([])
  })
})
