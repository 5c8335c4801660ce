import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionOf, findMeasures } from '../../src/annotate/measure'
import { findResponsible } from '../../src/annotate/responsible'
import { defaultRules, extendRules } from '../../src/rules'
import { noAnnotations } from '../../src/schema'
import { context, passage } from './plain-context'

const find = (text: string, heading: string | null = null, trace = false) => {
  const unit = passage(text, heading)
  const around = context(text, { trace })
  return findMeasures(unit, around, { ...noAnnotations(), responsible: findResponsible(unit, around, noAnnotations()) })
}
const texts = (text: string) => find(text).map((measure) => measure.text)
const action = (text: string) => {
  const found = find(text)[0]?.action
  return found ? `${found.kind} ${found.verb}` : null
}

describe('measures', () => {
  it('are the sentences with their stops', () => {
    expect(texts('加强培训。完善制度，提高能力；扩大覆盖。\n落实责任')).toEqual([
      '加强培训。',
      '完善制度，提高能力；扩大覆盖。',
      '落实责任',
    ])
  })

  it('leave the heading out', () => {
    expect(find('完善制度。', '加强培训').map(({ text }) => text)).toEqual(['完善制度。'])
  })

  it('open with a bullet that counts nothing, and with no dash inside a sentence or before a figure', () => {
    const marks = (text: string) => find(text).map(({ marker }) => marker && [marker.raw, marker.style, marker.value])
    expect(marks('——经济平稳运行。● 落实责任。目标是：——就业增加；——收入提高。')).toEqual([
      ['——', 'dash', null],
      ['●', 'bullet', null],
      null,
      ['——', 'dash', null],
      ['——', 'dash', null],
    ])
    expect(marks('坚持目标——共同富裕。—16时集合。')).toEqual([null, null])
  })

  it('are the points of a sentence, and what leads in to them', () => {
    const found = find('抓好三件事：一是加强培训；二是完善制度。三是扩大覆盖，惠及农村。')
    expect(found.map(({ text }) => text)).toEqual([
      '抓好三件事：',
      '一是加强培训；',
      '二是完善制度。',
      '三是扩大覆盖，惠及农村。',
    ])
    expect(found.map(({ marker }) => marker && [marker.raw, marker.style, marker.value])).toEqual([
      null,
      ['一是', 'point-han', 1],
      ['二是', 'point-han', 2],
      ['三是', 'point-han', 3],
    ])
    expect(found.map((measure) => measure.action?.verb)).toEqual(['抓好', '加强', '完善', '扩大'])
  })

  it.each([
    ['第一，加强培训。第二，完善制度。', ['第一，', '第二，']],
    ['①加强培训；②完善制度。', ['①', '②']],
    ['⑴加强培训；⑵完善制度。', ['⑴', '⑵']],
    ['要做到：（1）加强培训；（2）完善制度。', [null, '（1）', '（2）']],
    ['要做到：（2）加强培训。', [null]],
    ['第一批试点要加强培训，二是完善制度。', [null, '二是']],
    ['统一是前提，加强培训。', [null]],
  ])('%s has the markers %j', (text, markers) => {
    expect(find(text).map(({ marker }) => marker?.raw ?? null)).toEqual(markers)
  })

  it.each([
    ['加强培训，提高能力。（责任单位：市民政局）', ['加强培训，提高能力。']],
    ['加强培训（责任单位：市民政局、市财政局）。', ['加强培训']],
    ['一是加强培训（责任单位：市民政局）；二是完善制度（责任单位：市财政局）。', ['一是加强培训', '二是完善制度']],
    ['加强培训。\n责任单位：市民政局、市财政局', ['加强培训。']],
    ['加强培训。（完成时限：2022年12月底）', ['加强培训。']],
    ['加强（含民营）机构培训。', ['加强（含民营）机构培训。']],
  ])('%s leaves its tail out', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('follow a wrapped line', () => {
    const [measure] = find('抓好落')
    expect(measure?.action?.verb).toBe('抓好')
  })
})

describe('the governing verb', () => {
  it.each([
    ['依据国家出台的目录，及时制定我省清单。', 'establish 制定'],
    ['按照社区总数20%的比例，打造400个示范点。', 'establish 打造'],
    ['按照社区总数20%的比例打造400个示范点。', 'establish 打造'],
    ['以理事会建设为重点，推动组织健全治理。', 'promote 推动'],
    ['围绕养老服务等领域，建立生产机制。', 'establish 建立'],
    ['为困难群众提供便捷服务。', 'carryOut 提供'],
    ['为落实上级部署，制定本方案。', 'establish 制定'],
    ['对新设机构给予补助。', 'carryOut 给予'],
    ['将符合条件的人员纳入救助范围。', 'carryOut 纳入'],
    ['各级民政部门要切实加强组织领导。', 'strengthen 加强'],
    ['养老机构建设要优化布局。', 'strengthen 优化'],
    ['坚持问题导向，全力做好整改工作。', 'carryOut 做好'],
    ['坚持党的全面领导。', 'other 坚持'],
    ['发挥监测点的示范引领作用。', 'other 发挥'],
    ['2022年是关键之年，做好民政工作意义重大。', 'carryOut 做好'],
    ['规范开展儿童收养工作。', 'carryOut 开展'],
    ['加快推进社工站建设。', 'promote 推进'],
    ['推进“放管服”改革。', 'promote 推进'],
    ['“放管服”改革持续深化。', 'strengthen 深化'],
    ['严禁虚报冒领。', 'prohibit 严禁'],
    ['全省达标率100%。', null],
    ['2022年是关键之年。', null],
  ])('%s: %s', (text, expected) => {
    expect(action(text)).toBe(expected)
  })

  it('can be asked for any stretch', () => {
    const unit = passage('加强培训，完善制度。')
    expect(actionOf(unit, 5, unit.text.length, defaultRules)).toEqual({ verb: '完善', kind: 'strengthen' })
    expect(actionOf(unit, 4, 5, defaultRules)).toBeNull()
  })

  it('takes a caller’s own verb', () => {
    const row = { name: 'greet', kind: 'carryOut', words: ['问候'], examples: ['问候老人'] } as const
    const rules = extendRules({ actions: [row] })
    const unit = passage('问候老人。')
    expect(actionOf(unit, 0, 5, defaultRules)).toBeNull()
    expect(actionOf(unit, 0, 5, rules)).toEqual({ verb: '问候', kind: 'carryOut' })
  })

  it('is named by its row when traced', () => {
    expect(find('加强培训。三个方面：①无。', null, true).map(({ rule }) => rule)).toEqual([
      'strengthen',
      'sentence',
      'circled',
    ])
    expect('rule' in (find('加强培训。')[0] ?? {})).toBe(false)
  })
})

const pieces = fc.constantFrom(
  '加强培训',
  '完善制度',
  '一是',
  '二是',
  '第一，',
  '①',
  '⑴',
  '（1）',
  '；',
  '。',
  '，',
  '：',
  '\n',
  '（责任单位：市民政局）',
  '按照',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  ' ',
  '2022年',
  '的',
  '坚持',
  '加快',
)
const texted = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''))

