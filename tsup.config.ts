import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'

/** The examples of the tables prove their rows in tests; a bundle would carry an eighth more for them. */
const withoutExamples: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)
      const kept: string[] = []
      let from = 0
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAssignment(node) && ['examples', 'not'].includes(node.name.getText(file))) {
          kept.push(source.slice(from, node.initializer.getStart(file)), '[]')
          from = node.initializer.end
        } else ts.forEachChild(node, visit)
      }
      visit(file)
      return { contents: kept.join('') + source.slice(from), loader: 'ts' }
    })
  },
}

const common = {
  target: 'es2022',
  external: ['#legacy-encodings'],
  esbuildPlugins: [withoutExamples],
  // Han characters as they are: escaped they take twice the room.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
} satisfies Options

export default defineConfig([
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      query: 'src/query/index.ts',
      schema: 'src/schema/index.ts',
      export: 'src/export/index.ts',
      unified: 'src/unified.ts',
      'legacy-encodings': 'src/read/legacy-encodings.ts',
      'legacy-encodings.browser': 'src/read/legacy-encodings.browser.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
  },
  { ...common, entry: { cli: 'src/cli/main.ts' }, format: ['esm'] },
])
