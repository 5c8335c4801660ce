import type { Rules } from '../../rules'
import type { SitePart } from '../../rules/sites'
import { type Hints, noHints, Writer } from '../writer'
import { effect, effectOf, furnitureElements, furnitureRoles } from './elements'
import { decodeReferences } from './entities'
import { isShortRow, type TableDraft } from './grid'
import { hintsOf } from './hints'
import { type LinkDraft, LinkDrafts } from './link-drafts'
import { drawnStyle, listMarker } from './list'
import { isElement, isText, type MarkupElement, type MarkupNode } from './nodes'
import { partOf } from './parts'
import { type Style, styleOf } from './style'
import { Tables } from './tables'

/** A block element and the lines it holds: from `first` up to, not including, `last`. */
export interface Block {
  part: SitePart | 'nav' | null
  first: number
  last: number
}

export interface Walked {
  writer: Writer
  blocks: Block[]
  tables: TableDraft[]
  links: LinkDraft[]
  /** `<meta name content>` in order, names in lower case. */
  facts: [name: string, value: string][]
  title: string | null
  deepest: number
  /** A page, not a piece of one. */
  isWhole: boolean
}

interface Frame {
  hints: Hints
  block: Block | null
  isFurniture: boolean
  /** Where a link began. */
  link: number
  /** A list's own counter and look. */
  list: ListState | null
  /** A table of rows and columns opened here. */
  isTable: boolean
  /** A row of short cells outside the tables proper: one line. */
  isShortRow: boolean
  /** What an element inside has that changes nothing; made when first needed. */
  inner: Frame | null
}

interface ListState {
  next: number
  step: number
  style: string
}

/**
 * Walks the tree of a page once, without recursion, and writes what a reader sees.
 *
 * @param root the document node
 */
export function walk(root: MarkupElement, rules: Rules): Walked {
  return new Walk(root, rules).run()
}

class Walk {
  private readonly writer = new Writer()
  private readonly blocks: Block[] = []
  private readonly tables: Tables
  private readonly links = new LinkDrafts(this.writer)
  private readonly facts: [string, string][] = []
  private title: string | null = null
  private readonly frames: Frame[] = [
    {
      hints: noHints,
      block: null,
      isFurniture: false,
      link: -1,
      list: null,
      isTable: false,
      isShortRow: false,
      inner: null,
    },
  ]
  private top = this.frames[0] as Frame
  private marker: string | null = null
  private deepest = 0
  private readonly root: MarkupElement
  private isWhole = false
  private readonly rules: Rules

  constructor(root: MarkupElement, rules: Rules) {
    this.root = root
    this.tables = new Tables(root, this.writer)
    this.rules = rules
  }

  run(): Walked {
    const { root } = this
    let node: MarkupNode | null = root.children[0] ?? null
    while (node) {
      if (isText(node)) this.text(node.data)
      else if (isElement(node) && this.enter(node)) {
        const child: MarkupNode | undefined = node.children[0]
        if (child) {
          node = child
          continue
        }
        this.leave(node)
      }
      while (node && !node.next) {
        const parent: MarkupElement | null = node.parent
        node = parent === root ? null : parent
        if (parent && node) this.leave(parent)
      }
      node = node?.next ?? null
    }
    this.endLine()
    const { writer, blocks, facts, title, deepest, isWhole } = this
    return { writer, blocks, tables: this.tables.drafts, links: this.links.all, facts, title, deepest, isWhole }
  }

  private text(data: string): void {
    const text = decodeReferences(data)
    if (this.marker !== null) this.writeMarker(text)
    this.writer.write(text, this.top.hints)
  }

  /** The number of a list item, unless its text begins with a number of its own. */
  private writeMarker(text: string): void {
    const marker = this.marker as string
    if (/^\s*$/.test(text)) return
    this.marker = null
    if (!ownNumber.test(text)) this.writer.append(marker, this.top.hints)
  }

  /** Opens an element; false where its inside is left out. */
  private enter(element: MarkupElement): boolean {
    const { name, attribs } = element
    const what = effectOf(name)
    if (what === effect.out) {
      this.takeFact(element)
      if (embedding.has(name)) this.links.embedded(attribs, this.top.isFurniture)
      return false
    }
    const style = attribs.style === undefined ? null : styleOf(attribs.style)
    if (isHidden(name, attribs, style)) return false
    if (what === effect.end) this.endLine()
    if (name === 'img') this.links.picture(attribs, this.top.isFurniture)
    const isCell = this.top.isShortRow && (name === 'td' || name === 'th')
    const isBlock = !isCell && (what === effect.block || style?.block === true)
    if (isCell) this.writer.space()
    else if (isBlock) this.endLine()
    const block = isBlock ? this.openBlock(name, attribs) : null
    const frame = this.frameOf(element, style, block)
    this.frames.push(frame)
    this.top = frame
    if (this.frames.length > this.deepest) this.deepest = this.frames.length
    return true
  }

