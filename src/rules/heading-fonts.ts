import type { Row } from './row'

/** 标题字体. A font that sets a heading apart from the text around it, which is in 仿宋 (GB/T 9704—2012, 7.3.3). */
export interface HeadingFontRow extends Row {
  /** What the font's name holds, in lower case. */
  readonly words: readonly string[]
  /** Names of fonts. */
  readonly examples: readonly [string, ...string[]]
}

export const headingFonts = [
  {
    name: 'hei',
    words: ['黑体', 'simhei', 'heiti'],
    examples: ['黑体', 'SimHei', '方正黑体_GBK', 'STHeiti'],
    not: ['仿宋_GB2312'],
  },
  {
    name: 'kai',
    words: ['楷体', 'kaiti'],
    examples: ['楷体_GB2312', 'KaiTi', 'STKaiti', '方正楷体_GBK'],
    not: ['宋体'],
  },
  {
    name: 'title-song',
    words: ['小标宋'],
    examples: ['方正小标宋简体', '方正小标宋_GBK'],
    not: ['方正仿宋_GBK', 'SimSun'],
  },
] as const satisfies readonly HeadingFontRow[]

/** Whether a font sets a heading apart. */
export const isHeadingFont = (font: string): boolean => {
  const name = font.toLowerCase()
  return headingFonts.some(({ words }) => words.some((word) => name.includes(word)))
}
