import { type Outline, outlinePage } from '../../src/outline'
import { readPage } from '../../src/read'
import { defaultRules } from '../../src/rules'
import { fold } from '../../src/text/fold'

/** The outline of a plain text, annotations left aside. */
export function outlineOf(text: string): Outline & { text: string } {
  const page = readPage(text, { format: 'text', rules: defaultRules })
  return { ...outlinePage(page, fold(page.text), defaultRules), text: page.text }
}

type Node = Outline['children'][number]

/** A tree in brackets: `{S 一、{h 总体要求}{T （一）{h 目标}到2025年…}}`, as a reader would draw it. */
export function brackets(nodes: readonly Node[]): string {
  return nodes
    .map(({ type, marker, heading, text, children }) => {
      const own = `${marker?.raw ?? ''}${heading ? `{h ${heading.text}}` : ''}${text}`
      return `{${type === 'section' ? 'S' : 'T'} ${own}${brackets(children as Node[])}}`
    })
    .join('')
}

export const ids = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => [node.id, ...ids(node.children as Node[])])
