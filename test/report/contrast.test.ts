import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { strongest } from '../../src/report/series/heat-map'

const css = readFileSync(fileURLToPath(new URL('../../src/report/style/colours.css', import.meta.url)), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

const coloursIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const words = [
  'ink',
  'soft',
  'seal',
  'regulation',
  'target',
  'deadline',
  'body',
  'initiative',
  'place',
  'insert',
  'delete',
  'result',
]
const pairs = [
  ...words.flatMap((word) => [
    [word, 'paper'],
    [word, 'leaf'],
  ]),
  ...['insert-ground', 'delete-ground', 'shown'].flatMap((ground) => [
    ['ink', ground],
    ['soft', ground],
    ['body', ground],
  ]),
  ...['regulation', 'target', 'deadline', 'body', 'initiative', 'place'].map((word) => [word, 'shown']),
  ['insert', 'insert-ground'],
  ['delete', 'delete-ground'],
] as [string, string][]

describe.each([
  ['light', coloursIn(light)],
  ['dark', { ...coloursIn(light), ...coloursIn(dark) }],
])('the colours of the %s page', (_, colours) => {
  it.each(pairs)('%s on %s can be read (WCAG AA)', (word, ground) => {
    expect(contrast(colours[word] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it('let the figures of a heat map be read on its strongest cell', () => {
    const mixed = [1, 3, 5].map((i) => {
      const part = (name: string): number => Number.parseInt((colours[name] ?? '').slice(i, i + 2), 16)
      return Math.round(part('target') * strongest + part('paper') * (1 - strongest))
        .toString(16)
        .padStart(2, '0')
    })
    expect(contrast(colours.ink ?? '', `#${mixed.join('')}`)).toBeGreaterThanOrEqual(4.5)
  })
})

it('both pages have every colour', () => {
  expect(Object.keys(coloursIn(dark))).toEqual(Object.keys(coloursIn(light)))
})
