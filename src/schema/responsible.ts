import * as z from 'zod/mini'
import { field, named, record } from './field'
import { SpanSchema, traced, words } from './primitive'

/** 责任单位. A body charged with something. */
export const ResponsibleBodySchema = named(
  record({
    name: field(words, '名称. As printed, without 等: 市发改委.'),
    canonical: field(
      z.nullable(z.string()),
      '规范名称. The full name it stands for: 市发展和改革委员会; null where the table does not know it.',
    ),
    role: field(
      z.enum(['lead', 'responsible', 'support']),
      '职责. lead 牵头; responsible 负责, 责任单位, 分工负责; support 配合, 参与, 协助.',
    ),
    text: field(words, '原文. The name as it stands in the text.'),
    span: field(SpanSchema, 'Where the name stands.'),
    basis: field(
      z.enum(['tail', 'text']),
      '出处. tail: a tail in brackets or on its own line (责任单位:…); text: a sentence (由省民政厅牵头).',
    ),
    covers: field(
      SpanSchema,
      '责任范围. The stretch it answers for: from the unit’s start, or its previous tail, to this tail; of a standing rule (以下均需…落实, 不再列出) to the end of the body.',
    ),
    ...traced,
  }),
  {
    id: 'ResponsibleBody',
    title: 'Responsible body 责任单位',
    description: '责任单位. A body charged with leading, doing or supporting something. A body merely named is none.',
  },
)
export interface ResponsibleBody extends z.infer<typeof ResponsibleBodySchema> {}
