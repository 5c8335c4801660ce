import type { MarkerRow } from './marker-row'

/** 任务一：, 行动2 …: what plans call their parts by, the word and a number. */
export const namedMarkers = ['任务', '重点任务', '行动', '专项行动', '措施', '举措', '工程', '重点工程'].flatMap(
  (open) =>
    [
      {
        name: `named-han-${open}`,
        open,
        numeral: 'han',
        close: ':',
        rank: 7.6,
        family: `named-${open}`,
        inside: true,
        unit: true,
        counted: true,
        examples: [`${open}一：提升规划水平`, `${open}十二: 整治环境`],
        not: [`${open}一览表`, `${open}：`],
      },
      {
        name: `named-arabic-${open}`,
        open,
        numeral: 'arabic',
        close: ':',
        rank: 7.6,
        family: `named-${open}`,
        inside: true,
        unit: true,
        counted: true,
        examples: [`${open}1：提升规划水平`, `${open} 2：整治环境`],
        not: [`${open}1项`],
      },
      {
        name: `named-han-alone-${open}`,
        open,
        numeral: 'han',
        close: '',
        alone: true,
        rank: 7.6,
        family: `named-${open}`,
        inside: true,
        unit: true,
        counted: true,
        examples: [`${open}一 提升规划水平`],
        not: [`${open}一体推进`],
      },
    ] satisfies MarkerRow[],
)
