import { describe, expect, it } from 'vitest'
import { parseWorkPlan, safeParseWorkPlan, WorkPlanError } from '../src'
import { defaultMaxBytes } from '../src/read/limits'
import type { WorkPlanErrorCode } from '../src/schema/error'
import { workPlanErrorCodes, workPlanErrorMessage } from '../src/schema/error'
import { violations } from './laws'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Bytes of no text, the same in every run. */
const rubbish = (length: number): Uint8Array => {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 16) & 0xff
  })
}

function errorOf(input: string | Uint8Array, options?: Parameters<typeof parseWorkPlan>[1]): WorkPlanError {
  const result = safeParseWorkPlan(input, options)
  if (result.success) throw new Error('it was read')
  expect(() => parseWorkPlan(input, options)).toThrow(WorkPlanError)
  return result.error
}

describe('an input that cannot be read is refused with a code and what to do', () => {
  it.each<[string, string | Uint8Array]>([
    ['an empty string', ''],
    ['no bytes', new Uint8Array()],
    ['blanks alone', ' \n\u3000\t\r\n'],
    ['a byte order mark alone', new Uint8Array([0xef, 0xbb, 0xbf])],
  ])('empty-input: %s', (_, input) => {
    for (const options of [{}, { format: 'text' }, { format: 'html' }, { format: 'markdown' }] as const) {
      const error = errorOf(input, options)
      expect(error.code).toBe('empty-input')
      expect(error.message).toMatch(/^The input holds no text\. Give the document itself/)
    }
  })

  it.each([64, 1000, 100_000])('undecodable: %d bytes of rubbish', (length) => {
    const error = errorOf(rubbish(length))
    expect(error.code).toBe('undecodable')
    expect(error.message).toMatch(/Name the right encoding with the option encoding/)
  })

  it('undecodable: an encoding that nobody knows', () => {
    const error = errorOf(ascii('一、总体要求'), { encoding: 'klingon' })
    expect(error).toMatchObject({ code: 'undecodable', values: { encoding: 'klingon' } })
    expect(error.message).toMatch(/^The bytes are no text in klingon\./)
  })

  it('undecodable: bytes that are none of the encoding named', () => {
    expect(
      errorOf(
        Uint8Array.from({ length: 100 }, () => 0xff),
        { encoding: 'utf-8' },
      ),
    ).toMatchObject({
      code: 'undecodable',
      values: { encoding: 'utf-8' },
    })
  })

  it.each([
    ['a PDF', ascii('%PDF-1.7\n%âãÏÓ\n'), /readDocument from yaodian\/documents/],
    ['a Word file of today', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /readDocument from yaodian\/documents/],
    ['a Word file of old', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /save it as \.docx/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /Convert the document to HTML/],
  ])('unsupported-format: %s', (_, input, whatToDo) => {
    const error = errorOf(input)
    expect(error.code).toBe('unsupported-format')
    expect(error.message).toMatch(whatToDo)
  })

  it('unsupported-format: one that is named and not known', () => {
    expect(errorOf('一、总体要求', { format: 'rtf' as 'text' })).toMatchObject({
      code: 'unsupported-format',
      values: { format: 'rtf' },
    })
  })

  it('too-large: over maxBytes, which is 64 MiB unless the caller says otherwise', () => {
    const text = '一、总体要求'
    expect(defaultMaxBytes).toBe(64 * 1024 * 1024)
    expect(parseWorkPlan(text, { maxBytes: 2 * text.length }).children).toHaveLength(1)
    const error = errorOf(text, { maxBytes: 2 * text.length - 1 })
    expect(error).toMatchObject({ code: 'too-large', values: { bytes: '12', limit: '11' } })
    expect(error.message).toBe(
      'The input has 12 bytes, the limit is 11. Raise the option maxBytes if the input is to be trusted.',
    )
    expect(errorOf(ascii(text), { maxBytes: 17 })).toMatchObject({ code: 'too-large', values: { bytes: '18' } })
    expect(errorOf(new Uint8Array(defaultMaxBytes + 1)).code).toBe('too-large')
  })
})

describe('too-large: few bytes that would take much memory', () => {
  const raised = { maxBytes: 2 * defaultMaxBytes, annotations: false } as const
  const page = (cells: string): string => `<html><body><table>${cells}`

  it.each([
    [
      'lines',
      new Uint8Array(500_002).fill(0x0a).fill(0x61, 0, 1),
      'The document has 500001 lines, the limit is 500000.',
    ],
    [
      'characters',
      new Uint8Array(10_000_001).fill(0x61),
      'The document has 10000001 characters, the limit is 10000000.',
    ],
    ['tags', page('<td>'.repeat(1_000_000)), 'The document has 1000003 tags, the limit is 1000000.'],
  ])('%s', (what, input, message) => {
    const error = errorOf(input)
    expect(error.code).toBe('too-large')
    expect(Object.keys(error.values)).toEqual([what, 'limit'])
    expect(error.message).toBe(
      `${message} Split it, or raise the option maxBytes if the input is to be trusted: this limit rises with it.`,
    )
  })

  it('the limits rise with maxBytes, and a lower one leaves them', () => {
    const lines = new Uint8Array(500_002).fill(0x0a).fill(0x61, 0, 1)
    expect(parseWorkPlan(lines, raised).source.text).toHaveLength(lines.length)
    expect(parseWorkPlan(page('<tr><td>甲'.repeat(100)), { maxBytes: 2000 }).source.text).toContain('甲')
  })
})

describe('a page without any numbering is no error', () => {
  it.each([
    ['text', '关于做好有关工作的通知\n各有关单位:\n请认真贯彻落实。'],
    ['html', '<html><body><h1>通知</h1><p>请认真贯彻落实。</p></body></html>'],
    ['markdown', '# 通知\n\n请**认真**贯彻落实。\n'],
  ] as const)('as %s: the text is kept, and a diagnostic says so', (format, input) => {
    const plan = parseWorkPlan(input, { format })
    expect(plan.children).toEqual([])
    expect(plan.diagnostics.map(({ code }) => code)).toContain('no-numbering')
    expect(violations(plan)).toEqual([])
  })
})

describe('the sentences', () => {
  it.each(workPlanErrorCodes as readonly WorkPlanErrorCode[])(
    'of %s are whole in both languages, with facts and without',
    (code) => {
      for (const values of [
        {},
        { format: 'pdf', encoding: 'utf-8', bytes: '2', limit: '1' },
        { lines: '2', limit: '1' },
      ])
        for (const language of ['en', 'zh'] as const)
          expect(workPlanErrorMessage(code, values, language)).toMatch(/^[^{}|]+[.。]$/)
    },
  )

  it('carry the error below, where there is one', () => {
    const cause = new RangeError('x')
    expect(new WorkPlanError('malformed-container', { format: 'docx' }, { cause }).cause).toBe(cause)
  })
})
