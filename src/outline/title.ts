import { perRules, type Rules } from '../rules'
import type { DocumentKindRow } from '../rules/document-kinds'
import { fold } from '../text/fold'
import { escaped } from '../text/one-of'
import { compileSuffixes, longestBefore, type Suffixes } from '../text/suffixes'

const closingWords = perRules(
  (rules: Rules): Suffixes<DocumentKindRow> =>
    compileSuffixes(rules.documentKinds.flatMap((row) => row.words.map((word) => [word, row] as const))),
)

/** What may stand behind the closing word of a title: 〈试行〉, (2021—2025年), 》, quotation marks, digits. */
const afterwordEnds = ')）〕]》〉”"\'’'
const afterword = /(?:[(（〔[][^()（）〔〕[\]]{1,24}[)）〕\]]|[》〉”"'’])+$/

/** A folded title without what stands behind its closing word. */
export function bareTitle(title: string): string {
  let bare = title.trim()
  if (!afterwordEnds.includes(bare.charAt(bare.length - 1))) return bare
  for (let i = 0; i < 3; i++) {
    const shorter = bare.replace(afterword, '').trimEnd()
    if (shorter === bare || shorter === '') break
    bare = shorter
  }
  return bare
}

/** The row whose word closes the title, longest word first; null when none does. `title` is folded. */
export function titleKind(title: string, rules: Rules): DocumentKindRow | null {
  const printed = bareTitle(title)
  const bare = printed.includes(' ') ? printed.replaceAll(' ', '') : printed
  return longestBefore(closingWords(rules), bare, 0, bare.length)?.value ?? null
}

interface LeadIns {
  readonly words: readonly (readonly [word: string, kind: string])[]
  /** Rows with … in them: it stands for any words of the clause. */
  readonly patterns: readonly (readonly [pattern: RegExp, kind: string])[]
}

const leadIns = perRules((rules: Rules): LeadIns => {
  const all = rules.documentKinds.flatMap((row) => (row.leadIns ?? []).map((word) => [fold(word), row.kind] as const))
  const isOpen = ([word]: readonly [string, string]): boolean => word.includes('…')
  return {
    words: all.filter((row) => !isOpen(row)),
    patterns: all
      .filter(isOpen)
      .map(([word, kind]) => [new RegExp(word.split('…').map(escaped).join('[^,。;:]{0,60}')), kind] as const),
  }
})

/**
 * The kind that the words tell which lead to a document's text (现提出如下意见：), the last of them; else what it is said to put
 * forward (提出如下加快发展…的意见：) or what it reports on (我省出台《…实施方案》). Null where none does.
 */
export function leadInKind(text: string, rules: Rules): string | null {
  const { words, patterns } = leadIns(rules)
  let kind: string | null = null
  let last = -1
  for (const [word, named] of words) {
    const at = text.lastIndexOf(word)
    if (at > last) [last, kind] = [at, named]
  }
  kind ??= patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null
  if (kind !== null) return kind
  const forward = putForward.exec(text)?.[1]
  if (forward !== undefined) return titleKind(forward, rules)?.kind ?? null
  const issued = issuedInText.exec(text)?.[1]
  const told = issued === undefined ? null : (titleKind(issued, rules)?.kind ?? null)
  // 《关于印发…的通知》政策解读 explains a notice.
  return told === 'notice' ? null : told
}

const putForward = /(?:如下|以下)([^,。;:如以]{2,40}):/
const issuedInText = /(?:出台|印发|制定|发布)了?《([^》]{4,80})》/

/** What a notice issues (关于印发…的通知): the title of the plan inside its own title, else null. Folded in, folded out. */
export function issuedTitle(title: string): string | null {
  const match =
    /(?:印发|转发|下发|发布|公布|批转)了?(?:《(.{2,120}?)》|([^《》]{4,120}?))的(?:通知|通告|公告|函|决定|批复|意见)$/.exec(
      bareTitle(title),
    ) ?? /印发《(.{2,120})》$/.exec(title.trim())
  return match ? (match[1] ?? match[2] ?? null) : null
}

/** Whether a folded line could be (part of) a title: no sentence, not long. */
export function isTitleLine(line: string): boolean {
  if (line.length < 2 || line.length > 110) return false
  return !'。;!?:,'.includes(line.charAt(line.length - 1)) && !line.includes('。') && !line.includes(';')
}

/** The whole of a title opens like one: a body and 关于, a year, a place, 《. A line that opens with its middle does not. */
export function opensTitle(line: string): boolean {
  return /^(?:关于|印发|转发|《|“|\d{4}年|二[〇○零]|中共|中华|国务院|国家|全国|全省|全市|.{2,40}(?:关于|印发|转发|省|市|县|区|州|部|委|局|厅))/.test(
    line,
  )
}
