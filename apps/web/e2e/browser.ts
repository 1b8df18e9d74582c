import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.PARALLAX_CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  })
}

export const address = (name: 'PARALLAX_WEB_URL' | 'PARALLAX_API_URL'): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the end-to-end tests through "npm test e2e".`)
  return value
}

/** A page that remembers what went wrong on it: console errors and failed requests. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page & { faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options })
  const page = (await context.newPage()) as Page & { faults: string[] }
  page.faults = []
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && page.faults.push(`${message.text()} ${message.location().url}`),
  )
  page.on('pageerror', (error) => page.faults.push(error.message))
  return page
}
