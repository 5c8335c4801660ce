import type { AnnotationKind, Annotations, Goal, Result, Target } from '../schema'
import { type ReportLanguage, signs, words } from './words'

const grouped = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.')
  const groups = whole.length > 4 && /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return fraction === undefined ? groups : `${groups}.${fraction}`
}

/** 万亿, 亿, 万: the scales Chinese counts by. */
const scales = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const

/** Decimals that a scaled number may have: 1.25万 is read at a glance, 1.2345万 is not. */
const places = 2

/** The numbers by the largest scale in which all of them are exact; none for shares, which are not counted so. */
function written(values: readonly number[], unit: string): string {
  const most = Math.max(...values.map(Math.abs))
  for (const [size, scale] of scales) {
    const steps = values.map((value) => value / (size / 10 ** places))
    if (most < size || /^[%‰]/.test(unit) || !steps.every(Number.isInteger)) continue
    return steps.map((step) => grouped(step / 10 ** places)).join('–') + scale
  }
  return values.map(grouped).join('–')
}

/** What an amount is told from, of a target, of a result or of a row of a panel. */
export interface Amount {
  value: number
  valueMax: number | null
  unit: string | null
  per: string | null
}

/** The amount a target or result states, without its comparator, for reading: `55%`, `5–8个`, `1500亿元`, `1.2万元 / 每人每月`. */
export function amountOf({ value, valueMax, unit, per }: Amount): string {
  const figure = written(valueMax === null ? [value] : [value, valueMax], unit ?? '')
  return `${figure}${unit ?? ''}${per ? ` / ${per}` : ''}`
}

/** 数值: what a target or result states, as a formula: `≥ 55%`, `= 5–8个`, `up ≥ 8%`. */
export function figureOf(target: Target | Result, language: ReportLanguage): string {
  const figure = `${signs[target.comparator]} ${amountOf(target)}`
  return target.change ? `${words[language].changes[target.change]} ${figure}` : figure
}

type Describe<K extends AnnotationKind> = (mention: Annotations[K][number], language: ReportLanguage) => string

const aside = (details: readonly (string | null | undefined)[], language: ReportLanguage): string => {
  const said = details.filter((detail) => detail)
  if (said.length === 0) return ''
  return language === 'zh' ? `（${said.join('，')}）` : ` (${said.join(', ')})`
}

const due = (mention: Target | Goal): string | null => mention.deadline

const describers: { readonly [K in AnnotationKind]: Describe<K> } = {
  measures: (measure) => measure.text,
  regulations: (regulation, language) =>
    `《${regulation.name}》${aside(
      regulation.actions.map((action) => words[language].stages[action.stage] ?? action.stage),
      language,
    )}`,
  targets: (target, language) =>
    `${target.indicator} ${figureOf(target, language)}${aside([target.cues.join(words[language].comma), due(target)], language)}`,
  results: (result, language) => `${result.indicator} ${figureOf(result, language)}`,
  goals: (goal, language) => `${goal.indicator}${words[language].colon}${goal.text}${aside([due(goal)], language)}`,
  deadlines: (deadline, language) =>
    `${words[language].relations[deadline.relation] ?? deadline.relation} ${deadline.date}${aside([deadline.text], language)}`,
  responsible: (body, language) => `${body.name}${aside([words[language].roles[body.role] ?? body.role], language)}`,
  initiatives: (initiative) => initiative.name,
  places: (place) => place.name,
  tables: (table) => table.caption ?? '',
}

/** One mention in a few words: `护理型床位占比 ≥ 55% (力争, 不低于)`. Not escaped: the report that prints it does that. */
export function describe<K extends AnnotationKind>(
  kind: K,
  mention: Annotations[K][number],
  language: ReportLanguage = 'en',
): string {
  return (describers[kind] as Describe<K>)(mention, language)
}
