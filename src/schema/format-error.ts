/** One thing that is wrong with a published JSON file. Facts in fields; `formatIssueMessage` makes the sentence. */
export interface FormatIssue {
  /** What is wrong: no JSON at all, another kind of file, another major version, units nested too deep, one field. */
  readonly code: 'not-json' | 'other-type' | 'other-version' | 'too-deep' | 'field'
  /** Where, as a JSONPath: `$.children[0].targets[1].value`. */
  readonly path: string
  /** What should stand there: `number`, `"eq" | "gte"`. */
  readonly expected: string
  /** What stands there, shortened; `nothing` for a missing field. */
  readonly found: string
}

/** A published JSON file that this version cannot read. `issues` says why, place by place. */
export class WorkPlanFormatError extends Error {
  override readonly name = 'WorkPlanFormatError'
  readonly issues: readonly FormatIssue[]

  constructor(issues: readonly FormatIssue[], options: { readonly cause?: unknown } = {}) {
    super(issues.map((issue) => formatIssueMessage(issue)).join('\n'), options)
    this.issues = issues
  }
}

const sentences: Readonly<Record<FormatIssue['code'], Readonly<Record<'en' | 'zh', string>>>> = {
  'not-json': { en: 'this is no JSON: {found}', zh: '不是 JSON：{found}' },
  'other-type': {
    en: 'expected a file of type {expected}, found {found}',
    zh: '应为 {expected} 类型的文件，实为 {found}',
  },
  'other-version': {
    en: 'schemaVersion {found} is not readable by this version, which reads {expected}',
    zh: '本版本只能读取 schemaVersion {expected}，无法读取 {found}',
  },
  'too-deep': { en: '{path}: units nest deeper than {expected}', zh: '{path}：条目嵌套超过 {expected} 层' },
  field: { en: '{path}: expected {expected}, found {found}', zh: '{path}：应为 {expected}，实为 {found}' },
}

/** The sentence of an issue, in English or Chinese. */
export const formatIssueMessage = (issue: FormatIssue, language: 'en' | 'zh' = 'en'): string =>
  sentences[issue.code][language].replace(
    /\{(path|expected|found)\}/g,
    (_, field: 'path' | 'expected' | 'found') => issue[field],
  )
