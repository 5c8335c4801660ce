import type { Diagnostic, Span } from '../schema'

export interface DiagnosticRow {
  readonly severity: Diagnostic['severity']
  /** `{name}` stands for `values.name`. */
  readonly en: string
  readonly zh: string
}

/** The closed list of what the parser can doubt. Codes are stable; sentences are made last and may be reworded. */
export const diagnosticRows = {
  'date-repaired': {
    severity: 'warning',
    en: 'The date “{printed}” has lost its 年月日; read as {date}, its only valid reading.',
    zh: '日期“{printed}”缺失“年月日”，按唯一有效读法读作{date}。',
  },
  'date-invalid': {
    severity: 'warning',
    en: '“{printed}” is no date of the calendar and was left unread.',
    zh: '“{printed}”不是有效日期，未予读取。',
  },
  'encoding-guessed': {
    severity: 'info',
    en: 'No encoding was declared; the bytes read best as {encoding}.',
    zh: '未声明编码，按字节判断为{encoding}。',
  },
  'encoding-mismatch': {
    severity: 'warning',
    en: 'The document declares {declared}, its bytes are {encoding}; the bytes were believed.',
    zh: '文件声明为{declared}，实际字节为{encoding}，以字节为准。',
  },
  'undecodable-bytes': {
    severity: 'warning',
    en: '{count} byte sequences are not valid {encoding} and stand as U+FFFD.',
    zh: '有{count}处字节不是有效的{encoding}，以 U+FFFD 代替。',
  },
  'control-characters': {
    severity: 'info',
    en: '{count} control characters or lone surrogates were replaced.',
    zh: '替换了{count}个控制字符或孤立代理项。',
  },
  'lost-blanks': {
    severity: 'info',
    en: '{count} lines begin with question marks in place of blanks; they were read as an indent.',
    zh: '有{count}行以问号代替空格开头，按缩进处理。',
  },
  'nesting-too-deep': {
    severity: 'warning',
    en: 'Nesting deeper than {limit} was flattened; no text is lost.',
    zh: '嵌套超过{limit}层的部分已压平，文字未丢失。',
  },
  'no-numbering': {
    severity: 'warning',
    en: 'No numbered section or task was found; the whole text stands in the preamble.',
    zh: '未发现序号，全文归入前言。',
  },
  'no-title': { severity: 'info', en: 'No title was found.', zh: '未发现标题。' },
  'number-gap': {
    severity: 'warning',
    en: '{marker} follows {previous}: number {missing} is missing.',
    zh: '{previous}之后为{marker}，缺少序号{missing}。',
  },
  'number-duplicate': {
    severity: 'warning',
    en: '{marker} occurs twice among its siblings; its id is {id}.',
    zh: '同级序号{marker}重复，编号记为{id}。',
  },
  'number-restart': {
    severity: 'info',
    en: 'Numbering starts again at {marker}.',
    zh: '序号从{marker}重新开始。',
  },
  'level-skipped': {
    severity: 'info',
    en: '{marker} stands directly below {parent}, a level between them is missing.',
    zh: '{marker}直接位于{parent}之下，中间缺少一级。',
  },
  'marker-style-mixed': {
    severity: 'info',
    en: '{marker} is written otherwise than {previous} before it.',
    zh: '序号{marker}与前文{previous}写法不一。',
  },
  'heading-uncertain': {
    severity: 'info',
    en: 'The end of the heading “{heading}” was inferred with low confidence ({confidence}).',
    zh: '标题“{heading}”的结尾为推断所得，把握不大（{confidence}）。',
  },
  'heading-long': {
    severity: 'info',
    en: 'A heading of {length} characters: it may be a sentence.',
    zh: '标题长达{length}字，可能是一句正文。',
  },
  'title-bracket-unbalanced': {
    severity: 'warning',
    en: 'A 《 or 》 has no partner.',
    zh: '书名号不成对。',
  },
  'attachment-gap': {
    severity: 'info',
    en: 'Attachments are numbered {printed}: {missing} is missing.',
    zh: '附件编号为{printed}，缺少{missing}。',
  },
  'body-in-attachment': {
    severity: 'warning',
    en: 'The page holds no text of its own; its body is in {count} linked or pictured attachments.',
    zh: '页面没有正文，正文在{count}个附件或图片中。',
  },
  'text-repeated': {
    severity: 'info',
    en: 'The page prints its text twice; the {lines} lines of the second copy are furniture.',
    zh: '页面重复刊载正文，第二份（{lines}行）按页面附属内容处理。',
  },
  'annotations-off': {
    severity: 'info',
    en: 'Annotations were switched off by the caller: {kinds}.',
    zh: '调用方关闭了标注：{kinds}。',
  },
} as const satisfies Record<string, DiagnosticRow>

export type DiagnosticCode = keyof typeof diagnosticRows

/** Template → its text at even places, the names of the values between at odd ones. */
const parts = new Map<string, readonly string[]>()

function fill(template: string, values: Record<string, string>): string {
  let cut = parts.get(template)
  if (!cut) {
    cut = template.split(/\{(\w+)\}/)
    parts.set(template, cut)
  }
  let filled = cut[0] as string
  for (let i = 1; i < cut.length; i += 2) filled += (values[cut[i] as string] ?? `{${cut[i]}}`) + cut[i + 1]
  return filled
}

/** One doubt, with its facts in `values` and its English sentence made from them. */
export function diagnose(
  code: DiagnosticCode,
  span: Span | null,
  values: Record<string, string> = {},
  nodeId: string | null = null,
): Diagnostic {
  const row: DiagnosticRow = diagnosticRows[code]
  return { code, severity: row.severity, message: fill(row.en, values), values, span, nodeId }
}

/** The sentence of a diagnostic in the reader's language; of an unknown code the message it came with. */
export function diagnosticMessage(diagnostic: Diagnostic, language: 'en' | 'zh'): string {
  const row: DiagnosticRow | undefined = (diagnosticRows as Record<string, DiagnosticRow>)[diagnostic.code]
  return row ? fill(row[language], diagnostic.values) : diagnostic.message
}
