import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { address, launch, openPage } from './browser.ts'
import { ready } from './ready.ts'

const PUTIN = 'person.vladimir-putin'
const ROUTES = [
  '/',
  '/entities',
  `/entities/${PUTIN}`,
  '/network',
  '/outlets',
  '/known-outlets',
  '/compare',
  '/stories',
  '/topics',
  '/topics/medtop:11000000',
  '/topics/own',
  '/quotations',
  '/articles',
  '/add',
]

/** A busy machine is slow, not wrong. */
const PATIENT = { timeout: 20_000 }

let browser: Browser
let web: string
beforeAll(async () => {
  browser = await launch()
  web = address('PARALLAX_WEB_URL')
})
afterAll(async () => {
  await browser.close()
})

async function anArticle(): Promise<string> {
  const { articles } = await ask<{ articles: { nodes: { id: string }[] } }>(
    '{ articles(first: 1) { nodes { id } } }',
  )
  return `/articles/${articles.nodes[0]?.id.split(':')[1]}`
}

async function visit(page: Page, route: string): Promise<void> {
  await page.goto(`${web}${route}`, { waitUntil: 'networkidle' })
}

async function aStory(): Promise<string> {
  const { stories } = await ask<{ stories: { nodes: { id: string }[] } }>(
    '{ stories(first: 1) { nodes { id } } }',
  )
  return `/stories/${stories.nodes[0]?.id.split(':')[1]}`
}

/** Of things whose ids hang on the sample corpus. */
const FOUND: Record<string, () => Promise<string>> = { 'an article': anArticle, 'a story': aStory }

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

test.each([...ROUTES, ...Object.keys(FOUND)])(
  '%s: axe finds no fault in light and in dark, it fits a phone, and nothing is on its console',
  async (route) => {
    const page = await openPage(browser, { colorScheme: 'light' })
    await visit(page, (await FOUND[route]?.()) ?? route)
    expect(await axeFaults(page), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeFaults(page), 'dark').toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await expect.poll(() => scrollsSideways(page), { ...PATIENT, message: 'at 390 pixels' }).toBe(false)
    expect(page.faults).toEqual([])
    await page.context().close()
  },
)

describe('every number opens', () => {
  test('a bar of the overview opens its articles and sentences, and they add up to it', async () => {
    const { topEntities } = await ask<{
      topEntities: { counts: { mentions: number; articles: number; entity: { name: string } }[] }
    }>('{ topEntities(limit: 1) { counts { mentions articles entity { name } } } }')
    const first = topEntities.counts[0]
    if (!first) throw new Error('the sample corpus mentions nobody')
    const page = await openPage(browser)
    await visit(page, '/')
    const figure = page.locator('figure').filter({ hasText: first.entity.name }).first()
    await figure
      .locator(
        `[role=button][aria-label*="${first.entity.name}"], [role=link][aria-label*="${first.entity.name}"]`,
      )
      .first()
      .click()
    const drawer = page.getByRole('dialog')
    await drawer.waitFor()
    expect(page.url()).toContain('open=')
    await expect.poll(() => drawer.innerText()).toContain(String(first.mentions))
    await expect.poll(() => drawer.innerText()).toContain(String(first.articles))
    await drawer.locator('mark').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.context().close()
  })

  test('the address of an opened number opens it again in a fresh browser', async () => {
    const page = await openPage(browser)
    await visit(page, `/entities/${PUTIN}`)
    await page.getByRole('link', { name: /^Mentions: \d+\. Open/ }).click()
    await page.getByRole('dialog').waitFor()
    const again = await openPage(browser)
    await again.goto(page.url(), { waitUntil: 'networkidle' })
    await again.getByRole('dialog').waitFor()
    await page.context().close()
    await again.context().close()
  })
})

test('a filter narrows every page, stands in the address, and Back takes it off', async () => {
  const page = await openPage(browser)
  await visit(page, '/articles')
  const before = await page.locator('main').innerText()
  await visit(page, '/articles?q=oil')
  const narrowed = await page.locator('main').innerText()
  expect(narrowed).not.toBe(before)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Entities/ })
    .first()
    .click()
  await page.waitForURL((url) => url.pathname === '/entities' && url.searchParams.get('q') === 'oil')
  await page.goBack()
  await page.waitForURL(/\/articles\?q=oil/)
  await page.context().close()
})

