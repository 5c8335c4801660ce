import type { DomainRow } from './domains'

/** 编码类目. One category of a codebook. `strong` words name it by themselves, `words` speak for it, `weak` ones only lean to it. */
export interface CodebookRow {
  /** What is published for it: `'subsidy'`, `'A1'`. */
  readonly code: string
  /** Its name in the reader's words: 财政补贴. */
  readonly name: string
  readonly strong?: readonly string[]
  readonly words?: readonly string[]
  readonly weak?: readonly string[]
}

/**
 * 编码本. A scheme by which a reader codes units and measures: 政策工具, 政策目标, 施策对象. The parser brings none of its own; what a
 * scheme holds is its author's judgement.
 */
export interface Codebook {
  /** What the scheme is called: 政策工具. */
  readonly scheme: string
  readonly rows: readonly CodebookRow[]
  /** Words that hold words of the rows and speak for none of them. */
  readonly silent?: readonly string[]
}

/** A codebook as rows of the table that domains are told by. */
export function codebookRows({ rows, silent = [] }: Codebook): readonly DomainRow[] {
  const lines = rows.map(
    ({ code, name, strong = [], words = [], weak = [] }): DomainRow => ({
      kind: 'domain',
      name: code,
      zh: name,
      strong,
      words,
      weak,
      examples: [name],
    }),
  )
  return [
    ...lines,
    ...silent.map((word): DomainRow => ({ kind: 'silent', name: word, silent: [word], examples: [word] })),
  ]
}
