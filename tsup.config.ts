import { defineConfig, type Options } from 'tsup'
import { inline } from './.build/inline'
import { licences } from './.build/licences'
import { slimParsers } from './.build/slim-parsers'
import { withoutExamples } from './.build/without-examples'

/** esbuild imports a chunk for its effects where nothing of it is used. Ours have none, and bundlers warn of such imports. */
const withoutBareImports: NonNullable<Options['plugins']>[number] = {
  name: 'without-bare-imports',
  renderChunk: (code) => ({ code: code.replace(/^import "\.\/chunk-\w+\.js";\n/gm, '') }),
}

const common = {
  target: 'es2022',
  // What differs between Node and browsers: `imports` of package.json says which file is whose.
  // Optional libraries stay outside: loaded when a file needs them, named where they are missing.
  external: ['#legacy-encodings', '#html-tree', '#markdown-tree', '#report-assets', 'fflate', 'unpdf'],
  esbuildPlugins: [withoutExamples],
  plugins: [withoutBareImports],
  // Han characters as they are: escaped they take twice the room.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
} satisfies Options

/** What `exports` of package.json offers. */
const doors = {
  index: 'src/index.ts',
  query: 'src/query/index.ts',
  diff: 'src/diff/index.ts',
  schema: 'src/schema/index.ts',
  export: 'src/export/index.ts',
  report: 'src/report/index.ts',
  unified: 'src/unified.ts',
  documents: 'src/documents/index.ts',
  counties: 'src/counties.ts',
}

/** What shows the tables themselves, and so has them whole, apart from the others. */
const whole = { explain: 'src/explain.ts' }

/** Parts of the first door that need no parser: as entries they are chunks of their own, and a bundler takes them without it. */
const alone = {
  date: 'src/text/date.ts',
  'document-number': 'src/text/document-number.ts',
  numeral: 'src/text/numeral.ts',
  sentence: 'src/text/sentence.ts',
  diagnostics: 'src/rules/diagnostics.ts',
}

export default defineConfig([
  {
    ...common,
    entry: { ...doors, ...alone },
    format: ['esm'],
    esbuildPlugins: [...common.esbuildPlugins, licences('dist/report.LICENSES.txt')],
    dts: { entry: { ...doors, ...whole } },
    clean: true,
  },
  {
    ...common,
    entry: doors,
    format: ['cjs'],
  },
  {
    ...common,
    entry: whole,
    format: ['esm', 'cjs'],
    esbuildPlugins: [],
  },
  {
    ...common,
    entry: {
      cli: 'src/cli/main.ts',
      'markdown-tree': 'src/read/markdown/tree.ts',
    },
    format: ['esm'],
  },
  {
    ...common,
    entry: { 'legacy-encodings': 'src/read/legacy-encodings.ts', 'html-tree': 'src/read/html/tree.ts' },
    format: ['esm', 'cjs'],
  },
  {
    ...common,
    entry: { 'report-assets': 'src/report/assets.ts' },
    format: ['esm', 'cjs'],
    esbuildPlugins: [inline],
  },
  {
    // remark has no CommonJS, and `require` of a module wants a later Node than 20.0.
    ...common,
    entry: { 'markdown-tree': 'src/read/markdown/tree.ts' },
    format: ['cjs'],
    noExternal: ['unified', 'remark-parse', 'vfile'],
    esbuildPlugins: [licences('dist/markdown-tree.LICENSES.txt')],
  },
  {
    ...common,
    entry: {
      'legacy-encodings.browser': 'src/read/legacy-encodings.browser.ts',
      'html-tree.browser': 'src/read/html/tree.browser.ts',
      'markdown-tree.browser': 'src/read/markdown/tree.browser.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'browser',
    noExternal: [/^(?!#)/],
    esbuildPlugins: [licences('dist/browser.LICENSES.txt'), slimParsers],
  },
])
