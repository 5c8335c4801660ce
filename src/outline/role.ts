import type { Heading, Span } from '../schema'
import type { Document } from './document'

const longestLeadIn = 160

/**
 * 章节或任务. A unit is a section when its own paragraph is nothing but a heading and it holds units; a sentence that
 * leads in to them may stand between, below a heading on a line of its own two in one short paragraph (今年任务重、挑战多。
 * 要扎实做好各项工作。). Every other unit is a task.
 */
export function isSection(
  document: Document,
  heading: Heading | null,
  paragraphs: readonly Span[],
  units: number,
): boolean {
  if (!heading || units === 0) return false
  if (paragraphs.length === 0) return true
  const [first] = paragraphs
  if (paragraphs.length > 1 || !first) return false
  const text = document.folded.slice(...first).trim()
  const most = heading.basis === 'line' ? 2 : 1
  return text.length <= longestLeadIn && sentences(text) <= most
}

/** A stop or a colon at the end closes the last sentence and begins none. */
const sentences = (text: string): number => text.replace(/[。!?:;]$/, '').split(/[。!?]/).length
