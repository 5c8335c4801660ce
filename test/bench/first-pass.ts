/** One pass over the real texts in a process that has parsed nothing before; prints its milliseconds. `outline` or `full` says what is parsed. */
import type * as Library from '../../src/index'
import { realTexts } from './corpus'
import { time } from './rounds'

const { parseWorkPlan } = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof Library
const annotations = process.argv[2] === 'full'
const texts = realTexts()
console.log(
  time(() => {
    for (const text of texts) parseWorkPlan(text, { format: 'text', annotations })
  }),
)
