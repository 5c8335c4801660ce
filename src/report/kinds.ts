import type { ReportLanguage } from '../export/words'
import type { AnnotationKind } from '../schema'

/** What is marked in the text: a hue, a letter for those who do not see hues, and the mentions that belong to it. */
export interface MarkKind {
  name: string
  letter: Readonly<Record<ReportLanguage, string>>
  label: Readonly<Record<ReportLanguage, string>>
  mentions: readonly AnnotationKind[]
}

/** The six kinds of marks, in the order of the legend. */
export const markKinds = [
  {
    name: 'regulation',
    letter: { zh: '文', en: 'R' },
    label: { zh: '法规文件', en: 'Regulations' },
    mentions: ['regulations'],
  },
  {
    name: 'target',
    letter: { zh: '标', en: 'T' },
    label: { zh: '指标', en: 'Targets' },
    mentions: ['targets', 'goals', 'results'],
  },
  { name: 'deadline', letter: { zh: '时', en: 'D' }, label: { zh: '时限', en: 'Deadlines' }, mentions: ['deadlines'] },
  { name: 'body', letter: { zh: '责', en: 'B' }, label: { zh: '责任单位', en: 'Bodies' }, mentions: ['responsible'] },
  {
    name: 'initiative',
    letter: { zh: '行', en: 'I' },
    label: { zh: '行动工程', en: 'Initiatives' },
    mentions: ['initiatives'],
  },
  { name: 'place', letter: { zh: '地', en: 'P' }, label: { zh: '地区', en: 'Places' }, mentions: ['places'] },
] as const satisfies readonly MarkKind[]

export type MarkKindName = (typeof markKinds)[number]['name']

/** The kinds of mentions that are marked. */
export type Marked = (typeof markKinds)[number]['mentions'][number]

/** The row of a kind of mark. */
export const markKind = (name: MarkKindName): (typeof markKinds)[number] =>
  markKinds.find((kind) => kind.name === name) as (typeof markKinds)[number]
