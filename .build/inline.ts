import { resolve } from 'node:path'
import { build as bundle } from 'esbuild'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const suffix = '?inline'

/** `import text from './main.ts?inline'`: a script or style sheet for the page of a report, bundled and minified, as text. */
export const inline: Plugin = {
  name: 'inline',
  setup(build) {
    build.onResolve({ filter: /\?inline$/ }, ({ path, resolveDir }) => ({
      // With its suffix: a path that ends in .css would be taken by tsup's own plugin.
      path: resolve(resolveDir, path),
      namespace: 'inline',
    }))
    build.onLoad({ filter: /./, namespace: 'inline' }, async ({ path }) => {
      const { outputFiles } = await bundle({
        entryPoints: [path.slice(0, -suffix.length)],
        bundle: true,
        minify: true,
        format: 'iife',
        target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
        charset: 'utf8',
        write: false,
      })
      return { contents: (outputFiles[0]?.text ?? '').trim(), loader: 'text' }
    })
  },
}
