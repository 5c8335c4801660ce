import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src/index'
import { toHtml } from '../../src/report'
import { hasBrowser, Reader } from './browser'
import { attacks, hostilePlan, hostileText } from './hostile'
import { after, before, reportsOf, seed } from './pages'

if (!hasBrowser) console.warn('No browser at CHROMIUM_PATH or /usr/bin/chromium: the reports are not opened.')

const reports = reportsOf(before, after, { language: 'zh' })

describe.skipIf(!hasBrowser)('in a browser', () => {
  const reader = new Reader()
  beforeAll(() => reader.start())
  afterAll(() => reader.stop())

  const isShown = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible()
  const wordsOf = async (page: Page, selector: string): Promise<string> =>
    (await page.locator(selector).allInnerTexts()).join(' ')
  const fitsItsWindow = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

  it.each(Object.entries(reports).flatMap(([kind, html]) => [1440, 900, 390].map((width) => ({ kind, html, width }))))(
    'the report of a $kind runs clean and fits a window of $width pixels',
    async ({ html, width }) => {
      const { page, faults } = await reader.open(html, { width })
      expect(await fitsItsWindow(page)).toBe(true)
      expect(await isShown(page, 'h1')).toBe(true)
      expect(faults).toEqual([])
      await page.close()
    },
  )

  it.each(Object.entries(reports))('the report of a %s changes its language', async (_, html) => {
    const { page, faults } = await reader.open(html)
    expect(await wordsOf(page, '[data-language]')).toBe('English')
    const foot = await wordsOf(page, '.foot')
    await page.click('[data-language]')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await wordsOf(page, '[data-language]')).toBe('中文')
    expect(await wordsOf(page, '.foot')).not.toBe(foot)
    await page.click('[data-language]')
    expect(await wordsOf(page, '.foot')).toBe(foot)
    expect(faults).toEqual([])
    await page.close()
  })

  it('a page made in no language opens in that of the reader', async () => {
    const { page } = await reader.open(toHtml(after))
    expect(await page.locator('html').getAttribute('lang')).toBe(
      await page.evaluate(() => (navigator.language.startsWith('zh') ? 'zh-CN' : 'en')),
    )
    await page.close()
  })

  describe('a plan', () => {
    it('says what was read where the reader points, and marks it', async () => {
      const { page } = await reader.open(reports.plan)
      await page.hover('[id="2.4"] mark.target >> nth=0')
      expect(await wordsOf(page, '.fact.shown')).toContain('城市低保标准')
      expect(await isShown(page, '[id="2.4"] .facts')).toBe(true)
      expect(await isShown(page, '[id="1.1"] .facts')).toBe(false)
      expect(await wordsOf(page, '.outline li.current')).toContain('提高保障水平')
      await page.hover('[id="2.4"] .fact >> nth=1')
      expect(await wordsOf(page, 'mark.shown')).toContain('特困人员')
      await page.close()
    })

    it('is read by the keyboard: Tab from mark to mark, j and k from unit to unit, Escape lets go', async () => {
      const { page } = await reader.open(reports.plan)
      await page.focus('[id="1.1"] mark >> nth=0')
      expect(await wordsOf(page, '.fact.shown')).toContain('社区食堂')
      await page.keyboard.press('Tab')
      expect(await wordsOf(page, '.fact.shown')).toContain('护理型床位')
      await page.keyboard.press('Escape')
      expect(await page.locator('.shown').count()).toBe(0)
      await page.keyboard.press('j')
      expect(await page.locator('.passage.current').getAttribute('id')).toBe('1.2')
      await page.keyboard.press('k')
      expect(await page.locator('.passage.current').getAttribute('id')).toBe('1.1')
      await page.close()
    })

    it('takes a kind of marks away by the legend, and gives it back', async () => {
      const { page } = await reader.open(reports.plan)
      const mark = page.locator('[id="1.1"] mark.target').first()
      const line = () => mark.evaluate((element) => getComputedStyle(element).textDecorationLine)
      expect(await line()).toBe('underline')
      await page.click('[data-kind="target"]')
      expect(await line()).toBe('none')
      expect(await mark.getAttribute('tabindex')).toBe('-1')
      expect(await page.locator('[data-kind="target"]').getAttribute('aria-pressed')).toBe('false')
      await page.click('[data-kind="target"]')
      expect(await line()).toBe('underline')
      await page.close()
    })

    it('opens at a unit, and copies its citation', async () => {
      const { page } = await reader.open(toHtml(seed, { language: 'zh' }), { hash: '#3.8' })
      const top = await page.locator('[id="3.8"]').evaluate((element) => element.getBoundingClientRect().top)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(200)
      await page.locator('.passage.current').waitFor()
      await page.locator('[id="3.8"] mark').first().hover()
      await page.click('[id="3.8"] [data-copy]')
      await page.locator('.status:has-text("三(八)")').waitFor()
      await page.close()
    })

    it('sets what was read below its passage in a narrow window', async () => {
      const { page } = await reader.open(reports.plan, { width: 390 })
      expect(await isShown(page, '[id="1.1"] .facts')).toBe(true)
      expect(await isShown(page, '.outline ol')).toBe(false)
      await page.close()
    })

    it('is printed whole: facts beside every passage, no bar', async () => {
      const { page } = await reader.open(reports.plan)
      await page.emulateMedia({ media: 'print' })
      expect(await isShown(page, '.bar')).toBe(false)
      for (const id of ['1.1', '4.8']) expect(await isShown(page, `[id="${id}"] .facts`)).toBe(true)
      await page.close()
    })
  })

  describe('a comparison', () => {
    it('shows only changes, only changed targets, only a domain, as asked', async () => {
      const { page } = await reader.open(reports.diff)
      const shown = () => page.locator('.change:visible').count()
      const all = await shown()
      await page.click('[data-only="changed"]')
      const changed = await shown()
      expect(changed).toBeLessThan(all)
      expect(await page.locator('.change.unchanged:not(.is-moved):visible').count()).toBe(0)
      await page.click('[data-only="targets"]')
      expect(await shown()).toBe(await page.locator('.change[data-targets]').count())
      await page.selectOption('[data-domains]', 'elderly-care')
      expect(await page.locator('.change:visible:not([data-domain="elderly-care"])').count()).toBe(0)
      expect(await shown()).toBeGreaterThan(0)
      await page.click('[data-only="changed"]')
      await page.click('[data-only="targets"]')
      await page.selectOption('[data-domains]', '')
      expect(await shown()).toBe(all)
      await page.close()
    })

    it('folds both columns at once: a unit, a section, all', async () => {
      const { page } = await reader.open(reports.diff)
      const texts = ['[id="b-2.4"] .folds', '[id="a-1.1"] .folds']
      const both = async () => Promise.all(texts.map((text) => isShown(page, text)))
      const fold = page.locator('.change:has([id="a-1.1"]) .fold')
      expect(await both()).toEqual([true, true])
      await fold.focus()
      await page.keyboard.press('Enter')
      expect(await both()).toEqual([false, false])
      expect(await fold.getAttribute('aria-expanded')).toBe('false')
      await page.click('[data-fold="false"]')
      expect(await both()).toEqual([true, true])
      await page.click('.group:has([id="a-1.1"]) .fold-section')
      expect(await isShown(page, '[id="a-1.1"]')).toBe(false)
      expect(await isShown(page, '[id="a-2.4"]')).toBe(true)
      await page.close()
    })

    it('shows the counterpart of a unit on a click', async () => {
      const { page } = await reader.open(reports.diff)
      await page.click('[id="b-2.4"] h3')
      expect(await page.locator('.cell.shown [id]').evaluateAll((units) => units.map(({ id }) => id))).toEqual([
        'b-2.4',
        'a-1.1',
      ])
      expect(await wordsOf(page, '.status')).toMatch(/二\(四\) ↔ 一\(一\)\s+修改/)
      await page.keyboard.press('Escape')
      expect(await page.locator('.cell.shown').count()).toBe(0)
      await page.close()
    })

    it('shows one text at a time in a narrow window, the counterpart on a click', async () => {
      const { page } = await reader.open(reports.diff, { width: 390 })
      expect(await isShown(page, '[id="b-2.4"]')).toBe(false)
      await page.click('[id="a-1.1"] h3')
      expect(await isShown(page, '[id="b-2.4"]')).toBe(true)
      await page.close()
    })

    it('opens what hides the place of a deep link', async () => {
      const { page } = await reader.open(reports.diff, { width: 390, hash: '#b-3.8' })
      expect(await isShown(page, '[id="b-3.8"] .folds')).toBe(true)
      await page.close()
    })

    it('leads from a sentence to its place, and from change to change by j and k', async () => {
      const { page } = await reader.open(reports.diff)
      await page.click('.sentences a[href="#_targets"]')
      expect(await isShown(page, '#_targets table')).toBe(true)
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      const second = await page.locator('.change[data-changed]').nth(1).getAttribute('id')
      const focused = () => page.evaluate(() => document.activeElement?.closest('.change')?.id)
      expect(await focused()).toBe(second)
      await page.keyboard.press('k')
      expect(await focused()).not.toBe(second)
      await page.close()
    })
  })

  describe('a series', () => {
    it('shows the words of a figure on a click, by mouse and keyboard', async () => {
      const { page } = await reader.open(reports.series)
      const mark = page.locator('.multiple a.reading').first()
      const row = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1)}"]`)
      expect(await row.isVisible()).toBe(false)
      await mark.focus()
      await page.keyboard.press('Enter')
      await row.waitFor({ state: 'visible' })
      await page.close()
    })

    it('shows the units of a cell of the heat map, and the wordings of a thread', async () => {
      const { page } = await reader.open(reports.series)
      const cell = page.locator('.heat a').first()
      await cell.click()
      await page.locator(`[id="${decodeURIComponent((await cell.getAttribute('href')) ?? '').slice(1)}"]`).waitFor()
      const thread = page.locator('#_tasks .thread').first()
      await thread.locator('summary').focus()
      await page.keyboard.press('Enter')
      expect(await thread.locator('dl').isVisible()).toBe(true)
      await page.close()
    })
  })

  it.each(
    Object.entries(
      reportsOf(
        parseWorkPlan(hostileText(2023), { format: 'text' }),
        parseWorkPlan(hostileText(2024), { format: 'text' }),
      ),
    ),
  )('a notice full of attacks stays text in the report of a %s', async (_, html) => {
    const { page, faults } = await reader.open(html)
    for (const box of await page.locator('summary').all()) await box.click()
    for (const mark of (await page.locator('mark[id]').all()).slice(0, 20)) await mark.hover()
    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false)
    expect(faults).toEqual([])
    expect(await page.locator('main').textContent()).toContain('<script>globalThis.broken = 1</script>')
    expect(await page.locator('main :is(script, img, iframe)').count()).toBe(0)
    await page.close()
  })

  it('a published plan with hostile ids and addresses does no more', async () => {
    for (const attack of attacks.slice(0, 6)) {
      for (const html of Object.values(reportsOf(hostilePlan(2023, attack), hostilePlan(2024, attack)))) {
        const { page, faults } = await reader.open(html)
        expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false)
        expect(faults).toEqual([])
        await page.close()
      }
    }
  })
})
