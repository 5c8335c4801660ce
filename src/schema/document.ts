import * as z from 'zod/mini'
import { annotationFields } from './annotations'
import { field, named, record } from './field'
import { knownValues } from './known-values'
import { count, IsoDateSchema, SpanSchema, words } from './primitive'
import { units } from './unit'

const text = field(z.string(), '正文. Its paragraphs, wrapped lines healed, joined by \\n.')
const paragraphs = field(z.array(SpanSchema), '段落. Where that text stands, paragraph by paragraph.')

/** 前言, 结语. Text of the plan outside its units. */
export const PassageSchema = named(
  record({
    type: field(z.literal('passage'), 'Kind of node: a passage.'),
    id: field(z.enum(['preamble', 'closing']), 'preamble 前言: before the first unit; closing 结语: after the last.'),
    text,
    paragraphs,
    ...annotationFields,
    span: field(SpanSchema, 'Hull of its paragraphs and tables.'),
  }),
  {
    id: 'Passage',
    title: 'Passage 前言或结语',
    description: '前言, 结语. Text of the plan that belongs to none of its units.',
  },
)
export interface Passage extends z.infer<typeof PassageSchema> {}

/** 附件. A document attached. A plan that a notice issues as its 附件 is the plan, not an attachment. */
export const AttachmentSchema = named(
  record({
    type: field(z.literal('attachment'), 'Kind of node: an attachment.'),
    id: field(words, '编号. a and its number, or its place where it has none: a1; a1-2 where that is taken.', ['a1']),
    number: field(z.nullable(count), '附件序号. As printed: 1 of 附件1; null where it has none.'),
    title: field(z.string(), '附件名称. As the document names it.'),
    url: field(z.nullable(z.string()), '链接. Where the page links it; null where it does not.'),
    kind: field(
      words,
      '类别. Open: plan 方案, list 清单, table 表, glossary 名词解释, form 表单, text: other text; of one not printed here: link 链接, file: only named, image: a picture.',
      knownValues['attachment.kind'],
    ),
    text,
    paragraphs,
    ...annotationFields,
    span: field(SpanSchema, 'Hull of its text and units; of one that is not printed here, the words that name it.'),
    children: field(units, '条目. Units of an attached plan or list of tasks, with ids like a1.2; else empty.'),
  }),
  {
    id: 'Attachment',
    title: 'Attachment 附件',
    description: '附件. An attachment, with its text where the document prints it, else an empty text.',
  },
)
export interface Attachment extends z.infer<typeof AttachmentSchema> {}

/** 落款. Who signed the covering notice, and when. */
export const SignatureSchema = named(
  record({
    issuers: field(z.array(words), '发文机关署名. Signing bodies, one each.'),
    date: field(z.nullable(IsoDateSchema), '成文日期. The date below the names; null where there is none.'),
    span: field(SpanSchema, 'Where names and date stand.'),
  }),
  { id: 'Signature', title: 'Signature 落款', description: '落款. Signing bodies and date (GB/T 9704).' },
)
export interface Signature extends z.infer<typeof SignatureSchema> {}

/** 印发通知. The covering notice; of a document addressed directly its recipients and signature. */
export const NoticeSchema = named(
  record({
    type: field(z.literal('notice'), 'Kind of node: a notice.'),
    id: field(z.literal('notice'), 'Always notice.'),
    title: field(
      z.nullable(z.string()),
      '通知标题. null for a document addressed directly, without a covering notice.',
    ),
    recipients: field(z.array(words), '主送机关. One body each, as printed.'),
    text,
    paragraphs,
    ...annotationFields,
    signature: field(z.nullable(SignatureSchema), '落款. null where nobody signed.'),
  }),
  {
    id: 'Notice',
    title: 'Notice 印发通知',
    description:
      '印发通知. The covering notice; of a document addressed directly (各…人民政府:) its recipients and signature.',
  },
)
export interface Notice extends z.infer<typeof NoticeSchema> {}

/** 原文. The canonical text every span points into. */
export const SourceSchema = named(
  record({
    format: field(words, '格式. Format read; an open list.', knownValues['source.format']),
    encoding: field(
      z.nullable(z.string()),
      '编码. Encoding the bytes were decoded with; null for input given as a string.',
      ['utf-8', 'gb18030'],
    ),
    sha256: field(
      z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
      '校验值. SHA-256 of the input bytes, lower-case hexadecimal; null for input given as a string.',
    ),
    text: field(
      z.string(),
      '原文. The decoded, visible text of the whole document, one block per line, line ends \\n.',
    ),
    furniture: field(
      z.array(SpanSchema),
      '版面元素. Breadcrumbs, toolbars, footers, page numbers, 目录: not of the document’s substance.',
    ),
    metadata: field(
      z.array(SpanSchema),
      '公文要素. Titles, number line, recipients, signature, dates, index tables: read into meta and notice.',
    ),
  }),
  {
    id: 'Source',
    title: 'Source 原文',
    description: '原文. The canonical text, with the stretches that are no part of the outline.',
  },
)
export interface Source extends z.infer<typeof SourceSchema> {}

/** 诊断. One doubt of the parser, with its place. */
export const DiagnosticSchema = named(
  record({
    code: field(words, '代码. Stable name of the doubt; an open list.', knownValues['diagnostic.code']),
    severity: field(
      z.enum(['info', 'warning', 'error']),
      '级别. info: worth knowing; warning: the document or its reading may be wrong here; error: something could not be read.',
    ),
    message: field(z.string(), '说明. One English sentence for people; may be reworded at any time.'),
    values: field(z.record(z.string(), z.string()), 'The facts the sentence is made of, by name.'),
    span: field(z.nullable(SpanSchema), 'Where it was noticed; null for the document as a whole.'),
    nodeId: field(z.nullable(z.string()), 'Id of the node concerned; null where there is none.'),
  }),
  {
    id: 'Diagnostic',
    title: 'Diagnostic 诊断',
    description: '诊断. One doubt of the parser; never an exception.',
  },
)
export interface Diagnostic extends z.infer<typeof DiagnosticSchema> {}
