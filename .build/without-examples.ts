import { readFile } from 'node:fs/promises'
import type { Options } from 'tsup'
import ts from 'typescript'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

interface Cut {
  from: number
  to: number
}

/** Functions of a file that make rows, and the position of `examples`, their last parameter (`row('field', …, examples)`). */
function makers(file: ts.SourceFile): Map<string, number> {
  const found = new Map<string, number>()
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer)) {
      const { parameters } = node.initializer
      if (parameters.at(-1)?.name.getText(file) === 'examples')
        found.set(node.name.getText(file), parameters.length - 1)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** What to cut from the source of a table. */
function cuts(file: ts.SourceFile): Cut[] {
  const rows = makers(file)
  const found: Cut[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ['examples', 'not'].includes(node.name.getText(file))) {
      const after = /\s*,/y
      after.lastIndex = node.end
      found.push({ from: node.getFullStart(), to: after.test(file.text) ? after.lastIndex : node.end })
      return
    }
    const at = ts.isCallExpression(node) ? rows.get(node.expression.getText(file)) : undefined
    if (at !== undefined && ts.isCallExpression(node) && node.arguments.length > at) {
      const before = node.arguments.slice(0, at)
      for (const argument of before) visit(argument)
      found.push({ from: before.at(-1)?.end ?? node.arguments.pos, to: node.arguments.end })
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The examples of the tables prove their rows in tests; a bundle would carry an eighth more for them. */
export const withoutExamples: Plugin = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)
      let contents = ''
      let from = 0
      for (const cut of cuts(file)) {
        contents += source.slice(from, cut.from)
        from = cut.to
      }
      return { contents: contents + source.slice(from), loader: 'ts' }
    })
  },
}
