import * as z from 'zod/mini'
import { field, named, record } from './field'
import { knownValues } from './known-values'
import { SpanSchema, share, traced, words } from './primitive'

/** 细分领域. A line of business within a domain. */
export const FinerDomainSchema = named(
  record({
    code: field(words, '代码. That of the domain, a dot, and its own. An open list.', [
      'health.medical-insurance',
      'elderly-care.institutions',
    ]),
    name: field(words, '名称. Its Chinese name: 医疗保障.'),
  }),
  { id: 'FinerDomain', title: 'Finer domain 细分领域', description: '细分领域. A line of business within a domain.' },
)
export interface FinerDomain extends z.infer<typeof FinerDomainSchema> {}

/** 业务领域. A field of government business a unit belongs to. */
export const DomainSchema = named(
  record({
    code: field(words, '领域代码. An open list.', [
      'elderly-care',
      'social-assistance',
      'child-welfare',
      'party-building',
    ]),
    name: field(words, '领域名称. Its Chinese name: 养老服务.'),
    basis: field(
      z.enum(['heading', 'text', 'section']),
      '依据. heading: the unit’s own heading tells; text: its text; section: taken over from the section above.',
    ),
    score: field(share, '把握. How certain, 0 to 1, rounded to three places.'),
    finer: field(
      z.exactOptional(z.nullable(FinerDomainSchema)),
      '细分领域. The line of business within the domain that its words tell; null where none does. Since 1.1.',
    ),
    words: field(
      z.exactOptional(z.array(words)),
      '依据用语. The words of the unit that spoke for it, loudest first, five at most; empty where its section or the title did. Since 1.1.',
    ),
  }),
  {
    id: 'Domain',
    title: 'Domain 业务领域',
    description: '业务领域. A field of government business a unit belongs to.',
  },
)
export interface Domain extends z.infer<typeof DomainSchema> {}

/** 专项. A named 行动, 工程, 试点, 平台, 机制 … */
export const InitiativeSchema = named(
  record({
    name: field(words, '名称. Its name, line wraps and quotation marks apart: 公办养老机构能力提升行动.'),
    kind: field(
      words,
      '类别. Open: campaign 行动, project 工程, pilot 试点, platform 平台, mechanism 机制, event …',
      knownValues['initiative.kind'],
    ),
    text: field(words, '原文. As printed.'),
    span: field(SpanSchema, 'Where it stands.'),
    ...traced,
  }),
  {
    id: 'Initiative',
    title: 'Initiative 专项',
    description: '专项. A named campaign, project, pilot, platform or mechanism.',
  },
)
export interface Initiative extends z.infer<typeof InitiativeSchema> {}

/** 行政区划. An administrative division named. */
export const PlaceSchema = named(
  record({
    name: field(words, '名称. As printed, line wraps healed: 长春市.'),
    level: field(
      words,
      '行政层级. Open: province 省级, city 地级, county 县级, town 乡级 …',
      knownValues['place.level'],
    ),
    code: field(
      z.nullable(z.string()),
      '行政区划代码. Code of GB/T 2260, six digits; null where the name does not decide it.',
      ['220000'],
    ),
    text: field(words, '原文. As printed.'),
    span: field(SpanSchema, 'Where it stands.'),
    ...traced,
  }),
  {
    id: 'Place',
    title: 'Place 行政区划',
    description: '行政区划. An administrative division named in the text.',
  },
)
export interface Place extends z.infer<typeof PlaceSchema> {}

/** 表格. A table of the document. */
export const TableSchema = named(
  record({
    caption: field(z.nullable(z.string()), '表题. Its caption; null where it has none.'),
    header: field(z.array(z.string()), '表头. Cells of the header row; empty where it has none.'),
    rows: field(z.array(z.array(z.string())), '表体. Cells row by row, the header apart; a merged cell is repeated.'),
    span: field(SpanSchema, 'Where it stands.'),
  }),
  { id: 'Table', title: 'Table 表格', description: '表格. A table printed within the text.' },
)
export interface Table extends z.infer<typeof TableSchema> {}