describe('any text', () => {
  it('is sliced in order, each measure once, with its marker at its front', () => {
    fc.assert(
      fc.property(texted, (text) => {
        let end = 0
        for (const measure of find(text)) {
          expect(text.slice(...measure.span)).toBe(measure.text)
          expect(measure.span[0]).toBeGreaterThanOrEqual(end)
          if (measure.marker) {
            expect(measure.marker.span[0]).toBe(measure.span[0])
            expect(measure.text.startsWith(measure.marker.raw)).toBe(true)
          }
          if (measure.action) expect(measure.text).toContain(measure.action.verb)
          end = measure.span[1]
        }
      }),
    )
  })

  it('without tails loses no word', () => {
    const plain = texted.filter((text) => !text.includes('责任'))
    fc.assert(
      fc.property(plain, (text) => {
        const kept = find(text)
          .map((measure) => measure.text)
          .join('')
        const words = (some: string) => some.replace(/[^\p{L}]/gu, '')
        expect(words(kept)).toBe(words(text))
      }),
    )
  })

  it.each(['，', '加快', '“', '以加快', '一是', '（', '（1）', '按照', '第', '（责任单位：市民政局）'])(
    'of a long run of %s is read',
    (run) => {
      expect(Array.isArray(find(run.repeat(40_000)))).toBe(true)
    },
  )
})
