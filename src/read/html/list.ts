import { inRoman, listed, type Places, placed, positional, upper, type Write } from '../../text/number-writing'

const informal: Places = {
  digits: '零一二三四五六七八九',
  units: '十百千',
  tenThousand: '万',
  oneTen: false,
  oneHundred: true,
  zero: true,
}
const simplifiedFormal: Places = { ...informal, digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', oneTen: true }
const traditionalFormal: Places = { ...simplifiedFormal, digits: '零壹貳參肆伍陸柒捌玖', tenThousand: '萬' }

/** a … z, aa, ab … */
function alphabetic(value: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(0x61 + ((rest - 1) % 26)) + text
  return text
}

const roman: Write = (value) => (value < 4000 ? inRoman(value) : null)

const western = '. '
const chinese = '、'

/** 计数样式. What CSS Counter Styles prints for a number from 1 on, what behind it and what before it. */
type CounterStyle = readonly [write: Write, suffix: string, prefix?: string]
const styles: Readonly<Record<string, CounterStyle>> = {
  a: [alphabetic, western],
  'lower-alpha': [alphabetic, western],
  'lower-latin': [alphabetic, western],
  A: [upper(alphabetic), western],
  'upper-alpha': [upper(alphabetic), western],
  'upper-latin': [upper(alphabetic), western],
  i: [roman, western],
  'lower-roman': [roman, western],
  I: [upper(roman), western],
  'upper-roman': [upper(roman), western],
  'decimal-leading-zero': [(value) => String(value).padStart(2, '0'), western],
  'cjk-ideographic': [placed(informal), chinese],
  'simp-chinese-informal': [placed(informal), chinese],
  'trad-chinese-informal': [placed({ ...informal, tenThousand: '萬' }), chinese],
  'simp-chinese-formal': [placed(simplifiedFormal), chinese],
  'trad-chinese-formal': [placed(traditionalFormal), chinese],
  'cjk-decimal': [positional('〇一二三四五六七八九'), chinese],
  'cjk-heavenly-stem': [listed('甲乙丙丁戊己庚辛壬癸'), chinese],
  // Of UEditor, which draws the numbers: classes of its lists.
  custom_cn: [placed(informal), chinese],
  custom_cn1: [placed(informal), '）'],
  custom_cn2: [placed(informal), '）', '（'],
  custom_num: [String, chinese],
  custom_num1: [String, '）'],
  custom_num2: [String, '）', '（'],
  'cjk-earthly-branch': [listed('子丑寅卯辰巳午未申酉戌亥'), chinese],
}
const unnumbered: ReadonlySet<string> = new Set(['none', 'disc', 'circle', 'square'])

/** The counter style that the classes of a list name; null where they name none. */
export const drawnStyle = (classes: string | undefined): string | null =>
  classes === undefined ? null : (/\bcustom_(?:cn|num)[12]?\b/.exec(classes)?.[0] ?? null)

/**
 * 列表序号. What a browser prints before an item of an ordered list, with a blank behind it.
 *
 * @param style a value of `list-style` or `list-style-type`, or of the attribute `type` (`1`, `a`, `A`, `i`, `I`)
 * @returns null where it prints no number
 */
export function listMarker(value: number, style: string): string | null {
  const words = style.split(/\s+/)
  if (words.some((word) => unnumbered.has(word))) return null
  const name = words.find((word) => Object.hasOwn(styles, word))
  const [write, suffix, prefix] = (name === undefined ? undefined : styles[name]) ?? decimal
  const written = value >= 1 ? write(value) : null
  return `${prefix ?? ''}${written ?? value}${suffix}`
}

const decimal: CounterStyle = [String, western]
