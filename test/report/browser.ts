import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

/** The browser of the system; tests install none. */
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
export const hasBrowser = existsSync(executablePath)

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page that is open, and everything it did that no report may do. */
export interface Opened {
  page: Page
  faults: string[]
}

/** A browser with a profile of its own, for the tests of one file. */
export class Reader {
  private context: BrowserContext | null = null
  private readonly directory = mkdtempSync(join(tmpdir(), 'yaodian-reader-'))
  private files = 0

  async start(): Promise<void> {
    this.context = await chromium.launchPersistentContext(join(this.directory, 'profile'), {
      executablePath,
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
      args: flags,
      reducedMotion: 'reduce',
    })
  }

  /** Opens a report as a reader does, from a file. */
  async open(html: string, { width = 1440, hash = '' } = {}): Promise<Opened> {
    if (!this.context) throw new Error('start first')
    const path = join(this.directory, `report-${++this.files}.html`)
    writeFileSync(path, html)
    const url = pathToFileURL(path).href
    const page = await this.context.newPage()
    const faults: string[] = []
    page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('dialog', (dialog) => faults.push(dialog.message()))
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) faults.push(request.url())
    })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(url + hash)
    return { page, faults }
  }

  async stop(): Promise<void> {
    await this.context?.close()
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 3 })
  }
}
