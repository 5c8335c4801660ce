import type { WorkPlan } from '../schema'
import { type Holder, isUnit, walk } from '../schema/walk'
import { truncateToWidth } from '../text/width'

/**
 * 目录. The outline of a plan as lines of text: the title, then each unit's marker and heading, two spaces in for each level;
 * of a unit without a heading the first words of its text. For a terminal with colours and counts see `toTree`.
 *
 * @param options `width`, the columns a heading may take before it is cut with `…`, a Han character counting two; 80 unless told
 */
export function outline(plan: WorkPlan, options: { width?: number } = {}): string {
  const { width = 80 } = options
  const lines: string[] = plan.meta.title ? [plan.meta.title] : []
  for (const { node, path } of walk(plan)) {
    const name = nameOf(node)
    if (name) lines.push('  '.repeat(path.length) + name.marker + truncateToWidth(name.words, width))
  }
  return lines.join('\n')
}

function nameOf(node: Holder): { marker: string; words: string } | null {
  if (isUnit(node)) {
    return { marker: node.marker?.raw ?? '', words: node.heading?.text ?? node.text.replaceAll('\n', ' ') }
  }
  return node.type === 'attachment' ? { marker: '', words: node.title } : null
}
