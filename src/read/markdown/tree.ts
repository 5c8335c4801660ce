import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { disabled } from './constructs'

const processor = unified()
  .data('micromarkExtensions', [{ disable: { null: [...disabled] } }])
  .use(remarkParse)
  .freeze()

/** Markdown 语法树. The tree of one piece of Markdown, by remark. `tree.browser.ts` exports the same for browsers, from the parser inside remark alone. */
export const treeOf = (markdown: string): Root => processor.parse(markdown)
