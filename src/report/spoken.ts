import { amountOf } from '../export/facts'
import type { ReportLanguage } from '../export/words'
import type { Comparator, PlanRef, Result, Target } from '../schema'

type Say = (amount: string) => string

/** How a figure is said in a sentence. */
const comparators: Readonly<Record<ReportLanguage, Readonly<Record<Comparator, Say>>>> = {
  zh: {
    eq: (amount) => amount,
    gte: (amount) => `${amount}以上`,
    gt: (amount) => `${amount}以上（不含）`,
    lte: (amount) => `${amount}以内`,
    lt: (amount) => `${amount}以下（不含）`,
    approx: (amount) => `${amount}左右`,
    range: (amount) => amount,
  },
  en: {
    eq: (amount) => amount,
    gte: (amount) => `at least ${amount}`,
    gt: (amount) => `more than ${amount}`,
    lte: (amount) => `at most ${amount}`,
    lt: (amount) => `less than ${amount}`,
    approx: (amount) => `about ${amount}`,
    range: (amount) => amount,
  },
}

const changes = {
  zh: { increase: '增加', decrease: '减少' },
  en: { increase: 'a rise of ', decrease: 'a cut of ' },
} as const

/** A figure as a sentence says it: 增加6%以上, a rise of at least 6%. */
export function spokenFigure(figure: Target | Result, language: ReportLanguage): string {
  const said = comparators[language][figure.comparator](amountOf(figure))
  return figure.change ? changes[language][figure.change] + said : said
}

/** What a plan is called beside others: its title, and its years where the title does not say them. */
export function planName({ title, issuer, period }: PlanRef, untitled: string): string {
  const name = title ?? issuer ?? untitled
  if (period === null || name.includes(String(period.start))) return name
  const years = period.start === period.end ? String(period.start) : `${period.start}–${period.end}`
  return `${name}（${years}）`
}
