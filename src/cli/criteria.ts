import type { Criteria } from '../query'
import { ActionKindSchema, StageSchema, ToneSchema } from '../schema'
import { isDay } from '../text/calendar'
import { type Values, validWord } from './args'
import type { OptionName } from './options'
import { UsageError } from './usage-error'

const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** A date as ISO writes it, or its beginning, that the calendar has. */
function isDate(word: string): boolean {
  const [, year, month = '1', day = '1'] = date.exec(word) ?? []
  return isDay(Number(year), Number(month), Number(day))
}

function dateOf(values: Values, name: OptionName): string | undefined {
  const word = values.one(name)
  if (word === null) return undefined
  if (!isDate(word)) throw new UsageError('not-a-date', { option: `--${name}`, word })
  return word
}

/** Words to be found, or, between slashes, a regular expression. */
function patternOf(word: string, option: string): string | RegExp {
  const parts = /^\/(.{1,1000})\/([a-z]{0,8})$/s.exec(word)
  if (!parts) return word
  try {
    return new RegExp(parts[1] as string, parts[2])
  } catch (error) {
    throw new UsageError('not-a-pattern', { option, word, reason: (error as Error).message })
  }
}

/**
 * What the filters of a command line ask for.
 *
 * @throws UsageError for a stage, action or tone that is none, a date that is none, a broken expression
 */
export function criteriaOf(values: Values): Criteria {
  const criteria: Criteria = {}
  const patterns = { text: 'text', body: 'body', place: 'place' } as const
  for (const name of Object.values(patterns)) {
    const word = values.one(name)
    if (word !== null) criteria[name] = patternOf(word, `--${name}`)
  }
  const unit = values.one('unit')
  if (unit !== null) criteria.within = unit
  const closed = <W extends string>(name: OptionName, valid: readonly W[]): W[] =>
    values.all(name).map((word) => validWord(word, valid, `--${name}`))
  const stage = closed('stage', StageSchema.options)
  const action = closed('action', ActionKindSchema.options)
  const tone = closed('tone', ToneSchema.options)
  const domain = values.all('domain')
  const code = values.all('code')
  if (stage.length > 0) criteria.stage = stage
  if (action.length > 0) criteria.action = action
  if (tone.length > 0) criteria.tone = tone
  if (domain.length > 0) criteria.domain = domain
  if (code.length > 0) criteria.code = code
  const before = dateOf(values, 'due-before')
  const after = dateOf(values, 'due-after')
  if (before !== undefined || after !== undefined) {
    criteria.due = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
  }
  return criteria
}
