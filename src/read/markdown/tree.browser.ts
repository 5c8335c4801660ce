import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { disabled } from './constructs'

const extensions = [{ disable: { null: [...disabled] } }]

/** Markdown 语法树. The tree of one piece of Markdown, by the parser that remark has inside; see `tree.ts`, which makes it on Node. */
export const treeOf = (markdown: string): Root => fromMarkdown(markdown, { extensions })
