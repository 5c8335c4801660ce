import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { growth } from '../growth'

const codes = (html: string): string[] =>
  parseWorkPlan(html, { format: 'html', annotations: false }).diagnostics.map(({ code }) => code)
const textOf = (html: string): string =>
  parseWorkPlan(html, { format: 'html', annotations: false }).source.text.replace(/\s/g, '')

describe('嵌套: markup nested too deep is flattened, and its text kept', () => {
  it.each(['<div>', '<b>', '<table><tr><td>', '<ol style="list-style:none"><li>', '<font><p>', '<a href=x>'])(
    '%s',
    (tags) => {
      const html = `${tags.repeat(5000)}一、加强领导`
      expect(codes(html)).toContain('nesting-too-deep')
      expect(textOf(html)).toBe('一、加强领导')
    },
  )

  it('a thousand levels are not too deep', () => {
    expect(codes(`${'<div>'.repeat(900)}一、加强领导${'</div>'.repeat(900)}`)).not.toContain('nesting-too-deep')
  })
})

describe('恶意网页: pages of one thing thousands of times end in a plan', () => {
  const many = 20_000
  it.each([
    ['cells of one row', `<table><tr>${'<td>1'.repeat(many)}`, many],
    ['rows', `<table>${'<tr><td>1<td>2'.repeat(many)}`, 2 * many],
    ['cells that span all they may', '<table><tr><td rowspan=65534 colspan=1000>甲</table>'.repeat(1000), 1000],
    ['line breaks', '甲<br>'.repeat(many), many],
    ['bold runs', `<p>${'<b>甲</b>乙'.repeat(many)}`, 2 * many],
    ['pictures with names', '<img src=a.jpg alt=1.jpg>'.repeat(many / 2), 5 * (many / 2)],
    ['links to files', '<p><a href=a.pdf>甲.pdf</a></p>'.repeat(many / 2), 5 * (many / 2)],
    ['labels of facts', '<p>索引号：甲</p>'.repeat(many), 5 * many],
    ['characters of one line', `<p>${'落实任务，'.repeat(many)}`, 5 * many],
    ['attributes', `<p ${'a=1 '.repeat(many)}>甲`, 1],
    ['comments that never end', `甲${'<!--'.repeat(many)}`, 1],
    ['references', '&amp'.repeat(many), many],
    ['end tags that end nothing', `${'</div>'.repeat(many)}甲`, 1],
  ])('%s', (_, html, length) => expect(textOf(html)).toHaveLength(length))
})

describe('篇幅: time grows with the page, whatever it holds so much of', () => {
  const many = (one: (i: number) => string, count: number): string =>
    Array.from({ length: count }, (_, i) => one(i)).join('')
  it.each<[string, (count: number) => string]>([
    ['rows of a table', (count) => `<table>${many((i) => `<tr><td>项目${i}<td>完成${i}个`, count)}</table>`],
    ['links to files', (count) => many((i) => `<p><a href=${i}.doc>附件${i}：表${i}.doc</a>`, count)],
    [
      'files named first and linked below',
      (count) =>
        `<p>附件：${many((i) => `<p>${i}.表${i}`, count)}${many((i) => `<p><a href=${i}.doc>表${i}</a>`, count)}`,
    ],
    ['words of one line', (count) => `<p>${'work plan '.repeat(count)}`],
  ])('%s', (_, page) => {
    const run = (count: number): void => void parseWorkPlan(`<h1>工作要点</h1>${page(count)}`, { format: 'html' })
    // Eight times as many take eight times as long; what compares each with all takes sixty-four times.
    expect(growth(run, 500, 4000)).toBeLessThan(8 * 4)
  })
})
