/** Stops that end a clause wherever they stand. */
const stops = new Set('，。；！？、：\n;!?')
/** Those that may stand inside a figure: 1,200, 10:30. */
const halfStops = new Set(',:')

const isFigure = (character: string | undefined): boolean => character !== undefined && /[0-9０-９]/.test(character)

/** 小句. The clauses of a text, each with the stops behind it, no figure cut; joined they are the text. */
export function clausesOf(text: string): string[] {
  const clauses: string[] = []
  let start = 0
  const ends = (at: number): boolean => {
    const character = text[at] as string
    if (stops.has(character)) return true
    return halfStops.has(character) && !(isFigure(text[at - 1]) && isFigure(text[at + 1]))
  }
  for (let at = 0; at < text.length; at++) {
    if (!ends(at) || (at + 1 < text.length && ends(at + 1))) continue
    clauses.push(text.slice(start, at + 1))
    start = at + 1
  }
  if (start < text.length) clauses.push(text.slice(start))
  return clauses
}

const han = '〇零一二两三四五六七八九十百千万亿'
/** 数字. A figure with its points, multiples and percent sign; Han numerals of two characters and more. */
const figure = new RegExp(
  `(?:百分之|千分之)[${han}0-9.]+|[${han}]{2,}|[0-9０-９]+(?:[.,．，:：][0-9０-９]+)*(?:[万亿千百]+)?(?:个百分点|[%％‰])?`,
  'g',
)

let segmenter: Intl.Segmenter | null = null

/** 词. The words of a clause, figures whole; joined they are the clause. */
export function wordsOf(clause: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const words: string[] = []
  let from = 0
  const plain = (to: number): void => {
    if (to > from)
      for (const { segment } of (segmenter as Intl.Segmenter).segment(clause.slice(from, to))) words.push(segment)
  }
  for (const match of clause.matchAll(figure)) {
    plain(match.index)
    words.push(match[0])
    from = match.index + match[0].length
  }
  plain(clause.length)
  return words
}
