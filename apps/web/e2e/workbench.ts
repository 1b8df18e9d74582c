import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { test as base, expect } from 'vitest'
import { axeFaults } from './axe.ts'
import { address, launch } from './browser.ts'
import { follow, ready } from './ready.ts'

/** A page that remembers what went wrong on it: console errors and failed requests. */
export type Watched = Page & { faults: string[] }

interface Opening {
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number }
  /** In a browser of its own, which remembers nothing and forgets all; otherwise files of ours are fetched once a file. */
  fresh?: boolean
  /** Never with the memories of others. */
  javaScriptEnabled?: boolean
}

/** A busy machine is slow, not wrong. */
const PATIENCE = 60_000

function watch(page: Page): Watched {
  const faults: string[] = []
  page.on(
    'console',
    (message) => message.type() === 'error' && faults.push(`${message.text()} ${message.location().url}`),
  )
  page.on('pageerror', (error) => faults.push(error.message))
  follow(page)
  return Object.assign(page, { faults })
}

async function newContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(PATIENCE)
  return context
}

/** Goes to an address of the dashboard and waits until it can be read and used. */
export async function visit(page: Page, route: string): Promise<void> {
  await page.goto(`${address('PARALLAX_WEB_URL')}${route}`)
  await ready(page)
}

/**
 * Tests with a browser. A page that they open is closed after the test, which fails where an error stands on the page's
 * console that the test did not take out of `faults`.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launch()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('usual', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    const context = await newContext(browser)
    onCleanup(() => context.close())
    return context
  })
  .extend('blank', async ({ browser, usual }, { onCleanup }) => {
    const pages: Watched[] = []
    onCleanup(async () => {
      for (const page of pages) await (page.context() === usual ? page : page.context()).close()
      expect(pages.flatMap(({ faults }) => faults)).toEqual([])
    })
    /** A page that is nowhere yet. */
    return async ({ fresh, javaScriptEnabled = true, ...look }: Opening = {}): Promise<Watched> => {
      const context = fresh || !javaScriptEnabled ? await newContext(browser, { javaScriptEnabled }) : usual
      const page = watch(await context.newPage())
      pages.push(page)
      await page.setViewportSize(look.viewport ?? { width: 1440, height: 1000 })
      await page.emulateMedia({ colorScheme: look.colorScheme ?? 'light' })
      return page
    }
  })
  .extend(
    'open',
    ({ blank } /** A page of the dashboard, ready to be read and used. */) =>
      async (route: string, opening?: Opening): Promise<Watched> => {
        const page = await blank(opening)
        await visit(page, route)
        return page
      },
  )

export const main = (page: Page): Promise<string> => page.locator('main').innerText()

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

/** In light and in dark, and not wider than a phone. */
export async function expectFaultless(page: Page): Promise<void> {
  expect(await axeFaults(page), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  // The other rules look at what stands on the page, which is the same in both.
  expect(await axeFaults(page, undefined, ['color-contrast']), 'dark').toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => isTooWide(page), { message: 'at 390 pixels' }).toBe(false)
}
