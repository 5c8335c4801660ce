import { perRules, type Rules } from '../rules'
import { fold } from '../text/fold'

const issuingWords = perRules((rules: Rules): readonly string[] =>
  rules.frame.flatMap((row) => (row.role === 'issuing' ? row.words.map(fold) : [])),
)

/** What a sentence issues: the title in 《》, and where the words that issue it end. */
export interface Issued {
  title: string
  /** Where the title stands, without 《》. */
  at: number
  /** One past the issuing words. */
  end: number
}

/** So far before the issuing words the title may close. */
const reach = 160
/** What of a sentence follows the words where the notice itself goes on to say something: 并就有关事项通知如下：. */
const goesOn = /^[^。:]{0,80}(?:如下|以下[^。:]{0,8})[。:]/

/**
 * 印发何文. The title a notice's paragraph issues (现将《…》印发给你们): the one in 《》 nearest before the words that issue
 * it, where it is one title only and the notice does not go on with its own text.
 *
 * @param text a folded paragraph
 */
export function issuedIn(text: string, rules: Rules): Issued | null {
  if (!text.includes('》')) return null
  for (const word of issuingWords(rules)) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const close = text.lastIndexOf('》', at)
      if (close < 0 || at - close > reach) continue
      const open = openingOf(text, close)
      if (open < 0 || text.charAt(open - 1) === '》' || /》[、和及]$/.test(text.slice(0, open))) return null
      const end = at + word.length
      if (goesOn.test(text.slice(end, end + 100))) return null
      return { title: text.slice(open + 1, close), at: open + 1, end }
    }
  }
  return null
}

/** The place of the 《 that the 》 at `close` closes, other 《》 inside counted; -1 where it has none. */
function openingOf(text: string, close: number): number {
  let depth = 0
  for (let i = close; i >= 0 && close - i <= reach; i--) {
    const c = text.charAt(i)
    if (c === '》') depth++
    else if (c === '《' && --depth === 0) return i
  }
  return -1
}
