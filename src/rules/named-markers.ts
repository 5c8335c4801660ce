import type { MarkerRow } from './marker-row'

/** What plans call their parts by, and what the style is called for it. */
const names = [
  ['任务', 'task'],
  ['重点任务', 'key-task'],
  ['行动', 'action'],
  ['专项行动', 'special-action'],
  ['措施', 'measure'],
  ['举措', 'step'],
  ['工程', 'project'],
  ['重点工程', 'key-project'],
] as const

/** 任务一：, 行动2 …: the word and a number. */
export const namedMarkers = names.flatMap(
  ([open, style]) =>
    [
      {
        name: `${style}-han`,
        open,
        numeral: 'han',
        close: ':',
        rank: 7.6,
        family: style,
        inside: true,
        unit: true,
        counted: true,
        examples: [`${open}一：提升规划水平`, `${open}十二: 整治环境`],
        not: [`${open}一览表`, `${open}：`],
      },
      {
        name: `${style}-arabic`,
        open,
        numeral: 'arabic',
        close: ':',
        rank: 7.6,
        family: style,
        inside: true,
        unit: true,
        counted: true,
        examples: [`${open}1：提升规划水平`, `${open} 2：整治环境`],
        not: [`${open}1项`],
      },
      {
        name: `${style}-han-alone`,
        open,
        numeral: 'han',
        close: '',
        alone: true,
        rank: 7.6,
        family: style,
        inside: true,
        unit: true,
        counted: true,
        examples: [`${open}一 提升规划水平`],
        not: [`${open}一体推进`],
      },
    ] satisfies MarkerRow[],
)
