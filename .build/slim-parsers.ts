import { resolve, sep } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const references = JSON.stringify(resolve('src/read/html/references.browser.ts'))

/** Modules that a parser imports and never calls as we use it, or that we have in small, and what stands in for them. */
const instead: Readonly<Record<string, string>> = {
  // htmlparser2 with `decodeEntities: false` makes a decoder and asks it nothing; its tables weigh more than the parser.
  'entities/decode':
    'export class EntityDecoder {}; export const DecodingMode = {}, htmlDecodeTree = null, xmlDecodeTree = null, fromCodePoint = null',
  // Offered by htmlparser2 beside its parser.
  domutils: 'export const getFeed = null',
  // Markdown knows the names that HTML knows. The package's own file for browsers asks `document`, which a worker has not.
  'decode-named-character-reference': `
    import { decodeReference } from ${references}
    export function decodeNamedCharacterReference(name) {
      const written = '&' + name + ';'
      const decoded = decodeReference(written)
      return decoded !== written && !decoded.endsWith(';') && decoded
    }`,
}

/** Constructs of CommonMark that `src/read/markdown/constructs.ts` switches off: their names are all that is asked of them. */
const off: Readonly<Record<string, string>> = {
  'block-quote': 'blockQuote',
  'code-fenced': 'codeFenced',
  'code-indented': 'codeIndented',
  definition: 'definition',
  'heading-atx': 'headingAtx',
  'html-flow': 'htmlFlow',
  list: 'list',
  'setext-underline': 'setextUnderline',
  'thematic-break': 'thematicBreak',
}

/** The parsers inside cheerio and remark, without what is never called of them: a fourth of the weight. For the files of browsers. */
export const slimParsers: Plugin = {
  name: 'slim-parsers',
  setup(build) {
    build.onResolve({ filter: /^(?:entities\/decode|domutils|decode-named-character-reference)$/ }, ({ path }) => ({
      path,
      namespace: 'slim',
      sideEffects: false,
    }))
    build.onLoad({ filter: /.*/, namespace: 'slim' }, ({ path }) => ({
      contents: instead[path] ?? '',
      resolveDir: resolve('src'),
    }))
    build.onLoad({ filter: /[\\/]micromark-core-commonmark[\\/]lib[\\/][\w-]+\.js$/ }, ({ path }) => {
      const name = off[path.slice(path.lastIndexOf(sep) + 1, -3)]
      return name === undefined ? undefined : { contents: `export const ${name} = { name: '${name}' }` }
    })
  },
}
