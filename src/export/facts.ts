import type { AnnotationKind, Annotations, Goal, Result, Target } from '../schema'
import { type ReportLanguage, signs, words } from './words'

const grouped = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.')
  const groups = whole.length > 4 && /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return fraction === undefined ? groups : `${groups}.${fraction}`
}

/** The amount a target or result states, without its comparator: `55%`, `5–8个`, `3,500元 / 每人每月`. */
export function amountOf({ value, valueMax, unit, per }: Target | Result): string {
  const upper = valueMax === null ? '' : `–${grouped(valueMax)}`
  return `${grouped(value)}${upper}${unit}${per ? ` / ${per}` : ''}`
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
