import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { script } from '#report-assets'
import { parseWorkPlan } from '../../src/index'
import { escapeHtml, html, link } from '../../src/report/markup'
import { attacks, hostilePlan, hostileText } from './hostile'
import { reportsOf } from './pages'

/** The elements that reports are made of. */
const elements = new Set(
  `html head meta title style body a abbr article aside b button caption circle code dd del details div dl dt figcaption figure footer
  h1 h2 h3 h4 header ins label li line main mark nav ol option p path rect script section select small span summary svg table tbody td
  text th thead tr ul`.split(/\s+/),
)

/** What in a page could run, load or lead elsewhere. */
function faults(page: string): string[] {
  const $ = load(page)
  const scripts = $('script').toArray()
  const found = scripts.length === 1 && $(scripts[0]).html() === script ? [] : [`${scripts.length} scripts`]
  $('*').each((_, element) => {
    if (element.type !== 'tag' && element.type !== 'script' && element.type !== 'style') return
    if (!elements.has(element.name)) found.push(`<${element.name}>`)
    for (const [name, value] of Object.entries(element.attribs)) {
      if (/^on|^style$|^src|^action|^xlink/i.test(name)) found.push(`${name}="${value}"`)
      if (name === 'href' && !/^(?:#|https?:\/\/)/.test(value)) found.push(`href="${value}"`)
      if (/["'<>\s]/.test(name)) found.push(`attribute ${name}`)
    }
  })
  return found
}

/** As text: by itself the parser would take it for a page. */
const hostile = (year: number, given?: readonly string[]) => parseWorkPlan(hostileText(year, given), { format: 'text' })

describe('reports are inert', () => {
  it.each(Object.entries(reportsOf(hostile(2023), hostile(2024))))(
    'a notice full of attacks stays text in the report of a %s',
    (_, page) => {
      expect(faults(page)).toEqual([])
      const text = load(page)('main').text()
      expect(text).toContain('<script>globalThis.broken = 1</script>')
      expect(text).toContain('"><img src=x onerror="globalThis.broken = 1">')
      expect(text).toContain('javascript:globalThis.broken=1')
    },
  )

  it.each(attacks)('a published plan whose every string is %j does no more', (attack) => {
    const reports = reportsOf(hostilePlan(2023, attack), hostilePlan(2024, attack))
    expect(Object.values(reports).flatMap(faults)).toEqual([])
  })

  it('whatever a notice holds', () => {
    const text = fc.oneof(
      fc.constantFrom(...attacks),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 12 }),
    )
    const texts = fc.array(text, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const reports = reportsOf(hostile(2023, one), hostile(2024, other))
        expect(Object.values(reports).flatMap(faults)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('let nothing run or load but what they were made with', () => {
    for (const page of Object.values(reportsOf(hostile(2023), hostile(2024)))) {
      const policy = load(page)('meta[http-equiv]').attr('content')
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'/)
      expect(page).not.toMatch(/https?:\/\/(?!www\.example)/)
    }
  })
})

describe('the template', () => {
  it('escapes text in elements and attributes, and leaves its own markup', () => {
    expect(html`<p title="${'"<'}">${'a<b&\'"'}${html`<b>${1}</b>`}${[null, false, undefined, 'c']}</p>`.source).toBe(
      '<p title="&quot;&lt;">a&lt;b&amp;&#39;&quot;<b>1</b>c</p>',
    )
    expect(escapeHtml('a\u202e\u0000\ud800b')).toBe('a\ufffdb')
  })

  it('makes links of web addresses only', () => {
    const linked = (url: string): string => html`${link(url)}`.source
    expect(linked('https://www.example.gov.cn/a?b=1')).toContain('href="https://www.example.gov.cn/a?b=1"')
    expect(linked('javascript:alert(1)')).toBe('javascript:alert(1)')
    expect(linked('https://a" onclick="x')).not.toContain('<a')
  })
})
