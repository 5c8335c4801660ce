import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const inPackage = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/
const licenceFiles = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'license.md']

/** The licence of a package, as its authors want it reproduced. */
function licenceOf(directory: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >
  const file = licenceFiles.map((each) => join(directory, each)).find(existsSync)
  if (!file) throw new Error(`${name} is bundled and has no licence file`)
  return `${name}@${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}\n`
}

/** Writes the licences of the packages whose code a bundle holds beside it. */
export const licences = (file: string): Plugin => ({
  name: 'licences',
  setup(build) {
    const packages = new Set<string>()
    build.onLoad({ filter: /[\\/]node_modules[\\/]/ }, ({ path }) => {
      const directory = inPackage.exec(path)?.[1]
      if (directory) packages.add(directory)
      return undefined
    })
    build.onEnd(() => {
      writeFileSync(
        file,
        [...packages]
          .sort()
          .map(licenceOf)
          .join(`\n${'-'.repeat(72)}\n\n`),
      )
    })
  },
})