  /** The frame of an element; that of its parent, where it changes nothing. */
  private frameOf(element: MarkupElement, style: Style | null, block: Block | null): Frame {
    const { name, attribs } = element
    const { top } = this
    const hints = hintsOf(top.hints, name, attribs, style)
    const list = this.listOf(element, style)
    const isTable = this.tables.enter(element)
    const link = name === 'a' && attribs.href !== undefined ? this.writer.position : -1
    if (block === null && hints === top.hints && !isTable && link < 0 && list === top.list) {
      top.inner ??= { ...top, block: null, link: -1, isTable: false, isShortRow: false }
      return top.inner
    }
    const isFurniture = top.isFurniture || (block !== null && block.part !== null && block.part !== 'body')
    const isRow = name === 'tr' && !this.tables.isOpen && isShortRow(element)
    return { hints, block, isFurniture, link, list, isTable, isShortRow: isRow, inner: null }
  }

  private leave(element: MarkupElement): void {
    const frame = this.top
    if (frame.link >= 0) this.links.close(element.attribs, frame.link, frame.isFurniture)
    if (frame.block) {
      this.tables.leave(element.name)
      this.endLine()
      frame.block.last = this.writer.lines.length
      if (element.name === 'li') this.marker = null
    }
    this.frames.pop()
    this.top = this.frames[this.frames.length - 1] as Frame
    if (frame.isTable) this.tables.close()
  }

  /** Inside a row of a table a line end is a blank. */
  private endLine(): void {
    this.links.endLine(this.top.hints)
    if (this.tables.inRow) this.writer.space()
    else this.writer.endLine(this.tables.index)
  }

  private openBlock(name: string, attribs: MarkupElement['attribs']): Block {
    if (name === 'html' || name === 'body') this.isWhole = true
    const isNav =
      furnitureElements.has(name) || (attribs.role !== undefined && furnitureRoles.has(attribs.role.toLowerCase()))
    const names =
      attribs.class === undefined
        ? attribs.id
        : attribs.id === undefined
          ? attribs.class
          : `${attribs.id} ${attribs.class}`
    const part = isNav ? 'nav' : names === undefined ? null : partOf(names, this.rules)
    const block: Block = { part, first: this.writer.lines.length, last: -1 }
    this.blocks.push(block)
    return block
  }

  private listOf(element: MarkupElement, style: Style | null): ListState | null {
    const { name, attribs } = element
    if (name === 'ol') {
      const isReversed = attribs.reversed !== undefined
      const start = Number.parseInt(attribs.start ?? '', 10)
      const first = Number.isSafeInteger(start) ? start : isReversed ? itemsOf(element) : 1
      return {
        next: first,
        step: isReversed ? -1 : 1,
        style: drawnStyle(attribs.class) ?? style?.list ?? attribs.type ?? 'decimal',
      }
    }
    if (name === 'ul' || name === 'menu' || name === 'dir') return null
    if (name === 'li') this.numberItem(attribs, style)
    return this.top.list
  }

  private numberItem(attribs: MarkupElement['attribs'], style: Style | null): void {
    const { list } = this.top
    if (!list) return
    const own = Number.parseInt(attribs.value ?? '', 10)
    const value = Number.isSafeInteger(own) ? own : list.next
    list.next = value + list.step
    this.marker = listMarker(value, style?.list ?? list.style)
  }

  private takeFact({ name, attribs, children }: MarkupElement): void {
    if (name === 'title') {
      const text = children[0]
      if (this.title === null && text && isText(text))
        this.title = decodeReferences(text.data).replace(/\s+/g, ' ').trim()
    } else if (name === 'meta') {
      const key = attribs.name ?? attribs.property
      if (key !== undefined && attribs.content)
        this.facts.push([key.toLowerCase(), decodeReferences(attribs.content).trim()])
    }
  }
}

const itemsOf = ({ children }: MarkupElement): number =>
  children.filter((child) => isElement(child) && child.name === 'li').length

/** 1. （1） 一、 ① 第一条 at the start of an item that brings its own number. */
const ownNumber =
  /^[\s\u3000]*(?:[（(〔[]?(?:\d{1,3}|[一二三四五六七八九十百]{1,4})[）)〕\].．、]|[①-⑳⑴-⒛]|第[\d一二三四五六七八九十百]{1,4}[条章节项])/
const embedding: ReadonlySet<string> = new Set(['iframe', 'embed', 'object'])

/** Scripts of a page may show what its body hides until they ran; a reader without scripts is no reader of such a page. */
function isHidden(name: string, attribs: MarkupElement['attribs'], style: Style | null): boolean {
  if (attribs.hidden !== undefined || (name === 'dialog' && attribs.open === undefined)) return true
  return style?.hidden === true && name !== 'body' && name !== 'html'
}
