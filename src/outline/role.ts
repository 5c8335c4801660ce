import type { Heading, Span } from '../schema'
import type { Document } from './document'

const longestLeadIn = 160

/**
 * 章节或任务. A unit is a section when its own paragraph is nothing but a heading and it holds units; one sentence that
 * leads in to them may stand between. Every other unit is a task.
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
  return text.length <= longestLeadIn && isOneSentence(text)
}

/** One stop at most, at the end; a colon there is as good as a stop. */
const isOneSentence = (text: string): boolean => !/[。!?]/.test(text.replace(/[。!?:;]$/, ''))
