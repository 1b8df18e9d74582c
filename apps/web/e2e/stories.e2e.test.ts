import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { address, launch, openPage } from './browser.ts'

interface Told {
  stories: {
    totalCount: number
    edges: { articles: number; outlets: number; node: { id: string; name: string } }[]
  }
}
const STORIES =
  '{ stories(leastArticles: 2, first: 5) { totalCount edges { articles outlets node { id name } } } }'
const SLOW = { timeout: 30_000 }

let browser: Browser
let web: string
beforeAll(async () => {
  browser = await launch()
  web = address('PARALLAX_WEB_URL')
})
afterAll(() => browser.close())

const visit = (page: Page, route: string) => page.goto(`${web}${route}`, { waitUntil: 'networkidle' })
const main = (page: Page) => page.locator('main').innerText()
const keyOf = (id: string) => id.slice(id.indexOf(':') + 1)

/** The story of the sample corpus that most articles tell. */
async function largest() {
  const { stories } = await ask<Told>(STORIES)
  const [first, second] = stories.edges
  if (!first || !second) throw new Error('the sample corpus tells no two stories twice')
  return { first, second, total: stories.totalCount }
}

test('the list opens a story, and its numbers open onto articles that add up to them', async () => {
  const { first, total } = await largest()
  const page = await openPage(browser)
  await visit(page, '/stories')
  expect(await main(page)).toContain(`${total} stories`)
  await page
    .getByRole('button', { name: `${first.articles} articles of the story ${first.node.name}` })
    .click()
  const drawer = page.getByRole('dialog')
  await expect.poll(() => drawer.innerText(), SLOW).toContain(`${first.articles} articles`)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)

  await page.getByRole('link', { name: first.node.name, exact: true }).click()
  await page.waitForURL((url) => url.href.includes(keyOf(first.node.id)))
  const rows = page.locator('#outlets tbody tr')
  await expect.poll(() => rows.count(), SLOW).toBe(first.outlets)
  const articles = await rows.locator('td:last-child').allInnerTexts()
  expect(articles.reduce((sum, number) => sum + Number(number), 0)).toBe(first.articles)
  await expect.poll(() => page.locator('#articles ol > li').count(), SLOW).toBe(first.articles)
  expect(page.faults).toEqual([])
  await page.context().close()
})

test('an article’s page names its story, and a filter by any of its articles is called by it', async () => {
  const { first } = await largest()
  const { articles } = await ask<{ articles: { nodes: { id: string }[] } }>(
    `{ articles(filter: { stories: ["${first.node.id}"] }, first: 2) { nodes { id } } }`,
  )
  const key = keyOf(articles.nodes.map(({ id }) => id).find((id) => keyOf(id) !== keyOf(first.node.id)) ?? '')
  const page = await openPage(browser)
  await visit(page, `/articles/${key}`)
  const panel = page.locator('#story')
  expect(await panel.innerText()).toContain(`${first.articles} articles, by ${first.outlets} outlets`)
  expect(await panel.getByRole('link', { name: first.node.name }).count()).toBe(1)
  await visit(page, `/articles?stories=${key}`)
  await page.getByRole('button', { name: `Remove: Story ${first.node.name}` }).waitFor()
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: 'Story', exact: true }).click()
  await page.getByRole('option', { name: first.node.name }).waitFor()
  expect(page.faults).toEqual([])
  await page.context().close()
})

test('a story that nobody has so named is not found, and the search says so', async () => {
  const page = await openPage(browser)
  await visit(page, '/stories?find=no+such+story+at+all')
  expect(await main(page)).toContain('No such story is called “no such story at all”.')
  await visit(page, '/stories/00000000-0000-5000-8000-000000000000')
  await expect.poll(() => main(page), SLOW).toContain('There is no such story.')
  await page.context().close()
})

test('an article is moved to another story and back by keyboard, and an old address leads to its story', async () => {
  const { first, second } = await largest()
  const page = await openPage(browser)
  await visit(page, `/stories/${keyOf(first.node.id)}`)
  const boxes = page.getByRole('checkbox', { name: /^Choose / })
  await boxes.first().focus()
  await page.keyboard.press('Space')
  await page.getByRole('toolbar', { name: 'Chosen articles' }).waitFor()
  await page.getByRole('button', { name: 'Move to another story' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByPlaceholder('Find the other story by name').waitFor()
  await page.keyboard.type(second.node.name)
  await dialog.getByRole('option', { name: second.node.name }).waitFor()
  await expect.poll(() => dialog.getByRole('option').count(), SLOW).toBe(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => dialog.innerText()).toContain(`which then has ${second.articles + 1} articles`)
  expect(await axeFaults(page, '[role=dialog]')).toEqual([])
  await dialog.getByRole('textbox', { name: /^Why/ }).focus()
  await page.keyboard.type('Another event.')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#articles ol > li').count(), SLOW).toBe(first.articles - 1)
  await expect.poll(() => main(page), SLOW).toContain(`${first.articles - 1} articles in`)

  // The article that named the story is of the other one now, and so is the address.
  const elsewhere = await openPage(browser)
  await visit(elsewhere, `/stories/${keyOf(first.node.id)}`)
  await expect.poll(() => main(elsewhere), SLOW).toContain(`${second.articles + 1} articles in`)
  await elsewhere.context().close()

  const undo = page
    .locator('#decisions')
    .getByRole('button', { name: /^Undo decision/ })
    .first()
  expect(await page.locator('#decisions').innerText()).toContain('Another event.')
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#articles ol > li').count(), SLOW).toBe(first.articles)
  expect((await ask<Told>(STORIES)).stories.edges[0]).toEqual(first)
  expect(page.faults).toEqual([])
  await page.context().close()
})
