/**
 * The nodes that cheerio's parser makes, as far as they are read here. Stated anew since the parser's own types belong to a package
 * that is cheerio's dependency, not ours.
 */
export interface MarkupNode {
  readonly type: string
  readonly parent: MarkupElement | null
  readonly next: MarkupNode | null
}

export interface MarkupText extends MarkupNode {
  readonly data: string
}

export interface MarkupElement extends MarkupNode {
  readonly name: string
  readonly attribs: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
}

export const isElement = (node: MarkupNode): node is MarkupElement =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style'

export const isText = (node: MarkupNode): node is MarkupText => node.type === 'text'
