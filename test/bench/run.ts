/**
 * `npm run bench`: how fast the built library parses, always beside something else in the same run, since machines differ
 * and drift. Prints medians of alternating rounds.
 */
import { readFileSync } from 'node:fs'
import { load } from 'cheerio'
import type * as Library from '../../src/index'
import { seedSitePage, seedText } from '../renditions'
import { benchCorpus } from './corpus'
import { benchRecognizers } from './recognizers'
import { alternate, median, row, time } from './rounds'

const library = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof Library
const { parseWorkPlan } = library

const text = seedText()
const page = seedSitePage(text, parseWorkPlan(text, { format: 'text' }))
const beside = (ms: number): string => `${(ms / base).toFixed(2)} x cheerio.load`

console.log('The seed, full parse to objects (medians of 200 alternating rounds, warm)')
const seed = alternate(
  {
    'cheerio.load': () => load(page),
    text: () => parseWorkPlan(text, { format: 'text' }),
    html: () => parseWorkPlan(page, { format: 'html' }),
    outline: () => parseWorkPlan(text, { format: 'text', annotations: false }),
  },
  200,
  500,
)
const of = (name: string): number => median(seed[name] as number[])
const base = of('cheerio.load')
row('cheerio.load (parse5) of its page', base, page.length)
row('seed as text', of('text'), text.length, beside(of('text')))
row('seed as HTML page', of('html'), page.length, beside(of('html')))
row('seed as text, outline alone', of('outline'), text.length, beside(of('outline')))

console.log('\nGrowth: n times the seed’s plan in one text (medians of 9 rounds)')
const plan = text.slice(text.indexOf('  一、'), text.lastIndexOf('    1.jpg'))
const grown = (times: number): string => text.slice(0, text.indexOf('  一、')) + plan.repeat(times)
const sizes = [1, 4, 16, 64]
const inputs = sizes.map(grown)
const growth = alternate(
  Object.fromEntries(inputs.map((input, i) => [String(sizes[i]), () => parseWorkPlan(input, { format: 'text' })])),
  9,
  3,
)
const one = median(growth['1'] as number[])
sizes.forEach((size, i) => {
  const ms = median(growth[String(size)] as number[])
  console.log(
    `${`${size} x`.padEnd(34)} ${ms.toFixed(3).padStart(10)} ms  ${((inputs[i] as string).length / ms / 1000).toFixed(2).padStart(7)} million chars/s  ${(ms / one).toFixed(1)} x the time of one`,
  )
})

console.log('\nA plan of 1 MB')
const large = grown(Math.ceil(1_000_000 / Buffer.byteLength(plan)))
const collect = (globalThis as { gc?: () => void }).gc
collect?.()
const before = process.memoryUsage().heapUsed
const spent = time(() => parseWorkPlan(large, { format: 'text' }))
const { heapUsed } = process.memoryUsage()
row('1 MB of plan', spent, large.length)
console.log(
  `heap grown by at most ${((heapUsed - before) / 1e6).toFixed(0)} MB; peak resident ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (whole process, all rounds above included)`,
)

benchCorpus(library)
benchRecognizers(library, text)

console.log(
  `\npackage ${(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version}, Node ${process.version}`,
)
