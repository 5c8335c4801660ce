import { type ChangeView, changedTargets, tally } from '../../export/diff-view'
import { diffWords } from '../../export/diff-words'
import { type ReportLanguage, words } from '../../export/words'
import type { Direction, TargetChange, WorkPlanDiff } from '../../schema'
import { type Content, html } from '../markup'
import { said } from '../said'
import { planName, spokenFigure } from '../spoken'
import type { Places, Side } from './places'
import { diffPageWords } from './words'

/** More sentences than these of one sort no reader quotes: the rest stands in the tables. */
const most = 6

const compared: ReadonlySet<Direction> = new Set(['raised', 'lowered', 'widened', 'narrowed', 'shifted'])

const joined = (parts: readonly string[], language: ReportLanguage): string =>
  parts.join(language === 'zh' ? '，' : ', ')

/** A sentence and the place it tells of. */
const sentence = (told: (language: ReportLanguage) => string, place: Content = ''): Content =>
  html`<li>${said((language) => told(language))} ${place}</li>`

/** The changes with their names, in each language. */
export type Views = Readonly<Record<ReportLanguage, readonly ChangeView[]>>

function overall(diff: WorkPlanDiff, viewsIn: Views): Content {
  return html`<p class="lead">${said((language) => {
    const { overall: told, counted, same } = diffPageWords[language]
    const views = viewsIn[language]
    const unchanged = diffWords[language].statuses.unchanged
    const counts = tally(views, language)
      .sort(([a], [b]) => Number(a === unchanged) - Number(b === unchanged))
      .map(([label, count]) => counted(label, count))
    const changed = views.some(({ change }) => change.status !== 'unchanged' || change.moved)
    return told(
      planName(diff.before, words[language].untitled),
      planName(diff.after, words[language].untitled),
      changed ? joined(counts, language) : same,
    )
  })}</p>`
}

/** Sections that are new, then those that are gone. */
function sectionSentences(views: readonly ChangeView[], places: Places): Content[] {
  const told = (
    status: 'added' | 'dropped',
    side: Side,
    words: (language: ReportLanguage, heading: string) => string,
  ) =>
    views.flatMap(({ change, [side]: units }): Content[] => {
      const unit = units[0]?.unit
      if (change.status !== status || unit?.type !== 'section' || unit.level !== 1 || !unit.heading) return []
      const { text } = unit.heading
      return [sentence((language) => words(language, text), places.linkTo(side, unit.id))]
    })
  return [
    ...told('added', 'after', (language, heading) => diffPageWords[language].newSection(heading)),
    ...told('dropped', 'before', (language, heading) => diffPageWords[language].goneSection(heading)),
  ]
}

const headlinesFirst = (a: TargetChange, b: TargetChange): number =>
  Number(a.indicatorCode === null) - Number(b.indicatorCode === null)

function targetSentences(diff: WorkPlanDiff, places: Places): Content[] {
  const changed = changedTargets(diff)
  const moved = changed.filter(({ direction }) => compared.has(direction)).sort(headlinesFirst)
  const sentences = moved.slice(0, most).flatMap(({ indicator, before, after, afterId, direction }) => {
    if (!before || !after || afterId === null) return []
    const told = (language: ReportLanguage): string =>
      diffPageWords[language].figure(
        indicator,
        spokenFigure(before, language),
        spokenFigure(after, language),
        direction,
      )
    return [sentence(told, places.linkTo('after', afterId))]
  })
  return [...sentences, ...countsOf(changed)]
}

function countsOf(changed: readonly TargetChange[]): Content[] {
  const count = (direction: Direction): number => changed.filter((each) => each.direction === direction).length
  const [fresh, gone] = [count('new'), count('gone')]
  if (fresh + gone === 0) return []
  return [
    sentence((language) => {
      const { newTargets, goneTargets } = diffPageWords[language]
      return joined([...(fresh > 0 ? [newTargets(fresh)] : []), ...(gone > 0 ? [goneTargets(gone)] : [])], language)
    }, toTable('targets')),
  ]
}

const toTable = (table: string): Content =>
  html`<a href="#_${table}">${said((language) => diffPageWords[language].moreIn)}</a>`

function documentSentences({ regulations }: WorkPlanDiff, places: Places): Content[] {
  const stages = (list: WorkPlanDiff['regulations'][number]['before'], language: ReportLanguage): string =>
    list.map((stage) => words[language].stages[stage] ?? stage).join(words[language].comma)
  const advanced = regulations.filter(
    ({ change, before, after }) => change === 'advanced' && before.length > 0 && after.length > 0,
  )
  const sentences = advanced
    .slice(0, most)
    .map(({ name, before, after, afterId }) =>
      sentence(
        (language) => diffPageWords[language].advanced(name, stages(before, language), stages(after, language)),
        afterId === null ? '' : places.linkTo('after', afterId),
      ),
    )
  const count = (what: 'new' | 'gone'): number => regulations.filter(({ change }) => change === what).length
  const [fresh, gone] = [count('new'), count('gone')]
  if (fresh + gone === 0) return sentences
  const told = (language: ReportLanguage): string => {
    const { newDocuments, goneDocuments } = diffPageWords[language]
    return joined([...(fresh > 0 ? [newDocuments(fresh)] : []), ...(gone > 0 ? [goneDocuments(gone)] : [])], language)
  }
  return [...sentences, sentence(told, toTable('regulations'))]
}

function mentionSentences({ summary }: WorkPlanDiff): Content[] {
  const dues = (['earlier', 'later'] as const).flatMap((change) => {
    const count = summary.deadlines.filter(({ due }) => due === change).length
    return count > 0 ? [sentence((language) => diffPageWords[language].due(count, change), toTable('deadlines'))] : []
  })
  const bodies = (['new', 'gone', 'role'] as const).flatMap((change) => {
    const count = summary.responsible.filter((body) => body.change === change).length
    return count > 0
      ? [sentence((language) => diffPageWords[language].bodies(count, change), toTable('responsible'))]
      : []
  })
  return [...dues, ...bodies]
}

/** What changed, in sentences that can be quoted, each with a link to its place. */
export function sentencesOf(diff: WorkPlanDiff, views: Views, places: Places): Content {
  const sentences = [
    ...sectionSentences(views.zh, places),
    ...targetSentences(diff, places),
    ...documentSentences(diff, places),
    ...mentionSentences(diff),
  ]
  return [overall(diff, views), sentences.length > 0 ? html`<ul class="sentences">${sentences}</ul>` : '']
}
