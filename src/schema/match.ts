import * as z from 'zod/mini'
import { SourceSchema } from './document'
import { field, named, record } from './field'
import { MetaSchema } from './meta'
import { share } from './primitive'

/** 计划标识. Which plan is meant, without its text. */
export const PlanRefSchema = named(
  z.extend(
    z.pick(MetaSchema, {
      title: true,
      period: true,
      issuer: true,
      level: true,
      region: true,
      documentNumber: true,
      url: true,
    }),
    { sha256: SourceSchema.shape.sha256 },
  ),
  {
    id: 'PlanRef',
    title: 'Reference to a plan 计划标识',
    description: '计划标识. Which plan is meant, without its text.',
  },
)
export interface PlanRef extends z.infer<typeof PlanRefSchema> {}

/** 配对. Why two things were taken for the same. */
export const MatchSchema = named(
  record({
    by: field(
      z.enum(['same', 'computed', 'pinned']),
      '依据. same: their words are the same; computed: by likeness; pinned: the caller said so.',
    ),
    score: field(share, '相似度. Likeness, 0 to 1; 1 for same and pinned.'),
    runnerUp: field(z.nullable(share), '次优相似度. Likeness of the next best partner; null where there was none.'),
  }),
  { id: 'Match', title: 'Match 配对', description: '配对. Why two things were taken for the same.' },
)
export interface Match extends z.infer<typeof MatchSchema> {}
