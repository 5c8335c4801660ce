import type { Nodes } from 'mdast'
import { treeOf } from '#markdown-tree'
import type { Link } from '../page'
import type { Hints, Writer } from '../writer'

/** Marks that a bold run opens and closes; noncharacters, which no text holds. */
const open = '\ufdd0'
const close = '\ufdd1'
const bolds = /(?<![\\*])\*\*(?![\s*、，。；：）》」』”’！？,.;:!?)])([^*\n]{1,400}?)(?<![\s\\（《「『“‘(])\*\*(?!\*)/g
/** Emphasis by one asterisk, where nobody could mean anything else. */
const slanted =
  /(?<![\\*\w])\*(?![\s*、，。；：）》」』”’！？,.;:!?)])([^*\n`\\]{1,400}?)(?<![\s（《「『“‘(])\*(?![*\w])/g
/** A sign of multiplication is no sign of markup. */
const times = /(?<=\d)\*(?=\d)/g
const marks = /[\ufdd0\ufdd1]/
/** What only a parser of Markdown can read. */
const special = /[*_`[\]<&\\]/
/** Struck out, but for `10%~~20%`, which is a range. */
const struck = /(^|[^\d%％~～])~~(?=\S)([^~\n]{1,400}?\S)~~(?![~\d])/g

/**
 * Signs of markup in one piece, at most: the parser takes time in the square of some of them. What has more is no document but an
 * attack or a drawing, and is read as it stands.
 */
const mostSigns = 300
const mostWork = 2_000_000

/**
 * Writes a piece of Markdown (the lines of a paragraph, a heading's or a cell's text) as a reader sees it.
 *
 * Bold runs are told by their signs alone: `**（一）标题。**正文` is bold to every writer of such texts, though not to CommonMark, which
 * wants a blank or a stop behind the second pair. The rest is remark's.
 */
export function writeInline(source: string, hints: Hints, writer: Writer, links: Link[]): void {
  const marked = source.includes('*') && !marks.test(source) ? withMarks(source) : source
  if (!special.test(marked) || isTooMuch(marked)) writeLines(marked, hints, writer, { bold: hints.bold })
  else writeTree(marked, hints, writer, links)
}

function withMarks(source: string): string {
  const bold = source.includes('**') ? source.replace(bolds, `${open}$1${close}`) : source
  return bold.includes('*') ? bold.replace(slanted, '$1').replace(times, '\\*') : bold
}

function isTooMuch(source: string): boolean {
  let signs = 0
  for (let i = 0; i < source.length; i++) if (isSign[source.charCodeAt(i)] === 1) signs++
  return signs > mostSigns || signs * source.length > mostWork
}

const isSign = new Uint8Array(0x10000)
for (const sign of '*_`[]<>&\\!~#') isSign[sign.charCodeAt(0)] = 1

/** Whether a bold run is open: it may hold links and code. */
interface Bold {
  bold: boolean
}

/** Text with line ends and marks of bold runs, nothing else. */
function writeLines(text: string, hints: Hints, writer: Writer, state: Bold): void {
  const shown = text.includes('~~') ? text.replace(struck, '$1$2') : text
  let from = 0
  for (let i = 0; i <= shown.length; i++) {
    const code = i < shown.length ? shown.charCodeAt(i) : 0x0a
    if (code !== 0x0a && code !== 0xfdd0 && code !== 0xfdd1) continue
    writer.append(shown.slice(from, i), state.bold === hints.bold ? hints : { ...hints, bold: state.bold })
    from = i + 1
    if (code === 0x0a && i < shown.length) writer.endLine(null)
    else if (code !== 0x0a) state.bold = code === 0xfdd0 || hints.bold
  }
}

function writeTree(source: string, hints: Hints, writer: Writer, links: Link[]): void {
  const packed = pack(source)
  const tree = treeOf(packed.text)
  const state: Bold = { bold: hints.bold }
  const shown = (text: string): string => packed.unpack(text).replace(/[\ufdd0\ufdd1]/g, '**')
  const visit = (node: Nodes, inside: Hints): void => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        writeLines(packed.unpack(node.value), inside, writer, inside.bold ? { bold: true } : state)
        return
      case 'html':
        if (/^<br\b/i.test(node.value)) writer.endLine(null)
        return
      case 'break':
        writer.endLine(null)
        return
      case 'image':
        writeNamed(shown(node.alt || nameOf(node.url)), shown(node.url), inside, writer, links)
        return
      case 'link': {
        const from = writer.position
        for (const child of node.children) visit(child, inside)
        links.push({ text: '', url: shown(node.url), span: [from, writer.position] })
        return
      }
      default:
        if (!('children' in node)) return
        for (const child of node.children) visit(child, node.type === 'strong' ? { ...inside, bold: true } : inside)
    }
  }
  visit(tree, hints)
}

interface Packed {
  text: string
  unpack(text: string): string
}

/** Characters for private use stand for what is packed: the first, and how many there are. */
const firstStand = 0xe000
const mostStands = 0x1900
const inert = /[\u00a1-\ud7ff\uf900-\ufdcf\ufe10-\uffef]{6,}/g
const privateUse = /[\ue000-\uf8ff]/
const stands = /[\ue000-\uf8ff]/g

/**
 * Puts one character for the inside of each run of Han text: the parser goes character by character, and only those beside a sign tell it
 * anything.
 */
function pack(source: string): Packed {
  if (privateUse.test(source)) return { text: source, unpack: (text) => text }
  const runs: string[] = []
  const text = source.replace(inert, (run) => {
    if (runs.length >= mostStands) return run
    runs.push(run.slice(1, -1))
    return run.charAt(0) + String.fromCharCode(firstStand + runs.length - 1) + run.charAt(run.length - 1)
  })
  return {
    text,
    unpack: (packed) => packed.replace(stands, (stand) => runs[stand.charCodeAt(0) - firstStand] ?? stand),
  }
}

const nameOf = (url: string): string => /[^/?#]*(?=[?#]|$)/.exec(url)?.[0] ?? ''

function writeNamed(name: string, url: string, hints: Hints, writer: Writer, links: Link[]): void {
  const from = writer.position
  writer.append(name, hints)
  links.push({ text: name, url, span: [from, writer.position] })
}