test('a parameter that cannot be understood is named, and the page still works', async () => {
  const page = await openPage(browser)
  await visit(page, '/articles?from=yesterday')
  expect(await page.locator('main').innerText()).toMatch(/from/)
  expect(await page.locator('h1').count()).toBe(1)
  await page.context().close()
})

test('a list goes on to its next page, and a garbled place in it is named', async () => {
  const page = await openPage(browser)
  await visit(page, '/entities')
  const first = await page.locator('main tbody tr').first().innerText()
  await page.getByRole('link', { name: 'Next page' }).click()
  await page.waitForURL(/after=/)
  await expect.poll(() => page.locator('main tbody tr').first().innerText()).not.toBe(first)
  await visit(page, '/entities?after=zzz')
  expect(await page.locator('main tbody tr').first().innerText()).toBe(first)
  expect(await page.locator('main').innerText()).toContain('after')
  expect(page.faults).toEqual([])
  await page.context().close()
})

test('what does not exist is said plainly', async () => {
  expect((await fetch(`${web}/no/such/page`)).status).toBe(404)
  const page = await openPage(browser)
  for (const route of [
    '/entities/person.nobody-at-all',
    '/articles/no-such-article',
    '/outlets/no-such-outlet',
    '/stories/no-such-story',
  ]) {
    await visit(page, route)
    await expect
      .poll(() => page.locator('main').innerText(), { timeout: 10_000, message: route })
      .toMatch(/no such|not be found|cannot be found/i)
  }
  await page.context().close()
})

/** A page that has only just come listens to no key yet. */
async function openPalette(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  const shown = () =>
    dialog.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    )
  for (let press = 0; press < 10; press++) {
    await page.keyboard.press('Control+k')
    if (await shown()) return
  }
  throw new Error('The palette does not open.')
}

test('the keyboard reaches the content at once and the palette finds an entity', async () => {
  const page = await openPage(browser)
  await visit(page, '/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip/i)
  await openPalette(page)
  await page.keyboard.type('Putin')
  await page
    .getByRole('option', { name: /Vladimir Putin/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/person\.vladimir-putin/)
  await page.context().close()
})

test('a chosen theme stays after a reload', async () => {
  const page = await openPage(browser, { colorScheme: 'light' })
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await visit(page, '/')
  const light = await background()
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: /dark/i }).click()
  await expect.poll(background).not.toBe(light)
  await ready(page)
  const dark = await background()
  await page.reload({ waitUntil: 'domcontentloaded' })
  expect(await background()).toBe(dark)
  await page.context().close()
})

test('a pasted article is read, counted once, and can be opened; pasting it again changes nothing', async () => {
  const text = `Lighthouse of Wendmouth lit again\n\nBy Mira Sandgate\n\n12 June 2020\n\nThe lighthouse of Wendmouth was lit again on Friday after two years of repairs. "It is a light for everybody," said keeper Tobias Renfrow. The port authority paid for the work, and visitors may climb the tower from July.`
  const page = await openPage(browser)
  for (const outcome of [/^1 stored$/m, /^1 unchanged$/m]) {
    await visit(page, '/add')
    await page
      .getByRole('textbox', { name: /page as you copied/i })
      .first()
      .fill(text)
    await page.getByRole('button', { name: 'Read this article' }).first().click()
    await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toMatch(outcome)
  }
  const { articles } = await ask<{
    articles: { totalCount: number; nodes: { title: string; id: string }[] }
  }>('{ articles(filter: { text: "lighthouse Wendmouth Renfrow" }) { totalCount nodes { id title } } }')
  expect(articles.totalCount).toBe(1)
  await visit(page, `/articles/${articles.nodes[0]?.id.split(':')[1]}`)
  expect(await page.locator('main').innerText()).toContain('Tobias Renfrow')
  expect(page.faults).toEqual([])
  await page.context().close()
})
