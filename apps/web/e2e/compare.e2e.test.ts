import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { address, launch, openPage } from './browser.ts'

const [RADIO, OBSERVER, LEDGER] = ['radio-vestmark', 'the-baltmar-observer', 'sterling-ledger']
/** A busy machine is slow, not wrong. */
const PATIENT = { timeout: 20_000 }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
})

const web = (query: string) => `${address('PARALLAX_WEB_URL')}/compare${query}`
const bars = '[data-mark^="bar/"]'

test('a bar opens as many articles as it says, on its own side', async () => {
  const page = await openPage(browser)
  await page.goto(web(`?compare=${RADIO},${OBSERVER}`), { waitUntil: 'networkidle' })
  const bar = page.locator(bars).first()
  await bar.waitFor(PATIENT)
  const articles =
    /: (?:all |the only )?([\d,]*)/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1] || '1'
  await bar.click()
  const drawer = page.getByRole('dialog')
  await drawer.waitFor()
  await expect
    .poll(async () => (await drawer.getByRole('status').first().innerText()).replace(/s$/, ''), PATIENT)
    .toContain(`in ${articles} article`)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(page.faults).toEqual([])
  await page.context().close()
})

test('what is compared stands in the address, and Back undoes it', async () => {
  const page = await openPage(browser)
  await page.goto(web(`?compare=${RADIO},${OBSERVER}`), { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: 'Whom they quote' }).click()
  await page.waitForURL(/aspect=quoted/)
  await page.locator('#room table').waitFor(PATIENT)
  await page.getByRole('button', { name: /^Take The Baltmar Observer out/i }).click()
  await page.waitForURL((url) => url.searchParams.get('compare') === RADIO)
  await expect.poll(() => page.locator('main').innerText(), PATIENT).toContain('All others')
  await page.goBack()
  await page.waitForURL((url) => url.searchParams.get('compare') === `${RADIO},${OBSERVER}`)
  await page.goBack()
  await page.waitForURL((url) => !url.searchParams.has('aspect'))
  expect(page.faults).toEqual([])
  await page.context().close()
})

test.each([
  ['three side by side', `?aspect=attention&compare=${RADIO},${OBSERVER},${LEDGER}`],
  ['whom two quote', `?aspect=quoted&compare=${RADIO},${OBSERVER}`],
  ['the tone of one and of all others', `?aspect=tone&compare=${RADIO}`],
  ['words of two', `?aspect=words&compare=${RADIO},${OBSERVER}`],
  ['quoted words of three', `?aspect=words&voice=quoted&compare=${RADIO},${OBSERVER},${LEDGER}`],
  ['stories of two', `?aspect=stories&compare=${RADIO},${OBSERVER}`],
  ['two over time', `?aspect=time&compare=${RADIO},${OBSERVER}`],
])('%s: axe finds no fault in light and in dark, and it fits a phone', async (_, query) => {
  const page = await openPage(browser, { colorScheme: 'light' })
  await page.goto(web(query), { waitUntil: 'networkidle' })
  expect(await axeFaults(page), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFaults(page), 'dark').toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), PATIENT)
    .toBe(false)
  expect(page.faults).toEqual([])
  await page.context().close()
})
