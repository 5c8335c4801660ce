import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: {
    alias: {
      '#legacy-encodings': `${root}src/read/legacy-encodings.ts`,
      '#html-tree': `${root}src/read/html/tree.ts`,
      '#markdown-tree': `${root}src/read/markdown/tree.ts`,
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    // A test that runs the whole corpus takes as long as it takes: no test fails by the clock.
    testTimeout: 0,
    hookTimeout: 0,
    coverage: {
      include: ['src/**'],
      reporter: ['text-summary'],
      // Of a clone alone; with the real documents beside it some two points more are run through.
      thresholds: { statements: 94, branches: 88, functions: 95, lines: 95 },
    },
  },
})
