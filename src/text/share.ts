import { type Amount, codeAt, endsAt, plain, quotient, scaled } from './amount'
import { isDigit } from './character-kinds'
import { characterAt } from './characters'
import { figureAt } from './figure'
import { code } from './han'
import { spelledAt } from './spelled'

/** 成 in a word of its own: 5成立, 三成为. */
const wordTails = '立功为果效员本品都长年分熟就交套型形绩'

/** Digits and units of cheques, which are words of their own when they stand alone: 队伍, 大陆, 收拾. */
const formal = '壹贰叁肆伍陆柒捌玖拾佰仟貳參陸弌弍弎'

/**
 * The amount at `at`: a number, a share (三分之二, 百分之五, 一半) or tenths (三成五); or the offset from which to go on
 * when there is none.
 */
export function amountAt(text: string, at: number, end: number): Amount | number {
  const first = numberAt(text, at, end)
  if (typeof first !== 'number' && endsAt(text, first.end, end)) return isWord(text, first) ? first.end : first
  const from = typeof first === 'number' ? first : first.end
  const over = dividerAt(text, from, end)
  if (over > 0) {
    const divisor = typeof first === 'number' ? loneUnit(text, at, first) : first.value
    const part = divisor > 0 ? partAt(text, at, over, end, divisor) : null
    if (part !== null) return part
  }
  if (typeof first === 'number') return first
  if (isWord(text, first)) return first.end
  const next = text.charAt(first.end)
  if (next === '成') return tenths(text, first, end)
  if (next === '半' && first.value === 1 && first.han && first.scale === '') {
    return { ...first, end: first.end + 1, value: 0.5, mantissa: 0.5, fraction: true }
  }
  return first
}

const isWord = (text: string, { start, end }: Amount): boolean =>
  end === start + 1 && formal.includes(text.charAt(start))

const numberAt = (text: string, at: number, end: number): Amount | number =>
  isDigit(characterAt(text, at)) ? figureAt(text, at, end) : spelledAt(text, at, end)

/** Behind 分之 at `from`, blanks around it allowed; 0 when it does not stand there. */
function dividerAt(text: string, from: number, end: number): number {
  const i = characterAt(text, from) === 32 ? from + 1 : from
  if (i + 2 >= end || text.charAt(i) !== '分' || text.charAt(i + 1) !== '之') return 0
  return characterAt(text, i + 2) === 32 ? i + 3 : i + 2
}

/** 100, 1000, 10000 for 百, 千, 万 alone at `at`, else 0. */
function loneUnit(text: string, at: number, next: number): number {
  const kind = codeAt(text, at)
  return next === at + 1 && kind >= code.hundred && kind <= code.wan ? 10 ** (kind - code.zero) : 0
}

function partAt(text: string, start: number, at: number, end: number, divisor: number): Amount | null {
  if (at >= end) return null
  const part = numberAt(text, at, end)
  const percent = divisor === 100 && codeAt(text, start) === code.hundred
  if (typeof part === 'number') {
    const whole = percent && codeAt(text, at) === code.hundred && part === at + 1
    return whole ? { ...plain(start, part, 100, true), percent: true, spelledPercent: true } : null
  }
  if (percent) return { ...part, start, percent: true, spelledPercent: true }
  if (part.high !== null || part.approximate !== null || part.percent) return null
  return { ...plain(start, part.end, quotient(part.value, divisor), part.han), fraction: true }
}

/** 三成, 2.5成, 三成五, 三成半: tenths are percents. */
function tenths(text: string, first: Amount, end: number): Amount {
  const next = text.charAt(first.end + 1)
  if (first.end >= end || first.percent || first.fraction || first.scale !== '' || first.value > 10) return first
  if (first.end + 1 < end && wordTails.includes(next)) return first
  const more = first.end + 1 < end ? (next === '半' ? 5 : codeAt(text, first.end + 1)) : 0
  const follows = more > 0 && more <= code.nine && codeAt(text, first.end + 2) === 0
  return {
    ...first,
    end: first.end + (follows ? 2 : 1),
    value: scaled(first.value, 1) + (follows ? more : 0),
    high: first.high === null ? null : scaled(first.high, 1),
    power: 1,
    scale: '成',
    percent: true,
  }
}
