import { attribute, child, childrenOf, childValue, integer, type XmlElement } from '../xml'

/** What a paragraph's or run's properties say; undefined where they leave it to the style. */
export interface Properties {
  readonly style: string | null
  readonly numId: number | undefined
  readonly level: number | undefined
  readonly outline: number | undefined
  readonly centred: boolean | undefined
  readonly bold: boolean | undefined
  readonly hidden: boolean | undefined
  readonly font: string | undefined
}

interface Style extends Properties {
  readonly name: string
  readonly basedOn: string | null
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` off, none leaves it to the style. */
function toggle(properties: XmlElement | null, name: string): boolean | undefined {
  const element = child(properties, name)
  if (element === null) return undefined
  const value = attribute(element, 'val')
  return value === null || !/^(?:0|false|off|none)$/.test(value)
}

/** Whether an element that is on or off (`<w:vanish/>`) is there and on. */
export const isOn = (element: XmlElement | null): boolean =>
  element !== null && !/^(?:0|false|off)$/.test(attribute(element, 'val') ?? '1')

const whole = (value: string | null): number | undefined => (value === null ? undefined : integer(value, 0))

/** Reads `pPr` and `rPr`, as far as either is there. */
export function propertiesOf(paragraph: XmlElement | null, run: XmlElement | null): Properties {
  const list = child(paragraph, 'numPr')
  const justified = childValue(paragraph, 'jc')
  const fonts = child(run, 'rFonts')
  return {
    style: childValue(paragraph, 'pStyle') ?? childValue(run, 'rStyle'),
    numId: whole(childValue(list, 'numId')),
    level: whole(childValue(list, 'ilvl')),
    outline: whole(childValue(paragraph, 'outlineLvl')),
    centred: justified === null ? undefined : justified === 'center',
    bold: toggle(run, 'b'),
    hidden: toggle(run, 'vanish'),
    font: attribute(fonts, 'eastAsia') ?? undefined,
  }
}

/** Styles that lead more styles up than this go in circles. */
const longestChain = 32

/** 样式. The styles of a document, each with those it is based on. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly usual: string | null

  constructor(root: XmlElement | null) {
    let usual: string | null = null
    for (const element of childrenOf(root, 'style')) {
      const id = attribute(element, 'styleId')
      if (id === null) continue
      const name = childValue(element, 'name') ?? id
      this.styles.set(id, {
        ...propertiesOf(child(element, 'pPr'), child(element, 'rPr')),
        name: name.toLowerCase(),
        basedOn: childValue(element, 'basedOn'),
      })
      if (attribute(element, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(attribute(element, 'default') ?? ''))
        usual = id
    }
    this.usual = usual
  }

  /** A style and those it is based on, nearest first; of a paragraph that names none, the usual one. */
  chain(id: string | null, isParagraph: boolean): { id: string; style: Style }[] {
    const chain: { id: string; style: Style }[] = []
    let next = id !== null && this.styles.has(id) ? id : isParagraph ? this.usual : null
    while (next !== null && chain.length < longestChain) {
      const style = this.styles.get(next)
      if (!style) break
      chain.push({ id: next, style })
      next = style.basedOn
    }
    return chain
  }

  /** The name of a style in lower case (`heading 1`, whatever its id); '' where it is not known. */
  nameOf(id: string | null): string {
    return (id === null ? undefined : this.styles.get(id))?.name ?? ''
  }

  /** A property as the nearest of a chain of styles says it. */
  inherited<K extends keyof Properties>(id: string | null, isParagraph: boolean, key: K): Properties[K] | undefined {
    for (const { style } of this.chain(id, isParagraph)) if (style[key] !== undefined) return style[key]
    return undefined
  }

  /** 大纲级别. Depth of the heading that a paragraph is by itself or by its style, 1 to 6; 0 where it is none. */
  headingDepth(own: Properties): number {
    const outline = own.outline ?? this.inherited(own.style, true, 'outline')
    if (outline !== undefined) return outline >= 0 && outline < 9 ? Math.min(outline + 1, 6) : 0
    for (const { style } of this.chain(own.style, true)) {
      const named = /^(?:heading|标题) ?([1-9])$/.exec(style.name)
      if (named) return Math.min(Number(named[1]), 6)
      if (style.name === 'title') return 1
    }
    return 0
  }
}
