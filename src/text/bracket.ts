import { type Characters, charactersOf } from './characters'

export type BracketKind = 'title' | 'quote' | 'round' | 'square' | 'corner'

export interface Bracket {
  kind: BracketKind
  /** Offset of the opening mark. */
  open: number
  /** Offset of the closing mark. */
  close: number
  /** 0 for an outermost pair. */
  depth: number
}

export interface Scan {
  brackets: Bracket[]
  strays: number[]
  sentences: [start: number, end: number][]
}

interface Block {
  kind: string
  start: number
  end: number
}

const kinds: readonly BracketKind[] = ['title', 'quote', 'round', 'square', 'corner']
const pairs = ['《》0', '〈〉0', '“”1', '‘’1', '「」1', '『』1', '()2', '[]3', '〔〕3', '【】4', '{}4']
const kindOf = pairs.map((pair) => kinds[Number(pair[2])] as BracketKind)
const widestIndent = 8
const stop = 100
const closing = 32

/** Character → 1 + pair for an opening mark, 32 + 1 + pair for a closing one, `stop` or 0. */
const roles = new Uint8Array(0x10000)
pairs.forEach((pair, i) => {
  roles[pair.charCodeAt(0)] = 1 + i
  roles[pair.charCodeAt(1)] = closing + 1 + i
})
for (const mark of '。!?！？') roles[mark.charCodeAt(0)] = stop

const isBlank = (character: number): boolean => character === 32 || character === 10

/**
 * 括号与句子. Brackets, quotation marks and sentences of a folded text in one pass, linear in its length.
 *
 * A mark pairs with the nearest open one of its sort in the same block; what stands open between them is dropped.
 * A sentence ends behind 。！？ (and a closing quotation mark behind that) outside all brackets, or with its block.
 *
 * @param text folded text
 * @param blocks the blocks of the text; only those of kind `paragraph` have sentences
 */
export function scanBrackets(text: string, blocks: readonly Block[]): Scan {
  const scan: Scan = { brackets: [], strays: [], sentences: [] }
  const characters = charactersOf(text, 0, text.length)
  for (const block of blocks) scanBlock(text, block, characters, scan)
  if (scan.strays.length > 1) scan.strays.sort((a, b) => a - b)
  return scan
}

// The marks that stand open in the block being read: their pairs and offsets, and how many there are of each pair.
const openPairs: number[] = []
const openAt: number[] = []
/** Its marks that may end a sentence. */
const stops: number[] = []
const waiting = new Int32Array(pairs.length)

function scanBlock(text: string, block: Block, characters: Characters, scan: Scan): void {
  const first = scan.brackets.length
  const { codes, base } = characters
  stops.length = 0
  for (let i = block.start; i < block.end; i++) {
    const role = roles[codes[base + i] as number] as number
    if (role === 0) continue
    if (role === stop) stops.push(i)
    else if (role > closing) close(role - closing - 1, i, scan)
    else {
      openPairs.push(role - 1)
      openAt.push(i)
      waiting[role - 1]!++
    }
  }
  for (let pair = openPairs.pop(); pair !== undefined; pair = openPairs.pop()) {
    const at = openAt.pop() as number
    if (pair === 0) scan.strays.push(at)
    waiting[pair] = 0
  }
  if (scan.brackets.length > first) orderBrackets(scan.brackets, first)
  if (block.kind === 'paragraph') cutSentences(text, block, scan.brackets, first, scan.sentences)
}

function close(pair: number, at: number, scan: Scan): void {
  if (waiting[pair] === 0) {
    if (pair === 0) scan.strays.push(at)
    return
  }
  for (let top = openPairs.pop(); top !== undefined; top = openPairs.pop()) {
    const open = openAt.pop() as number
    waiting[top]!--
    if (top === pair) {
      scan.brackets.push({ kind: kindOf[pair] as BracketKind, open, close: at, depth: 0 })
      return
    }
    if (top === 0) scan.strays.push(open)
  }
}

/** Brings the brackets from `first` on, which stand in the order of their closing, into that of their opening. */
function orderBrackets(brackets: Bracket[], first: number): void {
  let nested = false
  for (let i = first + 1; i < brackets.length && !nested; i++) {
    nested = (brackets[i] as Bracket).open < (brackets[i - 1] as Bracket).open
  }
  if (!nested) return
  const found = brackets.splice(first).sort((a, b) => a.open - b.open)
  setDepths(found)
  for (const bracket of found) brackets.push(bracket)
}

function setDepths(brackets: Bracket[]): void {
  const around: Bracket[] = []
  for (const bracket of brackets) {
    while (around.length > 0 && (around[around.length - 1] as Bracket).close < bracket.open) around.pop()
    bracket.depth = around.length
    around.push(bracket)
  }
}

/** True when nothing but a blank or two stands between the start of a sentence and the mark at `at`. */
const opens = (text: string, from: number, at: number): boolean =>
  at - from <= widestIndent && text.slice(from, at).trim() === ''

function cutSentences(
  text: string,
  block: Block,
  brackets: readonly Bracket[],
  first: number,
  sentences: [number, number][],
): void {
  let from = block.start
  let next = first
  for (const at of stops) {
    if (at < from) continue
    while (next < brackets.length && (brackets[next] as Bracket).close < at) next++
    const around = brackets[next]
    let end = at + 1
    if (around && around.open < at) {
      // “……。” closes the sentence with its quotation mark; inside any other bracket a stop ends nothing.
      if (around.kind !== 'quote' || around.depth > 0 || around.close !== end || !opens(text, from, around.open))
        continue
      end++
    }
    while (end < block.end && roles[text.charCodeAt(end)] === stop) end++
    addTrimmed(text, from, end, sentences)
    from = end
  }
  addTrimmed(text, from, block.end, sentences)
}

function addTrimmed(text: string, from: number, to: number, sentences: [number, number][]): void {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (end > start) sentences.push([start, end])
}
