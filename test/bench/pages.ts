/**
 * `npm run bench`: reading and parsing the real pages beside the checkout, each against `load` of cheerio (parse5) on the same
 * decoded page, in alternating rounds of one process. Sums over all pages are medians of 5 rounds; per page, median and p95.
 */
import { load } from 'cheerio'
import { parseWorkPlan } from '../../src'
import { readPage } from '../../src/read'
import { decode } from '../../src/read/decode'
import { defaultRules as rules } from '../../src/rules'
import { realDocuments } from '../corpus/documents'
import { alternate, median, percentile } from './rounds'

const pages = [...realDocuments(['html'])].map(({ bytes }) => ({ bytes, html: decode(bytes, null).text }))
const contestants = {
  'cheerio.load': ({ html }) => load(html),
  reading: ({ bytes }) => readPage(bytes, { format: 'html', rules }),
  'full parse': ({ bytes }) => parseWorkPlan(bytes, { format: 'html' }),
} satisfies Record<string, (page: (typeof pages)[number]) => unknown>

if (pages.length === 0) console.log('no pages beside the checkout')
else {
  const times = Object.entries(contestants).map(([name, run]) => ({
    name,
    perPage: pages.map(() => [] as number[]),
    run,
  }))
  const sums = alternate(
    Object.fromEntries(
      times.map(({ name, perPage, run }) => [
        name,
        () =>
          pages.forEach((page, i) => {
            const start = performance.now()
            run(page)
            perPage[i]?.push(performance.now() - start)
          }),
      ]),
    ),
    5,
    2,
  )
  const base = median(sums['cheerio.load'] as number[])
  console.log(`\n${pages.length} real pages (sums: medians of 5 alternating rounds; per page in ms)`)
  for (const { name, perPage } of times) {
    const sum = median(sums[name] as number[])
    const each = perPage.map((rounds) => median(rounds.slice(-5)))
    console.log(
      `${name.padEnd(34)} ${sum.toFixed(0).padStart(10)} ms  ${(sum / base).toFixed(2)} x cheerio.load  median ${median(each).toFixed(2)}  p95 ${percentile(each, 0.95).toFixed(2)}`,
    )
  }
}
