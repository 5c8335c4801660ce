import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { units } from '../../src/query'
import { readWorkPlan } from '../../src/schema'
import { cli, type World } from './fake-io'

const example = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')
const codebook = example('codebook.json')
const world = (book: string): World => ({ files: { 'plan.txt': example('plans/qingxi-2023.txt'), 'book.json': book } })
const coded = ['parse', 'plan.txt', '--codebook', 'book.json', '--format', 'json'] as const

describe('--codebook', () => {
  it('codes units and measures by the example codebook', async () => {
    const { code, out } = await cli(coded, world(`\ufeff${codebook}`))
    expect(code).toBe(0)
    const codesOf = new Map(
      [...units(readWorkPlan(out))].map((unit) => [unit.id, unit.codes?.map((each) => each.code)]),
    )
    expect(codesOf.get('2.4')).toContain('facility')
    expect(codesOf.get('2.5')).toContain('training')
    expect(codesOf.get('2.6')).toContain('regulation')
    expect(out).toContain('"scheme": "政策工具"')
  })

  it('may be given again, and its name may hold commas', async () => {
    const files = { 'plan.txt': example('plans/qingxi-2023.txt'), 'a,b.json': codebook, 'c.json': codebook }
    const argv = ['parse', 'plan.txt', '--codebook', 'a,b.json', '--codebook', 'c.json', '-f', 'json']
    expect((await cli(argv, { files })).code).toBe(0)
    expect((await cli([...argv, '--codebook', 'd.json'], { files })).err).toContain(
      'd.json  error  there is no such file',
    )
  })

  it('lists the units of one category, by code or name', async () => {
    const list = async (code: string) =>
      JSON.parse(
        (await cli(['list', 'tasks', 'plan.txt', '--codebook', 'book.json', '--code', code], world(codebook))).out,
      )
    const found: readonly { id: string }[] = await list('training')
    expect(found.map(({ id }) => id)).toEqual(['plan#2.5'])
    expect(await list('人才培养')).toEqual(found)
  })

  it('says what is wrong with a codebook, and where', async () => {
    const row = '{"code":"a","name":"甲","words":["奖励"]}'
    const wrong = [
      ['{"scheme":"工具"', 'is no JSON: '],
      ['[]', '$: expected object, found array'],
      ['{"scheme":"工具","rows":[]}', '$.rows: expected array of length ≥ 1, found array'],
      [`{"rows":[${row}]}`, '$.scheme: expected string, found nothing'],
      [
        `{"scheme":"工具","rows":[${row},{"code":7,"name":"乙","words":["补助"]}]}`,
        '$.rows[1].code: expected string, found 7',
      ],
      [
        '{"scheme":"工具","rows":[{"code":"a","name":"甲","words":["奖励",""]}]}',
        '$.rows[0].words[1]: expected string of length ≥ 1',
      ],
      [
        '{"scheme":"工具","rows":[{"code":"a","name":"甲","wrods":["奖励"]}]}',
        '$.rows[0].wrods: expected no such field, found array',
      ],
      ['{"scheme":"工具","rows":[{"code":"a","name":"甲"}]}', '$.rows[0]: expected a word in strong, words or weak'],
    ] as const
    for (const [book, message] of wrong) {
      const { code, out, err } = await cli([...coded, '--lang', 'en'], world(book))
      expect(err).toMatch(/^book\.json {2}error {2}/)
      expect(err).toContain(message)
      expect([code, out]).toEqual([1, ''])
    }
  })

  it('says so in Chinese, and of a file that is not there', async () => {
    expect((await cli([...coded, '--lang', 'zh'], world('[]'))).err).toContain('不是编码本：$：应为 object，实为 array')
    const missing = await cli([...coded, '--lang', 'en'], { files: { 'plan.txt': '要点' } })
    expect(missing.err).toBe('book.json  error  there is no such file\n')
    expect(missing.code).toBe(1)
  })
})
