/** What a `style` attribute says, as far as a reader of the text cares; null where it says nothing. */
export interface Style {
  hidden: boolean
  bold: boolean | null
  centred: boolean | null
  /** Line ends of the source are line ends on the page. */
  pre: boolean | null
  block: boolean
  /** `list-style-type` */
  list: string | null
}

const plain: Style = { hidden: false, bold: null, centred: null, pre: null, block: false, list: null }
const declaration =
  /(?:^|[;{\s])(display|visibility|font-weight|font|text-align|white-space|list-style(?:-type)?)\s{0,9}:([^;]{0,80})/gi
const known = new Map<string, Style>()
const mostKnown = 2000

/** Reads a `style` attribute; pages repeat the same few, so each is read once. */
export function styleOf(attribute: string): Style {
  const before = known.get(attribute)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const style = read(attribute)
  known.set(attribute, style)
  return style
}

function read(attribute: string): Style {
  let style = plain
  declaration.lastIndex = 0
  for (let found = declaration.exec(attribute); found; found = declaration.exec(attribute)) {
    const said = one((found[1] as string).toLowerCase(), (found[2] as string).trim().toLowerCase())
    if (said) style = { ...style, ...said }
  }
  return style
}

function one(property: string, value: string): Partial<Style> | null {
  switch (property) {
    case 'display':
      return { hidden: value.startsWith('none'), block: /^(?:block|flex|grid|table|list-item)/.test(value) }
    case 'visibility':
      return value.startsWith('hidden') || value.startsWith('collapse') ? { hidden: true } : null
    case 'font-weight':
    case 'font':
      return weight(value, property === 'font')
    case 'text-align':
      return { centred: /^-?\w{0,8}-?center/.test(value) }
    case 'white-space':
      return { pre: value.startsWith('pre') || value.startsWith('break-spaces') }
    default:
      return { list: value }
  }
}

function weight(value: string, shorthand: boolean): Partial<Style> | null {
  if (/\bbold(?:er)?\b|\b[6-9]00\b/.test(value)) return { bold: true }
  return shorthand && !/\bnormal\b/.test(value) ? null : { bold: false }
}
