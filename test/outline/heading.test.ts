import { describe, expect, it } from 'vitest'
import { featureSpace } from '../../src/outline/heading-features'
import { decodeModel, encodeModel, heaviest, shippedModel } from '../../src/outline/heading-model'
import { headingTable } from '../../src/rules/heading-weights'
import { outlineOf } from './read-outline'

/** Headings of the first section's units, each with its basis. */
function headings(...lines: string[]): (string | null)[] {
  const { children } = outlineOf(['某市2024年工作要点', '一、重点任务', ...lines, '二、工作要求'].join('\n'))
  const [section] = children
  return (section?.children ?? []).map(({ heading }) => heading && `${heading.basis} ${heading.text}`)
}

describe('a run-in heading ends', () => {
  it('at its stop', () => {
    expect(
      headings(
        '(一)加强食品监管。开展校园食堂专项检查,消除风险隐患。',
        '(二)优化政务服务。推行一窗受理,压减办理环节。',
      ),
    ).toEqual(['punctuation 加强食品监管', 'punctuation 优化政务服务'])
  })

  it('at a colon', () => {
    expect(headings('(一)加强食品监管:开展校园食堂专项检查,消除风险隐患。')).toEqual(['punctuation 加强食品监管'])
  })

  it('at two blanks or more', () => {
    expect(
      headings('(一)发展清洁能源  建设一批风电光伏基地,推进煤炭清洁利用,完善电网调度,保障能源供应安全稳定。'),
    ).toEqual(['punctuation 发展清洁能源'])
    expect(headings('（一）人口　　到明年底，全市人口控制在100万人以内')).toEqual(['punctuation 人口'])
    expect(headings('（二）文物、图书馆　　各县区都有一所规模不等的公共图书馆和文化馆')).toEqual([
      'punctuation 文物、图书馆',
    ])
  })

  it('not at the blanks within a title: in two halves, or set wide', () => {
    expect(headings('（一）绿色发展　　建设节约型社会')).toEqual(['line 绿色发展　　建设节约型社会'])
    expect(headings('（一）总　　则')).toEqual(['line 总　　则'])
  })

  it('with its brackets', () => {
    expect(headings('1.【学前教育】新建幼儿园5所,扩大普惠资源。', '2.【义务教育】推进集团化办学。')).toEqual([
      'punctuation 【学前教育】',
      'punctuation 【义务教育】',
    ])
  })

  it('with its line, also behind a colon of the marker', () => {
    const { children } = outlineOf(
      '某市2024年工作要点\n第一部分：总体思路\n坚持稳中求进。\n第二部分 ： 重点任务\n抓好落实。',
    )
    expect(children.map(({ heading, text }) => [heading?.text, text])).toEqual([
      ['总体思路', '坚持稳中求进。'],
      ['重点任务', '抓好落实。'],
    ])
  })

  it('before a bracket with its key, when nothing stands behind it', () => {
    expect(headings('(一)支持建设公用型保税仓库(责任部门:市商务局、市海关)')).toEqual(['line 支持建设公用型保税仓库'])
  })

  it('with its line', () => {
    expect(headings('(一)加强食品监管', '开展校园食堂专项检查,消除风险隐患。')).toEqual(['line 加强食品监管'])
  })

  it('where the next verb opens the text, when the stop was lost', () => {
    expect(
      headings(
        '(一)加强养老服务体系建设支持各地改造提升养老机构,完善居家和社区服务网络。',
        '(二)健全社会救助工作机制指导各地落实低保政策,加强动态监测,做到应保尽保。',
        '(三)推进基层治理能力提升开展社区工作者培训,推广议事协商的经验做法。',
      ),
    ).toEqual(['inferred 加强养老服务体系建设', 'inferred 健全社会救助工作机制', 'inferred 推进基层治理能力提升'])
  })

  it('nowhere in a sentence that is content and names nothing', () => {
    expect(
      headings(
        '(一)对符合条件的企业,按照实际投入的百分之十给予补助,每家企业每年最高不超过五十万元。',
        '(二)申请人应当在规定期限内向所在地主管部门提出书面申请,并提交身份证明和有关材料。',
        '(三)各单位应当建立台账,每季度末将办理情况报送市政府办公室,逾期不报的予以通报。',
      ),
    ).toEqual([null, null, null])
  })

  it('with a confidence below 1 only where it was inferred', () => {
    const { children } = outlineOf(
      [
        '某市2024年工作要点',
        '(一)加强养老服务体系建设支持各地改造提升养老机构,完善居家和社区服务网络。',
        '(二)健全社会救助工作机制指导各地落实低保政策,加强动态监测,做到应保尽保。',
        '(三)优化政务服务。推行一窗受理,压减办理环节,提高办事效率。',
      ].join('\n'),
    )
    const certain = children.map(({ heading }) => [heading?.basis, (heading?.confidence ?? 0) === 1])
    expect(certain).toEqual([
      ['inferred', false],
      ['inferred', false],
      ['punctuation', true],
    ])
  })
})

describe('the table of weights', () => {
  it('is digits of base 64', () => {
    expect(headingTable).toMatch(/^[A-Za-z0-9_-]+$/)
  })

  it('fills the space of features and no more', () => {
    const model = shippedModel()
    expect(model).toHaveLength(featureSpace)
    expect(model.filter((weight) => weight !== 0).length).toBeGreaterThan(5000)
  })

  it('is written as it is read', () => {
    expect(encodeModel(shippedModel())).toBe(headingTable)
    const sparse = new Int8Array(featureSpace)
    sparse.set([3, -heaviest, 0, 1], 0)
    sparse[featureSpace - 1] = heaviest
    expect(Buffer.from(decodeModel(encodeModel(sparse))).equals(Buffer.from(sparse))).toBe(true)
  })
})
