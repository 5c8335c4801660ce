import { attribute, child, childrenOf, childValue, integer, type XmlElement } from '../xml'
import { printedNumber } from './number-formats'
import { readable } from './signs'
import { isOn, type Properties, type Styles } from './styles'

interface Level {
  readonly start: number
  readonly format: string
  /** Figures are filled up with zeros to this length. */
  readonly padded: number
  /** `%1、`, `（%2）`, `%1.%2.%3` */
  readonly text: string
  /** What stands behind the number. */
  readonly suffix: string
  /** 正规形式编号: all numbers in figures. */
  readonly isLegal: boolean
  /** Restarts behind this level (from 1) and those above it; 0 never, null behind any above it. */
  readonly restart: number | null
  /** The paragraph style that this level numbers. */
  readonly style: string | null
  readonly isHidden: boolean
}

type Levels = ReadonlyMap<number, Level>

/** A list as `w:num` makes it of an `abstractNum`. */
interface List {
  readonly id: number
  /** Lists of one abstract definition count on. */
  readonly abstract: string
  readonly levels: Levels
  readonly starts: ReadonlyMap<number, number>
}

const mostLevels = 9
const suffixes: Readonly<Record<string, string>> = { tab: '\t', space: ' ', nothing: '' }

function levelOf(element: XmlElement): Level {
  const plain = child(element, 'numFmt')
  const format = plain ?? child(child(child(element, 'AlternateContent'), 'Choice'), 'numFmt')
  const pattern = /^(0+1),/.exec(attribute(format, 'format') ?? '')
  const text = child(element, 'lvlText')
  const properties = child(element, 'rPr')
  const fonts = child(properties, 'rFonts')
  return {
    start: integer(childValue(element, 'start'), 0),
    format: pattern ? 'decimal' : (attribute(format, 'val') ?? 'decimal'),
    padded: pattern?.[1]?.length ?? 0,
    text: readable(attribute(text, 'val') ?? '', attribute(fonts, 'ascii') ?? ''),
    suffix: suffixes[childValue(element, 'suff') ?? 'tab'] ?? '\t',
    isLegal: isOn(child(element, 'isLgl')),
    restart: child(element, 'lvlRestart') === null ? null : integer(childValue(element, 'lvlRestart'), 0),
    style: childValue(element, 'pStyle'),
    isHidden: isOn(child(properties, 'vanish')),
  }
}

const levelsOf = (element: XmlElement): Map<number, Level> =>
  new Map(childrenOf(element, 'lvl').map((level) => [integer(attribute(level, 'ilvl'), 0), levelOf(level)]))

/**
 * 自动编号. Counts the numbers that Word prints before the paragraphs of its lists (ISO/IEC 29500-1, 17.9): `number` is asked for each
 * paragraph of a list, in the order of the document.
 *
 * - Lists of one abstract definition count on; a start that a list overrides counts from there when the list is first met at that level.
 * - A level starts anew behind any higher one, or as its `lvlRestart` says.
 * - A higher level that was skipped counts as if it had stood there once.
 */
export class Numbering {
  private readonly lists = new Map<number, List>()
  private readonly counts = new Map<string, (number | undefined)[]>()
  /** Levels of lists whose own start has been used. */
  private readonly begun = new Set<string>()
  private readonly styles: Styles

  constructor(root: XmlElement | null, styles: Styles) {
    this.styles = styles
    const abstracts = new Map(
      childrenOf(root, 'abstractNum').map((element) => [attribute(element, 'abstractNumId') ?? '', element]),
    )
    const nums = new Map(childrenOf(root, 'num').map((element) => [integer(attribute(element, 'numId'), 0), element]))
    for (const [id, element] of nums) {
      const abstract = this.abstractOf(element, abstracts, nums)
      const levels = new Map(abstract ? levelsOf(abstract.element) : [])
      const starts = new Map<number, number>()
      for (const override of childrenOf(element, 'lvlOverride')) {
        const level = integer(attribute(override, 'ilvl'), 0)
        const own = child(override, 'lvl')
        if (own) levels.set(level, levelOf(own))
        const start = childValue(override, 'startOverride')
        if (start !== null) starts.set(level, integer(start, 1))
      }
      if (abstract) this.lists.set(id, { id, abstract: abstract.id, levels, starts })
    }
  }

