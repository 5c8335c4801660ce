import type { Row } from './row'

/** What a labelled value on a page or in the head of a document says. */
export type FactName =
  | 'title'
  | 'documentNumber'
  | 'indexNumber'
  | 'issuer'
  | 'issuedOn'
  | 'publishedAt'
  | 'effectiveOn'
  | 'expiresOn'
  | 'validity'
  | 'themes'
  | 'sourceName'
  | 'siteName'
  | 'url'
  | 'recipients'
  | 'other'

/**
 * 元数据标签. A label of a page's index table or of a line of facts, without the blanks that pad it (索　引　号 is 索引号).
 * `name` is the label. `fact` tells where its value goes; `other` has no field of its own but is metadata all the same.
 */
export interface FactRow extends Row {
  readonly fact: FactName
}

const fact = (name: string, to: FactName, ...more: string[]): FactRow => ({
  name,
  fact: to,
  examples: [`${name}：`, ...more],
})

export const facts: readonly FactRow[] = [
  fact('索引号', 'indexNumber', '索 引 号：014500815/2020-02788', '索　引　号:'),
  fact('信息索引号', 'indexNumber'),
  fact('索取号', 'indexNumber'),
  fact('索引编号', 'indexNumber'),
  fact('标题', 'title', '标　　题：'),
  fact('名称', 'title', '名　　称：'),
  fact('信息名称', 'title'),
  fact('文件名称', 'title'),
  fact('文件标题', 'title'),
  fact('发文字号', 'documentNumber', '发文字号：国办发〔2018〕129号'),
  fact('文号', 'documentNumber', '文      号: 赣府发〔2020〕6号'),
  fact('文件编号', 'documentNumber'),
  fact('发文文号', 'documentNumber'),
  fact('公文字号', 'documentNumber'),
  fact('文件号', 'documentNumber'),
  fact('文件字号', 'documentNumber'),
  fact('发布文号', 'documentNumber'),
  fact('发文机关', 'issuer', '发文机关：国务院办公厅'),
  fact('发布机构', 'issuer'),
  fact('发布机关', 'issuer'),
  fact('发文单位', 'issuer'),
  fact('制发机关', 'issuer'),
  fact('发布单位', 'issuer'),
  fact('公开机构', 'issuer'),
  fact('信息来源机构', 'issuer'),
  fact('制定机关', 'issuer'),
  fact('发文机构', 'issuer'),
  fact('公布机关', 'issuer'),
  fact('成文日期', 'issuedOn', '成文日期：2018年12月30日'),
  fact('生成日期', 'issuedOn'),
  fact('发文日期', 'issuedOn'),
  fact('制发日期', 'issuedOn'),
  fact('产生日期', 'issuedOn'),
  fact('公布日期', 'issuedOn'),
  fact('印发日期', 'issuedOn'),
  fact('发文时间', 'issuedOn'),
  fact('成文时间', 'issuedOn'),
  fact('发布日期', 'publishedAt', '发布日期: 2025-08-07'),
  fact('发布时间', 'publishedAt'),
  fact('时间', 'publishedAt', '时间:2022-03-01 11:45:00'),
  fact('日期', 'publishedAt'),
  fact('公开日期', 'publishedAt'),
  fact('公开时间', 'publishedAt'),
  fact('发表时间', 'publishedAt'),
  fact('更新时间', 'other'),
  fact('更新日期', 'other'),
  fact('实施日期', 'effectiveOn'),
  fact('施行日期', 'effectiveOn'),
  fact('生效日期', 'effectiveOn'),
  fact('生效时间', 'effectiveOn'),
  fact('实施时间', 'effectiveOn'),
  fact('失效日期', 'expiresOn'),
  fact('废止日期', 'expiresOn'),
  fact('失效时间', 'expiresOn'),
  fact('有效期至', 'expiresOn'),
  fact('有效性', 'validity'),
  fact('时效性', 'validity'),
  fact('文件状态', 'validity'),
  fact('时效', 'validity'),
  fact('有效期', 'validity'),
  fact('是否有效', 'validity'),
  fact('效力状态', 'validity'),
  fact('文件有效性', 'validity'),
  fact('主题分类', 'themes', '主题分类: 综合政务'),
  fact('主题词', 'themes', '主 题 词：'),
  fact('分类', 'themes'),
  fact('信息分类', 'themes'),
  fact('所属主题', 'themes'),
  fact('体裁分类', 'other'),
  fact('组配分类', 'other', '组配分类:  工作动态'),
  fact('服务对象分类', 'other'),
  fact('公开方式', 'other'),
  fact('公开类别', 'other'),
  fact('公开形式', 'other'),
  fact('公开时限', 'other'),
  fact('公开范围', 'other'),
  fact('公开程序', 'other'),
  fact('信息格式', 'other'),
  fact('统一编号', 'other'),
  fact('规范性文件编号', 'other'),
  fact('文种', 'other'),
  fact('文件类型', 'other'),
  fact('公文种类', 'other'),
  fact('所属栏目', 'other'),
  fact('栏目分类', 'other'),
  fact('内容概述', 'other'),
  fact('摘要', 'other'),
  fact('关键词', 'other'),
  fact('语种', 'other'),
  fact('来源', 'sourceName', '来源：天津日报', '来源:'),
  fact('信息来源', 'sourceName'),
  fact('稿件来源', 'sourceName'),
  fact('文章来源', 'sourceName'),
  fact('原文链接', 'url'),
  fact('来源链接', 'url'),
  fact('原文地址', 'url'),
  fact('检索时间', 'other'),
  fact('检索关键词', 'other'),
  fact('浏览次数', 'other', '浏览次数：120'),
  fact('阅读次数', 'other'),
  fact('点击数', 'other'),
  fact('点击量', 'other'),
  fact('访问量', 'other'),
  fact('点击次数', 'other'),
  fact('浏览量', 'other'),
  fact('访问次数', 'other'),
  fact('责任编辑', 'other'),
  fact('编辑', 'other'),
  fact('作者', 'other'),
  fact('录入', 'other'),
  fact('审核', 'other'),
  fact('发布人', 'other'),
  fact('字体显示', 'other', '字体显示:'),
  fact('字体大小', 'other'),
  fact('字号', 'other', '字号：大 中 小'),
  fact('字体', 'other'),
  fact('分享到', 'other', '分享到:'),
  fact('分享', 'other'),
  fact('打印', 'other'),
]
