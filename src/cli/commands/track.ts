import { extname } from 'node:path'
import { panelRows, trackWorkPlans, UnknownYearError } from '../../diff'
import { type SeriesFormat, type SeriesSource, seriesFormats } from '../../export'
import type { WorkPlan } from '../../schema'
import { validWord } from '../args'
import { type Call, complain, exitCode } from '../call'
import { htmlFormat } from '../html-format'
import { load } from '../load'
import { outputOf } from '../output'
import { UsageError } from '../usage-error'

/** What is followed: the plans, their years and names. */
interface Followed extends SeriesSource {
  plans: readonly WorkPlan[]
  years: readonly number[]
  documents: readonly (string | undefined)[]
}

type Choice = Omit<SeriesFormat, 'render'> & {
  render: (followed: Followed, options: Parameters<SeriesFormat['render']>[1]) => string | Promise<string>
}

const choices: readonly Choice[] = [
  ...seriesFormats,
  {
    ...htmlFormat,
    render: async ({ plans, years, documents }, options) =>
      (await import('../../report')).seriesToHtml(plans, { ...options, years, documents }),
  },
]

const named = (name: string): Choice => choices.find((choice) => choice.name === name) as Choice

/** The format asked for, else that of the file's ending, else Markdown on a terminal and JSON anywhere else. */
function formatFor({ values, io }: Call): Choice {
  const asked = values.one('format')
  const names = choices.map((choice) => choice.name)
  if (asked !== null) return named(validWord(asked, names, '--format'))
  const path = values.one('output')
  const byEnding = choices.find((choice) => choice.extension === extname(path ?? '').slice(1))
  return byEnding ?? named(path === null && io.stdout.isTTY ? 'markdown' : 'json')
}

function yearsOf({ values }: Call): number[] {
  return values.all('years').map((word) => {
    if (!/^[12]\d{3}$/.test(word)) throw new UsageError('not-a-year', { option: '--years', word })
    return Number(word)
  })
}

/** `yaodian track A B C…`: what runs through the plans of several years. */
export async function track(call: Call): Promise<number> {
  const format = formatFor(call)
  const years = yearsOf(call)
  const plans: WorkPlan[] = []
  const names: string[] = []
  const documents: (string | undefined)[] = []
  for await (const { plan, name, document, count, index } of load(call, call.words)) {
    plans.push(plan)
    names.push(name)
    documents.push(count > 1 && document !== undefined ? `${document}-${index + 1}` : document)
  }
  if (plans.length < 2) {
    if (call.failures > 0) return exitCode(call)
    throw new UsageError('several-inputs')
  }
  const output = await outputOf(call, format.extension, ['series'])
  if (output === null) return exitCode(call)
  const source: Followed = {
    plans,
    years,
    documents,
    series: () => trackWorkPlans(plans, { years }),
    panel: () => panelRows(plans, { years, documents }),
  }
  try {
    await output.put('series', await format.render(source, { language: call.language, bom: call.values.has('bom') }))
  } catch (error) {
    if (!(error instanceof UnknownYearError)) throw error
    await complain(call, names[error.plan] ?? '', call.say('no-year'))
    return exitCode(call)
  }
  await output.close()
  return exitCode(call)
}
