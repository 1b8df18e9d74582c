import { expect } from 'vitest'
import { ask } from './ask.ts'
import { keyOf, largestStories } from './sample.ts'
import { main, test, visit } from './workbench.ts'

test('the list opens a story, and its numbers open onto articles that add up to them', async ({ open }) => {
  const { first, total } = await largestStories()
  const page = await open('/stories')
  await expect.poll(() => main(page)).toContain(`${total} stories`)
  await page
    .getByRole('button', { name: `${first.articles} articles of the story ${first.node.name}` })
    .click()
  const drawer = page.getByRole('dialog')
  await expect.poll(() => drawer.innerText()).toContain(`${first.articles} articles`)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)

  await page.getByRole('link', { name: first.node.name, exact: true }).click()
  await page.waitForURL((url) => url.href.includes(keyOf(first.node.id)))
  const rows = page.locator('#outlets tbody tr')
  await expect.poll(() => rows.count()).toBe(first.outlets)
  const articles = await rows.locator('td:last-child').allInnerTexts()
  expect(articles.reduce((sum, number) => sum + Number(number), 0)).toBe(first.articles)
  await expect.poll(() => page.locator('#articles ol > li').count()).toBe(first.articles)
})

test('an article’s page names its story, and a filter by any of its articles is called by it', async ({
  open,
}) => {
  const { first } = await largestStories()
  const { articles } = await ask<{ articles: { nodes: { id: string }[] } }>(
    `{ articles(filter: { stories: ["${first.node.id}"] }, first: 2) { nodes { id } } }`,
  )
  const key = keyOf(articles.nodes.map(({ id }) => id).find((id) => keyOf(id) !== keyOf(first.node.id)) ?? '')
  const page = await open(`/articles/${key}`)
  const panel = page.locator('#story')
  await expect
    .poll(() => panel.innerText())
    .toContain(`${first.articles} articles, by ${first.outlets} outlets`)
  await panel.locator('a[href*="/stories/"]', { hasText: first.node.name }).waitFor()
  await visit(page, `/articles?stories=${key}`)
  await page.getByRole('button', { name: `Remove: Story ${first.node.name}` }).waitFor()
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: 'Story', exact: true }).click()
  await page.getByRole('option', { name: first.node.name }).waitFor()
})

test('a story that nobody has so named is not found, and the search says so', async ({ open }) => {
  const page = await open('/stories?find=no+such+story+at+all')
  await expect.poll(() => main(page)).toContain('No such story is called “no such story at all”.')
  await visit(page, '/stories/00000000-0000-5000-8000-000000000000')
  await expect.poll(() => main(page)).toContain('There is no such story.')
})
