import * as z from 'zod/mini'
import { field, named, record } from './field'
import { SpanSchema, share, words } from './primitive'

/** 编码用语. A word that decided for a code. */
export const CodeWordSchema = named(
  record({
    text: field(words, '原文. The word as printed.'),
    span: field(SpanSchema, 'Where it stands.'),
  }),
  { id: 'CodeWord', title: 'Word that decided 编码用语', description: '编码用语. A word that decided for a code.' },
)
export interface CodeWord extends z.infer<typeof CodeWordSchema> {}

/** 编码. A category of a codebook that the caller gave, found in a unit or measure. */
export const CodeSchema = named(
  record({
    scheme: field(words, '编码本. The codebook it is of: 政策工具.'),
    code: field(words, '代码. Of the category, as the codebook has it.'),
    name: field(words, '类目名称. Of the category, as the codebook has it.'),
    basis: field(
      z.enum(['heading', 'text', 'section']),
      '依据. heading: the unit’s own heading tells; text: its text; section: taken over from the section above.',
    ),
    score: field(share, '把握. How certain, 0 to 1, rounded to three places.'),
    words: field(
      z.array(CodeWordSchema),
      '编码用语. The words that decided, in text order, ten at most; empty where the section above or the title did.',
    ),
  }),
  {
    id: 'Code',
    title: 'Code 编码',
    description: '编码. A category of a codebook that the caller gave. The parser brings no codebook of its own.',
  },
)
export interface Code extends z.infer<typeof CodeSchema> {}

/** The field of units and measures that is only there when the caller gave codebooks. */
export const coded = {
  codes: field(
    z.exactOptional(z.array(CodeSchema)),
    '编码. By the codebooks of the option codebooks, most certain first within each; absent without that option.',
  ),
}
