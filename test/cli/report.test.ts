import { describe, expect, it } from 'vitest'
import { plan, planText } from '../diff/plans'
import { cli } from './fake-io'

const item = (topic: number, figure: number) => ({ topic, figure, year: 0 })
const files = {
  '2022.txt': planText([[item(0, 5), item(1, 6)]], 2022),
  '2023.txt': planText([[item(1, 8)], [item(3, 4)]], 2023),
  'both.json': JSON.stringify([plan([[item(0, 5)]], 2022), plan([[item(0, 6)]], 2023)]),
}
const run = (argv: string[], world: Parameters<typeof cli>[1] = {}) => cli(argv, { files, ...world })

describe('report', () => {
  it('writes a page to standard output, in the language asked for', async () => {
    const { out, code, err } = await run(['report', '2022.txt', '--lang', 'en'])
    expect(out).toMatch(/^<!doctype html>\n<html lang="en" class="plan-report">/)
    expect(out).toContain('做好养老服务')
    expect([code, err]).toEqual([0, ''])
  })

  it('writes a file, and of several plans a file for each', async () => {
    expect((await run(['report', '2022.txt', '-o', 'a.html'])).files.get('a.html')).toContain('</html>')
    const { files: written, code } = await run(['report', '2022.txt', '2023.txt', '-o', 'pages/'])
    expect(written.get('pages/2022.html')).toContain('2022年')
    expect(written.get('pages/2023.html')).toContain('2023年')
    expect(code).toBe(0)
  })

  it('writes beside where it is called from a terminal, and says where', async () => {
    const { out, err, files: written } = await run(['report', '2022.txt'], { terminal: 80 })
    expect(out).toBe('')
    expect(written.get('2022.report.html')).toContain('</html>')
    expect(err).toBe('written to 2022.report.html\n')
  })

  it('asks for a directory where there are several plans, and for files of one plan', async () => {
    expect(await run(['report', '2022.txt', '2023.txt'])).toMatchObject({ code: 2, out: '' })
    expect(await run(['report', 'both.json'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('2 plans'),
    })
    expect(await run(['report', 'missing.txt'])).toMatchObject({ code: 1, out: '' })
  })
})

describe('pages of other commands', () => {
  it('diff writes one by --format and by the ending of the file', async () => {
    const { out, code } = await run(['diff', '2022.txt', '2023.txt', '-f', 'html', '--lang', 'zh'])
    expect(out).toContain('class="diff-report"')
    expect(code).toBe(0)
    const left = await run(['diff', '2022.txt', '2023.txt', '-o', 'changes.html'])
    expect(left.files.get('changes.html')).toContain('class="diff-report"')
  })

  it('track writes one by --format and by the ending of the file', async () => {
    expect((await run(['track', '2023.txt', '2022.txt', '-f', 'html'])).out).toContain('class="series-report"')
    const left = await run(['track', '2022.txt', '2023.txt', '-o', 'series.html'])
    expect(left.files.get('series.html')).toContain('<h1>2022–2023</h1>')
  })
})
