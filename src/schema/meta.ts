import * as z from 'zod/mini'
import { field, named, record } from './field'
import { knownValues } from './known-values'
import { count, IsoDateSchema, IsoMomentSchema, PeriodSchema, words, year } from './primitive'

/** 发文字号. Number of an official document, taken apart (GB/T 9704). */
export const DocumentNumberSchema = named(
  record({
    text: field(words, '发文字号. As printed: 吉民发〔2022〕4号.'),
    prefix: field(z.string(), '机关代字. What stands before year and number: 吉民发; 国务院令 of 国务院令第746号.'),
    year: field(z.nullable(year), '年份. null where the number has none (国务院令第746号).'),
    number: field(count, '序号. The running number: 4.'),
  }),
  {
    id: 'DocumentNumber',
    title: 'Document number 发文字号',
    description: '发文字号. Number of the document, taken apart.',
  },
)
export interface DocumentNumber extends z.infer<typeof DocumentNumberSchema> {}

/** 地区. The administrative division the issuer governs. */
export const RegionSchema = named(
  record({
    name: field(words, '名称. Full name: 吉林省.'),
    code: field(z.nullable(z.string()), '行政区划代码. Code of GB/T 2260, six digits; null where unknown.', ['220000']),
  }),
  { id: 'Region', title: 'Region 地区', description: '地区. The administrative division the issuer governs.' },
)
export interface Region extends z.infer<typeof RegionSchema> {}

/** 行政层级. Level of the issuer. */
export const GovernmentLevelSchema = named(z.enum(['central', 'province', 'city', 'county', 'town']), {
  id: 'GovernmentLevel',
  title: 'Level of government 行政层级',
  description: '行政层级. central 中央; province 省级; city 地市级; county 县级; town 乡镇级.',
})
export type GovernmentLevel = z.infer<typeof GovernmentLevelSchema>

/** 公文要素. What is known of the document as a whole. */
export const MetaSchema = named(
  record({
    title: field(
      z.nullable(z.string()),
      '标题. Of the plan itself, not of the notice that issues it: 2022年全省民政工作要点.',
    ),
    kind: field(
      words,
      '文种. Kind of plan, an open list: workPoints 工作要点; workPlan 工作计划, 安排, 思路; workReport 工作报告; fiveYearPlan 规划, 纲要; implementationPlan 实施方案; actionPlan 行动计划, 行动方案; opinions 意见; policyMeasures 若干措施, 若干政策; taskBreakdown 任务分工; notice 通知; other.',
      knownValues['meta.kind'],
    ),
    period: field(
      z.nullable(PeriodSchema),
      '规划期. Years planned for: 2022 to 2022, 2021 to 2025; null where nothing tells.',
    ),
    issuer: field(z.nullable(z.string()), '发文机关. The first of issuers; null where none is known.'),
    issuers: field(
      z.array(words),
      '联合发文机关. All issuing bodies, in printed order. A report’s issuer is the government.',
    ),
    level: field(z.nullable(GovernmentLevelSchema), '行政层级. Of the issuer; null where unknown.'),
    region: field(
      z.nullable(RegionSchema),
      '地区. The division the issuer governs; null for a central body or where unknown.',
    ),
    occasion: field(
      z.nullable(z.string()),
      '会议. A report’s session: 广东省第十四届人民代表大会第五次会议; else null.',
    ),
    documentNumber: field(z.nullable(DocumentNumberSchema), '发文字号. null where none is printed.'),
    indexNumber: field(
      z.nullable(z.string()),
      '索引号. Index number of the disclosure catalogue; null where none is given.',
    ),
    issuedOn: field(
      z.nullable(IsoDateSchema),
      '成文日期. Day of issue; of a report the day it was delivered; null where unknown.',
    ),
    publishedAt: field(
      z.nullable(IsoMomentSchema),
      '发布时间. When the page was published, local time; null where unknown.',
    ),
    effectiveOn: field(z.nullable(IsoDateSchema), '施行日期. null where none is given.'),
    expiresOn: field(z.nullable(IsoDateSchema), '失效日期. null where none is given.'),
    validity: field(z.nullable(z.string()), '有效性. As the page says it: 有效, 已废止; null where it does not.'),
    themes: field(z.array(words), '主题分类, 主题词. Subjects the page files it under.'),
    breadcrumbs: field(z.array(words), '所在栏目. The page’s breadcrumbs, outermost first.'),
    siteName: field(z.nullable(z.string()), '网站名称. null where the page does not say.'),
    sourceName: field(z.nullable(z.string()), '信息来源. The source the page names; null where it names none.'),
    url: field(z.nullable(z.string()), '网址. Address of the page; null where unknown.'),
  }),
  { id: 'Meta', title: 'Metadata 公文要素', description: '公文要素. What is known of the document as a whole.' },
)
export interface Meta extends z.infer<typeof MetaSchema> {}
