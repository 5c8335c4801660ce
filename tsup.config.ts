import { defineConfig } from 'tsup'

export default defineConfig([
  {
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
    target: 'es2022',
    external: ['#legacy-encodings'],
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'es2022',
    external: ['#legacy-encodings'],
  },
])
