import { extname } from 'node:path'
import { type Decisions, diffWorkPlans, reviewLinks, UnknownUnitError } from '../../diff'
import { type DiffFormat, diffFormats, isSame, toCsv } from '../../export'
import type { WorkPlan, WorkPlanDiff } from '../../schema'
import { validWord } from '../args'
import { type Call, complain } from '../call'
import { htmlFormat } from '../html-format'
import { usesColor, widthOf } from '../io'
import { outputOf, writeFile } from '../output'
import { decisionsIn, planPair } from '../plan-pair'

/**
 * As `diff` has them: the same, different, trouble. Text alone tells a difference by the code: a program that asked for JSON
 * has the answer in it, and takes any other code than 0 for a failure.
 */
const same = 0
const different = 1
const trouble = 2

type Choice = Omit<DiffFormat, 'render'> & {
  render: (...what: Parameters<DiffFormat['render']>) => string | Promise<string>
}

const choices: readonly Choice[] = [
  ...diffFormats,
  {
    ...htmlFormat,
    render: async (found, plans, options) => (await import('../../report')).diffToHtml(found, plans, options),
  },
]

const named = (name: string): Choice => choices.find((choice) => choice.name === name) as Choice

/** The format asked for, else that of the file's ending, else text. */
function formatFor({ values }: Call): Choice {
  const asked = values.one('format')
  const names = choices.map((choice) => choice.name)
  if (asked !== null) return named(validWord(asked, names, '--format'))
  const ending = extname(values.one('output') ?? '').slice(1)
  return choices.find((choice) => choice.extension === ending) ?? named('text')
}

const reviewColumns = ['decision', 'before', 'beforeHeading', 'after', 'afterHeading', 'score', 'doubt']

/** Writes the doubtful links where `--review` says, for a reader to correct and hand back by `--pairs`. */
async function writeReview(
  call: Call,
  plans: { before: WorkPlan; after: WorkPlan },
  decisions: Decisions,
): Promise<void> {
  const path = call.values.one('review')
  if (path === null) return
  const rows = reviewLinks(plans.before, plans.after, decisions)
  const isWritten = await writeFile(call, path, toCsv(rows, { columns: reviewColumns, bom: call.values.has('bom') }))
  if (isWritten && !call.quiet)
    await call.io.stderr.write(`${call.say('review-written', { count: rows.length, path })}\n`)
}

/** `yaodian diff A B`: what changed from one plan to another. */
export async function diff(call: Call): Promise<number> {
  const format = formatFor(call)
  const { io, language, values } = call
  const plans = await planPair(call)
  const decisions = await decisionsIn(call)
  if (!plans || !decisions) return trouble
  let found: WorkPlanDiff
  try {
    found = diffWorkPlans(plans.before, plans.after, decisions)
  } catch (error) {
    if (!(error instanceof UnknownUnitError)) throw error
    await complain(call, values.one('pairs') ?? '', call.say(`no-unit-${error.side}`, { unit: error.unit }))
    return trouble
  }
  const output = await outputOf(call, format.extension, ['diff'])
  if (output === null) return trouble
  const onTerminal = !values.has('output') && io.stdout.isTTY
  await output.put(
    'diff',
    await format.render(found, plans, {
      language,
      color: !values.has('output') && usesColor(io.stdout, io.env),
      width: onTerminal ? widthOf(io.stdout) : null,
      full: values.has('full'),
      bom: values.has('bom'),
    }),
  )
  await output.close()
  await writeReview(call, plans, decisions)
  if (call.failures > 0) return trouble
  return format.name === 'text' && !isSame(found) ? different : same
}
