import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type BuildResult, build, type OutputFile } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedMarkdown, seedSitePage, seedText } from '../renditions'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Bytes, as a server sends them. */
const kB = 1000

interface Bundle {
  code: string
  gzipped: number
  /** Packages whose code the bundle holds, and files of ours. */
  from: string[]
  /** Modules that it would load when it runs. */
  asks: string[]
  warnings: string[]
}

const inputs = ({ metafile }: BuildResult<{ metafile: true; write: false }>): string[] =>
  Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? path),
  )

/** Bundles a program as the tools of web projects do: for browsers, minified, with what stands under `dist`. */
async function bundle(contents: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    // The checkout's own paths lead to `src`; a user's project has none.
    tsconfigRaw: '{}',
    logLevel: 'silent',
    metafile: true,
    write: false,
  })
  const [{ contents: code, text }] = result.outputFiles as [OutputFile]
  return {
    code: text,
    gzipped: gzipSync(code, { level: 9 }).length,
    from: [...new Set(inputs(result))],
    asks: Object.values(result.metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
    warnings: result.warnings.map(({ text: warning }) => warning),
  }
}

describe('bundled for browsers', () => {
  const directory = mkdtempSync(join(tmpdir(), 'yaodian-bundle-'))
  let core: Bundle
  let tools: Bundle
  let numeral: Bundle

  beforeAll(async () => {
    ;[core, tools, numeral] = await Promise.all([
      bundle(`export * from 'yaodian'`),
      bundle(`export * from 'yaodian/query'; export * from 'yaodian/schema'`),
      bundle(`export { parseChineseNumber } from 'yaodian'`),
    ])
  })
  afterAll(() => {
    rmSync(directory, { recursive: true })
  })

  it('holds its sizes', () => {
    // The aim is 160. Tables of words take some 75 of these, the weights of headings 12, the parsers of HTML and Markdown 25.
    expect(core.gzipped).toBeLessThanOrEqual(248 * kB)
    expect(tools.gzipped).toBeLessThanOrEqual(45 * kB)
    expect(numeral.gzipped).toBeLessThanOrEqual(10 * kB)
  })

  it('warns of nothing', () => {
    expect([...core.warnings, ...tools.warnings, ...numeral.warnings]).toEqual([])
  })

  it('holds no Zod and no tables of encodings in the parser, and asks for nothing of Node', () => {
    expect(core.from.filter((name) => /^(?:iconv-lite|zod|cheerio|css-select|entities)$/.test(name))).toEqual([])
    expect([...core.asks, ...tools.asks, ...numeral.asks]).toEqual([])
  })

  it('parses as Node does, where there is no document', async () => {
    const path = join(directory, 'core.mjs')
    writeFileSync(path, core.code)
    const inBrowser = (await import(pathToFileURL(path).href)) as typeof import('../../src')
    const onNode = (await import(pathToFileURL(join(root, 'dist/index.js')).href)) as typeof import('../../src')
    const text = seedText()
    const plan = onNode.parseWorkPlan(text)
    const page = seedSitePage(text, plan).replace('</h1>', '&ensp;&mdash;&#8220;&hellip;</h1>')
    const markdown = `${seedMarkdown(text, plan)}\n\n[附件](a.docx) &ldquo;引文&rdquo; \\* \`x\`\n`
    for (const input of [text, page, markdown, new TextEncoder().encode(page), new Uint8Array(readFileSync(seed))])
      expect(inBrowser.parseWorkPlan(input)).toEqual(onNode.parseWorkPlan(input))
  })
})

const seed = join(root, 'seeds/seed-jilin-mzt-2022.txt')
