import { describe, expect, it } from 'vitest'
import { WorkPlanError, workPlanErrorCodes, workPlanErrorMessage } from '../../src/schema'

describe('WorkPlanError', () => {
  it('has the six codes of the format', () => {
    expect([...workPlanErrorCodes].sort()).toEqual([
      'empty-input',
      'malformed-container',
      'no-text-layer',
      'too-large',
      'undecodable',
      'unsupported-format',
    ])
  })

  it('is an Error with code, values, sentence and cause', () => {
    const cause = new RangeError('inner')
    const error = new WorkPlanError('too-large', { bytes: '900', limit: '500' }, { cause })
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('WorkPlanError')
    expect(error.code).toBe('too-large')
    expect(error.values).toEqual({ bytes: '900', limit: '500' })
    expect(error.message).toContain('900 bytes, the limit is 500')
    expect(error.cause).toBe(cause)
    expect('cause' in new WorkPlanError('empty-input')).toBe(false)
  })

  it.each(workPlanErrorCodes)('%s says what to do, in both languages, with and without its facts', (code) => {
    const facts = { format: 'pdf', encoding: 'big5', bytes: '900', limit: '500' }
    for (const values of [facts, {}]) {
      const en = workPlanErrorMessage(code, values)
      const zh = workPlanErrorMessage(code, values, 'zh')
      expect(en).toMatch(/^[A-Z][^{}|]+\. [A-Z][^{}|]+\.$/)
      expect(zh).toMatch(/^[^{}|]+。[^{}|]*请[^{}|]+。$/)
    }
  })

  it.each([{ format: 'pdf', package: 'unpdf' }, { format: 'ole' }, { format: 'zip' }])(
    'says of an unsupported format what helps: %o',
    (values) => {
      expect(workPlanErrorMessage('unsupported-format', values)).toMatch(/^[A-Z][^{}|]+\. [A-Z][^{}|]+\.$/)
      expect(workPlanErrorMessage('unsupported-format', values, 'zh')).toMatch(/^[^{}|]+。[^{}|]*请[^{}|]+。$/)
    },
  )

  it('names the facts it is given', () => {
    expect(workPlanErrorMessage('unsupported-format', { format: 'pdf', package: 'unpdf' })).toContain(
      'npm install unpdf',
    )
    expect(workPlanErrorMessage('unsupported-format', { format: 'ole' }, 'zh')).toContain('另存为 .docx')
    expect(workPlanErrorMessage('unsupported-format', { format: 'zip' })).toContain('yaodian/documents')
    expect(workPlanErrorMessage('unsupported-format', { format: 'docx' })).toContain('docx')
    expect(workPlanErrorMessage('unsupported-format', { format: 'docx' }, 'zh')).toContain('docx')
    expect(workPlanErrorMessage('undecodable', { encoding: 'big5' }, 'zh')).toContain('不是big5的文字')
  })
})
