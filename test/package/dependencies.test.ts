import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dependencies, engines } from '../../package.json'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Locked {
  license?: string
  engines?: { node?: string }
  dependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as { packages: Record<string, Locked> }

/** What is installed with the package: its dependencies, and theirs. */
function production(): Map<string, Locked> {
  const found = new Map<string, Locked>()
  const take = (name: string, inside: string): void => {
    const nested = `${inside}/node_modules/${name}`
    const path = inside !== '' && nested in lock.packages ? nested : `node_modules/${name}`
    const locked = lock.packages[path]
    if (!locked) throw new Error(`${name} is not in package-lock.json`)
    if (found.has(path)) return
    found.set(path, locked)
    for (const each of Object.keys(locked.dependencies ?? {})) take(each, path)
  }
  for (const name of Object.keys(dependencies)) take(name, '')
  return found
}

/** 20.18.1 → [20, 18, 1] */
const parts = (version: string): number[] => version.split('.').map(Number)
const isAtMost = (a: number[], b: number[]): boolean => {
  for (let i = 0; i < 3; i++) if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0)
  return true
}

describe('every package that is installed with ours', () => {
  const all = [...production()]

  it.each(all)('%s has a licence that asks for no more than its notice', (_, { license }) => {
    expect(license).toMatch(/^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/)
  })

  it('runs on the oldest Node that ours says it runs on', () => {
    const oldest = parts(engines.node.replace('>=', ''))
    const wrong = all.filter(([, { engines: wanted }]) => {
      const floors = [...(wanted?.node ?? '>=0').matchAll(/>=\s*([\d.]+)/g)].map((match) => parts(match[1] as string))
      return !floors.some((floor) => isAtMost(floor, oldest))
    })
    expect(wrong.map(([path]) => path)).toEqual([])
  })
})
