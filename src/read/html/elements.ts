/** What an element does to the lines: 1 its edges end one, 2 it is left out with all it holds, 3 it only ends one (`<br>`). */
export const effect = { none: 0, block: 1, out: 2, end: 3 } as const
export type Effect = (typeof effect)[keyof typeof effect]

const blocks =
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
const leftOut =
  'script style noscript template title meta link base iframe object embed applet audio video canvas datalist frameset noframes noembed param source track area col input xml'

const effects = new Map<string, Effect>()
for (const name of blocks.split(' ')) effects.set(name, effect.block)
for (const name of leftOut.split(' ')) effects.set(name, effect.out)
effects.set('br', effect.end)
effects.set('hr', effect.end)

export const effectOf = (name: string): Effect => effects.get(name) ?? effect.none

/** Depth of a heading element, 0 for any other. */
export const headingOf = (name: string): number =>
  name.length === 2 && name.charCodeAt(0) === 0x68 && name >= 'h1' && name <= 'h6' ? name.charCodeAt(1) - 0x30 : 0

/** Elements whose text is not the document's: HTML says so. */
export const furnitureElements: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'aside',
  'select',
  'button',
  'textarea',
  'menu',
  'search',
])
export const furnitureRoles: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'toolbar',
  'menu',
  'menubar',
  'dialog',
])
