import { effect, effectOf } from './elements'

/** Pages with fewer tags than this, or so short, cannot nest so deep that it matters. */
const harmless = 4000
const short = 40_000
export const deepest = 1000

/** Elements whose end tag may be missing: what opens closes what stands open of these. */
const closes: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li'],
  td: ['td', 'th'],
  th: ['th'],
  tr: ['tr', 'th', 'td'],
  dd: ['dd', 'dt'],
  dt: ['dd', 'dt'],
  option: ['option'],
  tbody: ['thead', 'tbody'],
  tfoot: ['thead', 'tbody'],
}
const voids = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)
/** Elements whose text is no markup, and how they end. */
const raws: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  title: /<\/title/gi,
  textarea: /<\/textarea/gi,
}
const tag = /<(?:!--|(\/?)([a-zA-Z][^\s/>]{0,60}))/g

export interface Flat {
  html: string
  /** Tags that nested too deep were taken out. */
  deep: boolean
}

/**
 * Takes out the tags that nest deeper than 1,000 and the end tags that end nothing, before the parser sees them: it searches its stack
 * for every end tag and moves it for every start tag, which a hostile page makes quadratic. No text is lost; a block that is
 * taken out leaves a `<br>`. Linear in the length of the page.
 */
export function flatten(html: string): Flat {
  return hasManyTags(html) ? new Flattener(html).run() : { html, deep: false }
}

function hasManyTags(html: string): boolean {
  let at = html.length < short ? -1 : html.indexOf('<')
  for (let count = 0; at >= 0; count++) {
    if (count >= harmless) return true
    at = html.indexOf('<', at + 1)
  }
  return false
}

class Flattener {
  private readonly html: string
  private readonly stack: string[] = []
  /** How many elements of each name stand open. */
  private readonly open = new Map<string, number>()
  /** Start tags of each name that were taken out: their end tags go too. */
  private readonly gone = new Map<string, number>()
  private kept = ''
  private from = 0
  private deep = false

  constructor(html: string) {
    this.html = html
  }

  run(): Flat {
    tag.lastIndex = 0
    for (let found = tag.exec(this.html); found; found = tag.exec(this.html)) {
      if (found[2] === undefined) tag.lastIndex = after(this.html, '-->', found.index + 4)
      else this.take(found.index, found[2].toLowerCase(), found[1] === '/')
    }
    return { html: this.from > 0 ? this.kept + this.html.slice(this.from) : this.html, deep: this.deep }
  }

  private take(at: number, name: string, isEnd: boolean): void {
    const end = after(this.html, '>', at)
    tag.lastIndex = end
    if (voids.has(name)) return
    if (isEnd) this.close(name, at, end)
    else if (!this.openUp(name)) this.drop(at, end, name)
    else if (Object.hasOwn(raws, name)) this.skipRaw(name, end)
  }

  private openUp(name: string): boolean {
    const implied = Object.hasOwn(closes, name) ? closes[name] : undefined
    if (implied)
      while (this.stack.length > 0 && implied.includes(this.stack[this.stack.length - 1] as string)) this.pop()
    if (this.stack.length >= deepest) {
      this.gone.set(name, (this.gone.get(name) ?? 0) + 1)
      this.deep = true
      return false
    }
    this.stack.push(name)
    this.open.set(name, (this.open.get(name) ?? 0) + 1)
    return true
  }

  private close(name: string, at: number, end: number): void {
    const gone = this.gone.get(name) ?? 0
    if (gone > 0) {
      this.gone.set(name, gone - 1)
      this.drop(at, end, name)
    } else if ((this.open.get(name) ?? 0) > 0) while (this.pop() !== name);
    else if (name !== 'p') this.drop(at, end, '')
  }

  private pop(): string {
    const name = this.stack.pop() as string
    this.open.set(name, (this.open.get(name) ?? 1) - 1)
    return name
  }

  private drop(at: number, end: number, name: string): void {
    this.kept += this.html.slice(this.from, at) + (effectOf(name) === effect.block ? '<br>' : '')
    this.from = end
  }

  /** Tags inside a script are none. */
  private skipRaw(name: string, from: number): void {
    const end = raws[name] as RegExp
    end.lastIndex = from
    tag.lastIndex = end.exec(this.html)?.index ?? this.html.length
  }
}

const after = (text: string, what: string, from: number): number => {
  const at = text.indexOf(what, from)
  return at < 0 ? text.length : at + what.length
}
