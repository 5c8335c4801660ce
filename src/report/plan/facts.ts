import { figureOf } from '../../export/facts'
import { type ReportLanguage, words } from '../../export/words'
import type { Annotations, Goal, Result, Target } from '../../schema'
import { type Marked, markKind } from '../kinds'
import { anchor, type Content, html } from '../markup'
import { said } from '../said'
import { pageWords } from '../words'
import { factId, type MarkedMention, markId } from './mentions'

type Details = readonly (string | false | null | undefined)[]

/** What was read from a mention: what it is, its figure, and what more there is to know of it. */
interface Reading {
  name: string
  figure?: string
  details: Details
}

type Read<K extends Marked> = (mention: Annotations[K][number], language: ReportLanguage) => Reading

const years = ({ start, end }: { start: number; end: number }): string =>
  start === end ? String(start) : `${start}–${end}`

const labelled = (label: string, value: string | null, language: ReportLanguage): string | null =>
  value === null || value === '' ? null : `${label}${language === 'zh' ? '：' : ' '}${value}`

const due = (date: string | null, language: ReportLanguage): string | null =>
  date === null ? null : `${words[language].relations.by} ${date}`

const toneOf = ({ tone, cues }: Target | Goal, language: ReportLanguage): string => {
  const { tones, comma } = words[language]
  const said = cues.join(comma)
  if (said === '') return tones[tone]
  return language === 'zh' ? `${tones[tone]}（${said}）` : `${tones[tone]} (${said})`
}

function measured(mention: Target | Result, language: ReportLanguage): Details {
  const { scope, base, from } = pageWords[language]
  return [
    mention.period && years(mention.period),
    mention.coverage && pageWords[language].coverage,
    labelled(scope, mention.scope, language),
    labelled(base, mention.base, language),
    labelled(from, mention.from?.text ?? null, language),
  ]
}

const stageOf = (stage: string, verb: string): string => (stage === verb ? stage : `${stage} ${verb}`)

const readings: { readonly [K in Marked]: Read<K> } = {
  regulations: ({ name, actions, issuer, documentNumber, refersTo, trial }, language) => ({
    name: `《${name}》`,
    details: [
      ...actions.map(({ stage, verb }) => stageOf(words[language].stages[stage], verb)),
      issuer,
      documentNumber,
      trial && pageWords[language].trial,
      labelled(pageWords[language].refersTo, refersTo, language),
    ],
  }),
  targets: (target, language) => ({
    name: target.indicator,
    figure: figureOf(target, language),
    details: [
      target.kind === 'standard' && pageWords[language].standard,
      toneOf(target, language),
      target.binding && pageWords[language].binding[target.binding],
      ...measured(target, language),
      due(target.deadline, language),
    ],
  }),
  results: (result, language) => ({
    name: result.indicator,
    figure: figureOf(result, language),
    details: [pageWords[language].result, ...measured(result, language)],
  }),
  goals: (goal, language) => ({
    name: goal.indicator,
    figure: goal.text,
    details: [
      pageWords[language].goals[goal.kind],
      toneOf(goal, language),
      goal.period && years(goal.period),
      due(goal.deadline, language),
    ],
  }),
  deadlines: (deadline, language) => ({
    name: deadline.text,
    figure: `${words[language].relations[deadline.relation]} ${deadline.date}`,
    details: [pageWords[language].anchors[deadline.anchor], deadline.recurring && pageWords[language].recurring],
  }),
  responsible: ({ name, canonical, role }, language) => ({
    name,
    details: [words[language].roles[role], canonical !== name && canonical],
  }),
  initiatives: ({ name, kind }) => ({ name, details: [kind] }),
  places: ({ name, code }) => ({ name, details: [code] }),
}

function told({ name, figure, details }: Reading): Content {
  const more = details.filter((detail) => detail)
  return html`<span class="name">${name}</span>${figure === undefined ? '' : html` <b class="figure">${figure}</b>`}${more.length > 0 ? html` <span class="details">${more.join(' · ')}</span>` : ''}`
}

/** What was read from one mention, as an item of a list: its kind's letter leads back to its mark. */
export function factItem(found: MarkedMention, isMarked: boolean, nodeId: string): Content {
  const read = readings[found.of] as Read<Marked>
  const { name, letter, label } = markKind(found.kind)
  const place = isMarked ? anchor(markId(found.number)) : anchor(nodeId)
  return html`<li class="fact ${name}" id="${factId(found.number)}"><a class="letter" href="${place}">${said((language) => html`<abbr title="${label[language]}">${letter[language]}</abbr>`)}</a><span class="read">${said((language) => told(read(found.mention, language)))}</span></li>`
}
