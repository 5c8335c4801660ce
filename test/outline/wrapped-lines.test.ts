import { describe, expect, it } from 'vitest'
import { outlineOf } from './read-outline'

/** As print sets it: so many wide characters a line, the first one set in. */
const wrapped = (paragraph: string, width = 20, indent = ''): string => {
  const lines: string[] = []
  for (let rest = indent + paragraph; rest !== ''; ) {
    let end = Math.min(width, rest.length)
    while (end < rest.length && '，。、；：'.includes(rest.charAt(end))) end++
    lines.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return lines.join('\n')
}

const plan = [
  '一、深化医药卫生体制改革',
  '（一）推广医改经验。深化以公益性为导向的公立医院改革，提高医疗服务收入占比，降低卫生材料费用。',
  '（二）推进医联体建设。年底前县域医共体全部覆盖，县域内就诊率达到九成以上，双向转诊更加顺畅。',
  '二、提升医疗服务能力',
  '（三）建设区域医疗中心。推动两家医院创建省级区域医疗中心，带动基层医疗服务能力不断提升。',
]

describe('lines that print or mail has cut', () => {
  it.each(['', '　　'])('are whole again (set in by %j)', (indent) => {
    const outline = outlineOf(['某市2024年卫生工作要点', ...plan.map((line) => wrapped(line, 20, indent))].join('\n'))
    expect(outline.children.map(({ heading }) => heading?.text)).toEqual(['深化医药卫生体制改革', '提升医疗服务能力'])
    const tasks = outline.children.flatMap(({ children }) => children)
    expect(tasks.map(({ heading, text }) => [heading?.text, text])).toEqual([
      ['推广医改经验', '深化以公益性为导向的公立医院改革，提高医疗服务收入占比，降低卫生材料费用。'],
      ['推进医联体建设', '年底前县域医共体全部覆盖，县域内就诊率达到九成以上，双向转诊更加顺畅。'],
      ['建设区域医疗中心', '推动两家医院创建省级区域医疗中心，带动基层医疗服务能力不断提升。'],
    ])
  })

  it('go on though a numeral opens the next one, and short where a comma ends them', () => {
    const outline = outlineOf(
      [
        '某市2024年卫生工作要点',
        ...plan.map((line) => wrapped(line)),
        '（四）改善就医感受，',
        '提升患者体验。实施便民就医十项举措，优化就诊',
        '流程。按照国家统一部署，加快推进县域医疗机构',
        '2家达到国家推荐标准。',
      ].join('\n'),
    )
    const last = outline.children[1]?.children[1]
    expect(last?.heading?.text).toBe('改善就医感受，提升患者体验')
    expect(last?.text).toBe(
      '实施便民就医十项举措，优化就诊流程。按照国家统一部署，加快推进县域医疗机构2家达到国家推荐标准。',
    )
    expect(last?.children).toEqual([])
  })

  it('leave a text alone whose lines share no edge, or end with a stop', () => {
    const lines = ['某市2024年工作要点', '一、总体要求', ...plan.map((line) => line.slice(3))]
    const outline = outlineOf(lines.join('\n'))
    expect(outline.children[0]?.paragraphs).toHaveLength(5)
  })

  it('leave a list alone whose entries are as long as one another', () => {
    const entries = Array.from('甲乙丙丁戊己庚辛', (name) => `某某市${name}区公共服务设施建设与管理专项规划编制项目`)
    const outline = outlineOf(['某市2024年工作要点', '一、项目', ...entries, '二、保障', '抓好落实。'].join('\n'))
    expect(outline.children[0]?.paragraphs).toHaveLength(entries.length)
  })

  it('leave the numbers of pages out', () => {
    const lines = ['某市2024年工作要点', '一、总体要求', '坚持稳中求进', '— 1 —', '抓好落实。', '第2页']
    const outline = outlineOf(lines.join('\n'))
    expect(outline.children[0]?.text).toBe('坚持稳中求进\n抓好落实。')
    expect(outline.furniture).toHaveLength(2)
  })
})
