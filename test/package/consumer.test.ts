import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { selectAll } from 'unist-util-select'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exports as doors } from '../../package.json'
import { seedText } from '../renditions'
import { type Door, names } from './names'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A user's program: narrows three levels down by `type` alone. `@ts-expect-error` fails the test where the types are too wide. */
const program = `
import { parseWorkPlan, type Task } from 'yaodian'
import { tasks } from 'yaodian/query'
import { WorkPlanSchema } from 'yaodian/schema'

const plan = parseWorkPlan('一、总体要求')
const second = plan.children[0]?.children[0]
if (second?.type === 'section') {
  const third = second.children[0]
  if (third?.type === 'task') {
    const value: number | undefined = third.targets[0]?.value
    const below: 'task' | undefined = third.children[0]?.type
    const task: Task = third
    // @ts-expect-error a task holds no section
    const wrong: 'section' | undefined = third.children[0]?.type
    console.log(value, below, wrong, task)
  } else if (third) {
    const is: 'section' = third.type
    // @ts-expect-error a section is no task
    const wrong: 'task' = third.type
    console.log(is, wrong)
  }
} else if (second) {
  const third = second.children[0]
  const is: 'task' | undefined = third?.type
  // @ts-expect-error no unit has such a field
  console.log(is, third?.nothing)
}
for (const task of tasks(WorkPlanSchema.parse(plan))) {
  const verb: string | undefined = task.measures[0]?.action?.verb
  console.log(verb)
}
`

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
}

describe('a project that depends on the package', () => {
  const directory = mkdtempSync(join(tmpdir(), 'yaodian-consumer-'))
  const declared = readdirSync(join(root, 'dist')).filter((name) => /\.d\.c?ts$/.test(name))
  let compiled: ts.Program

  beforeAll(() => {
    mkdirSync(join(directory, 'node_modules'))
    symlinkSync(root, join(directory, 'node_modules/yaodian'), 'junction')
    for (const ending of ['mts', 'cts']) writeFileSync(join(directory, `program.${ending}`), program)
    const sources = ['mts', 'cts'].map((ending) => join(directory, `program.${ending}`))
    compiled = ts.createProgram([...sources, ...declared.map((name) => join(root, 'dist', name))], options)
  })
  afterAll(() => {
    rmSync(directory, { recursive: true })
  })

  it.each(['mts', 'cts'])('narrows the tree by type without a cast (%s)', (ending) => {
    const source = compiled.getSourceFile(join(directory, `program.${ending}`))
    const found = ts.getPreEmitDiagnostics(compiled, source)
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })

  it.each(declared)('has declarations without any: %s', (name) => {
    const source = compiled.getSourceFile(join(root, 'dist', name)) as ts.SourceFile
    const found: string[] = compiled
      .getSemanticDiagnostics(source)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    const look = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(node.parent.getText(source))
      ts.forEachChild(node, look)
    }
    look(source)
    expect(found).toEqual([])
  })

  it.each(Object.keys(names) as Door[])('offers by %s the names that are promised, and no others', async (door) => {
    const checker = compiled.getTypeChecker()
    const module = checker.getSymbolAtLocation(compiled.getSourceFile(join(root, `dist/${door}.d.ts`)) as ts.SourceFile)
    const offered = checker.getExportsOfModule(module as ts.Symbol).map(({ name }) => name)
    const { values, types } = names[door]
    const ofSchema = door === 'index' ? [...names.schema.values, ...names.schema.types] : []
    expect(offered.sort()).toEqual([...new Set([...values, ...types, ...ofSchema])].sort())
    const running: object = await import(pathToFileURL(join(root, `dist/${door}.js`)).href)
    expect(Object.keys(running).sort()).toEqual([...values].sort())
  })

  it('lists every door', () => {
    const offered = Object.keys(doors).filter((door) => !door.endsWith('.json'))
    expect(offered.map((door) => (door === '.' ? 'index' : door.slice(2))).sort()).toEqual(Object.keys(names).sort())
  })

  it.each([
    ['require', ['--eval'], `const { parseWorkPlan } = require('yaodian')`],
    ['import', ['--input-type=module', '--eval'], `import { parseWorkPlan } from 'yaodian'`],
  ])('parses text, HTML, Markdown and GB18030 by %s', (how, flags, line) => {
    // Node before 20.19 cannot require what is no CommonJS; a later one is told to behave likewise.
    const strictly = process.allowedNodeEnvironmentFlags.has('--experimental-require-module')
    const argv = how === 'require' && strictly ? ['--no-experimental-require-module', ...flags] : flags
    const bytes = [...new Uint8Array([0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xd2, 0xaa, 0xc7, 0xf3])]
    const body = `
      const inputs = ['一、总体要求', '<p>一、总体要求</p>', '# 工作要点\\n\\n**一、总体要求**\\n', new Uint8Array(${JSON.stringify(bytes)})]
      console.log(JSON.stringify(inputs.map((input) => parseWorkPlan(input).children[0]?.heading?.text)))`
    const out = execFileSync(process.execPath, [...argv, line + body], { cwd: directory, encoding: 'utf8' })
    expect(JSON.parse(out)).toEqual(Array(4).fill('总体要求'))
  })

  it('gets trees that unist’s own tools walk and select in', async () => {
    const { parseWorkPlan } = (await import(
      pathToFileURL(join(root, 'dist/index.js')).href
    )) as typeof import('../../src')
    const plan = JSON.parse(JSON.stringify(parseWorkPlan(seedText()))) as ReturnType<typeof parseWorkPlan>
    const types = new Map<string, number>()
    visit(plan, (node) => {
      types.set(node.type, (types.get(node.type) ?? 0) + 1)
    })
    expect(Object.fromEntries(types)).toEqual({ workPlan: 1, section: 11, task: 42 })
    expect(selectAll('section > task', plan)).toHaveLength(42)
    expect(selectAll('task[id="3.8"]', plan)).toHaveLength(1)
  })

  it('finds the licences of all code that the package carries', () => {
    for (const file of ['browser', 'markdown-tree'])
      expect(readFileSync(join(root, `dist/${file}.LICENSES.txt`), 'utf8')).toMatch(/^[\w@/.-]+@[\d.]+ \(MIT\)$/m)
  })
})
