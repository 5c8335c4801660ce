import { isElement, type MarkupElement, type MarkupNode } from './nodes'

/** Tables that hold another: they lay the page out. Found in one pass, since each looking for itself would be quadratic. */
export function framedTables(root: MarkupElement): ReadonlySet<MarkupElement> {
  const framed = new Set<MarkupElement>()
  let node: MarkupNode | null = root.children[0] ?? null
  const open: MarkupElement[] = []
  while (node) {
    if (isElement(node) && node.name === 'table') {
      const around = open[open.length - 1]
      if (around) framed.add(around)
      open.push(node)
    }
    const child: MarkupNode | undefined = isElement(node) ? node.children[0] : undefined
    if (child) {
      node = child
      continue
    }
    while (node && !node.next) {
      if (open[open.length - 1] === node) open.pop()
      node = node.parent === root ? null : node.parent
    }
    if (node && open[open.length - 1] === node) open.pop()
    node = node?.next ?? null
  }
  return framed
}
