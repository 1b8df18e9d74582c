import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { ask } from './ask.ts'
import { address } from './browser.ts'
import { ready } from './ready.ts'
import { expectFaultless, main, test, visit } from './workbench.ts'

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

async function anArticle(): Promise<string> {
  const { articles } = await ask<{ articles: { nodes: { id: string }[] } }>(
    '{ articles(first: 1) { nodes { id } } }',
  )
  return `/articles/${articles.nodes[0]?.id.split(':')[1]}`
}

async function aStory(): Promise<string> {
  const { stories } = await ask<{ stories: { nodes: { id: string }[] } }>(
    '{ stories(first: 1) { nodes { id } } }',
  )
  return `/stories/${stories.nodes[0]?.id.split(':')[1]}`
}

/** Of things whose ids hang on the sample corpus. */
const FOUND: Record<string, () => Promise<string>> = { 'an article': anArticle, 'a story': aStory }

test.for([...ROUTES, ...Object.keys(FOUND)])(
  '%s: axe finds no fault in light and in dark, it fits a phone, and nothing is on its console',
  async (route, { open }) => {
    await expectFaultless(await open((await FOUND[route]?.()) ?? route))
  },
)

describe('every number opens', () => {
  test('a bar of the overview opens its articles and sentences, and they add up to it', async ({ open }) => {
    const { topEntities } = await ask<{
      topEntities: { counts: { mentions: number; articles: number; entity: { name: string } }[] }
    }>('{ topEntities(limit: 1) { counts { mentions articles entity { name } } } }')
    const first = topEntities.counts[0]
    if (!first) throw new Error('the sample corpus mentions nobody')
    const page = await open('/')
    const figure = page.locator('figure').filter({ hasText: first.entity.name }).first()
    await figure
      .locator(
        `[role=button][aria-label*="${first.entity.name}"], [role=link][aria-label*="${first.entity.name}"]`,
      )
      .first()
      .click()
    const drawer = page.getByRole('dialog')
    await drawer.waitFor()
    await expect.poll(() => page.url()).toContain('open=')
    await expect.poll(() => drawer.innerText()).toContain(String(first.mentions))
    await expect.poll(() => drawer.innerText()).toContain(String(first.articles))
    await drawer.locator('mark').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  test('the address of an opened number opens it again in a fresh browser', async ({ open }) => {
    const page = await open(`/entities/${PUTIN}`)
    await page.getByRole('link', { name: /^Mentions: \d+\. Open/ }).click()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => page.url()).toContain('open=')
    const { pathname, search } = new URL(page.url())
    const again = await open(`${pathname}${search}`, { fresh: true })
    await again.getByRole('dialog').waitFor()
  })
})

test('a filter narrows every page, stands in the address, and Back takes it off', async ({ open }) => {
  const page = await open('/articles')
  const before = await main(page)
  await visit(page, '/articles?q=oil')
  await expect.poll(() => main(page)).not.toBe(before)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Entities/ })
    .first()
    .click()
  await page.waitForURL((url) => url.pathname === '/entities' && url.searchParams.get('q') === 'oil')
  await page.goBack()
  await page.waitForURL(/\/articles\?q=oil/)
})

test('a parameter that cannot be understood is named, and the page still works', async ({ open }) => {
  const page = await open('/articles?from=yesterday')
  await expect.poll(() => main(page)).toMatch(/from/)
  await expect.poll(() => page.locator('h1').count()).toBe(1)
})

test('a list goes on to its next page, and a garbled place in it is named', async ({ open }) => {
  const page = await open('/entities')
  const topRow = () => page.locator('main tbody tr').first().innerText()
  const first = await topRow()
  await page.getByRole('link', { name: 'Next page' }).click()
  await page.waitForURL(/after=/)
  await expect.poll(topRow).not.toBe(first)
  await visit(page, '/entities?after=zzz')
  await expect.poll(topRow).toBe(first)
  await expect.poll(() => main(page)).toContain('after')
})

test('what does not exist is said plainly', async ({ open }) => {
  expect((await fetch(`${address('PARALLAX_WEB_URL')}/no/such/page`)).status).toBe(404)
  for (const route of [
    '/entities/person.nobody-at-all',
    '/articles/no-such-article',
    '/outlets/no-such-outlet',
    '/stories/no-such-story',
  ]) {
    const page = await open(route)
    await expect.poll(() => main(page), { message: route }).toMatch(/no such|not be found|cannot be found/i)
  }
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

test('the keyboard reaches the content at once and the palette finds an entity', async ({ open }) => {
  const page = await open('/')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip/i)
  await openPalette(page)
  await page.locator('[cmdk-input]:focus').waitFor()
  await page.keyboard.type('Putin')
  await page.getByRole('option', { name: /Vladimir Putin/, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/person\.vladimir-putin/)
})

test('a chosen theme stays after a reload', async ({ open }) => {
  const page = await open('/', { fresh: true })
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await background()
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: /dark/i }).click()
  await expect.poll(background).not.toBe(light)
  await ready(page)
  const dark = await background()
  await page.reload({ waitUntil: 'domcontentloaded' })
  expect(await background()).toBe(dark)
})