  /** The abstract definition of a list, by way of the numbering style that it may link to. */
  private abstractOf(
    num: XmlElement,
    abstracts: ReadonlyMap<string, XmlElement>,
    nums: ReadonlyMap<number, XmlElement>,
  ): { id: string; element: XmlElement } | null {
    const id = childValue(num, 'abstractNumId') ?? ''
    const element = abstracts.get(id)
    if (!element) return null
    const link = childValue(element, 'numStyleLink')
    const linked = link === null ? undefined : this.styles.inherited(link, false, 'numId')
    const target = linked === undefined ? undefined : nums.get(linked)
    const targetId = target ? childValue(target, 'abstractNumId') : null
    const real = targetId === null ? undefined : abstracts.get(targetId)
    return real && targetId !== null ? { id: targetId, element: real } : { id, element }
  }

  /**
   * The number before a paragraph, with what stands behind it (a tab, a blank or nothing).
   *
   * @param own properties of the paragraph itself; its style's count where it has none
   * @returns null where the paragraph is in no list
   */
  number(own: Properties): string | null {
    const found = this.placeOf(own)
    if (!found) return null
    const { list, level } = found
    const definition = list.levels.get(level)
    if (!definition) return null
    this.count(list, level)
    if (definition.isHidden) return null
    const text = definition.text.replace(/%([1-9])/g, (_, place: string) =>
      this.printed(list, definition, Number(place) - 1),
    )
    return text === '' ? null : text + definition.suffix
  }

  private placeOf(own: Properties): { list: List; level: number } | null {
    const numId = own.numId ?? this.styles.inherited(own.style, true, 'numId')
    const list = numId === undefined ? undefined : this.lists.get(numId)
    if (!list) return null
    const level = own.level ?? this.levelByStyle(list, own) ?? 0
    return { list, level: Math.min(Math.max(level, 0), mostLevels - 1) }
  }

  /** The level that names the paragraph's style, or that the style names; else of the nearest style it is based on. */
  private levelByStyle(list: List, own: Properties): number | null {
    for (const { id, style: named } of this.styles.chain(own.style, true)) {
      if (own.numId === undefined) for (const [level, { style }] of list.levels) if (style === id) return level
      if (named.level !== undefined) return named.level
    }
    return null
  }

  private count(list: List, level: number): void {
    const counts = this.countsOf(list)
    const start = (at: number): number => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1
    const key = `${list.id}:${level}`
    const before = counts[level]
    const isFirst = list.starts.has(level) && !this.begun.has(key)
    counts[level] = before === undefined || isFirst ? start(level) : before + 1
    this.begun.add(key)
    for (let above = 0; above < level; above++) counts[above] ??= start(above)
    for (let below = level + 1; below < mostLevels; below++) {
      const restart = list.levels.get(below)?.restart ?? null
      if (restart === null || level < restart) counts[below] = undefined
    }
  }

  private countsOf({ abstract }: List): (number | undefined)[] {
    const known = this.counts.get(abstract)
    if (known) return known
    const counts: (number | undefined)[] = []
    this.counts.set(abstract, counts)
    return counts
  }

  /** The number of one level in the text of another; a level of bullets has none. */
  private printed(list: List, asking: Level, level: number): string {
    const definition = list.levels.get(level)
    const value = this.countsOf(list)[level]
    if (!definition || value === undefined || definition.format === 'bullet') return ''
    if (asking.isLegal || definition.padded > 0) return String(value).padStart(definition.padded, '0')
    return printedNumber(value, definition.format)
  }
}
