import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { address } from './browser.ts'
import { test } from './workbench.ts'

interface Beside {
  id: string
  name: string
  mentions: number
  articles: number
}

let entity: Beside
let topic: Beside
beforeAll(async () => {
  const { topEntities, topicBreakdown } = await ask<{
    topEntities: { counts: { entity: { id: string; name: string }; furniture: Beside }[] }
    topicBreakdown: { topic: { id: string; name: string }; furniture: Beside }[]
  }>(`{ topEntities(limit: 50) { counts { entity { id name } furniture { mentions articles } } }
        topicBreakdown { topic { id name } furniture { mentions articles } } }`)
  const most = (found: Beside[]) => found.sort((a, b) => b.mentions - a.mentions)[0]
  const named = most(topEntities.counts.map((one) => ({ ...one.furniture, ...one.entity })))
  const about = most(topicBreakdown.map((one) => ({ ...one.furniture, ...one.topic })))
  if (!named?.mentions || !about?.mentions) throw new Error('the sample corpus has nothing in its furniture')
  entity = named
  topic = about
})

const keyOf = (id: string) => id.slice(id.indexOf(':') + 1)
const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

/** The passages that the drawer lists, all of them. */
async function passagesIn(page: Page): Promise<number> {
  const drawer = page.getByRole('dialog')
  await drawer.locator('blockquote mark').first().waitFor()
  const more = drawer.getByRole('button', { name: 'Show more' })
  while ((await more.count()) > 0) {
    const before = await drawer.locator('blockquote').count()
    await more.click()
    await expect.poll(() => drawer.locator('blockquote').count()).toBeGreaterThan(before)
  }
  return drawer.locator('blockquote').count()
}

describe.each([
  ['an entity', () => [`/entities/${keyOf(entity.id)}`, entity, 'mention'] as const],
  ['a topic', () => [`/topics/${keyOf(topic.id)}`, topic, 'passage'] as const],
])('what stands of %s in furniture', (_, subject) => {
  test('is said beside the numbers and opens onto as many passages, marked as furniture', async ({
    open,
  }) => {
    const [route, { mentions, articles }, one] = subject()
    const page = await open(route)
    await page
      .getByRole('link', {
        name: `${mentions} more ${one}${mentions === 1 ? '' : 's'} in the page furniture`,
      })
      .click()
    const drawer = page.getByRole('dialog')
    await expect.poll(() => drawer.innerText()).toContain(plural(mentions, one))
    await expect.poll(() => drawer.innerText()).toContain(plural(articles, 'article'))
    expect(await passagesIn(page)).toBe(mentions)
    await expect.poll(() => drawer.getByText(/^In furniture: /).count()).toBe(mentions)
    await drawer.getByRole('tab', { name: 'Articles' }).click()
    await expect.poll(() => drawer.locator('li a').count()).toBe(articles)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  test('the list of its articles is a page of its own, with its filter as a chip', async ({ open }) => {
    const [route, { articles }, one] = subject()
    const page = await open(route)
    await page.getByRole('link', { name: `more ${one}` }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'Open as a page' }).click()
    await page.waitForURL(/furniture\./)
    // The chip first: "54 articles" of the page before contains "4 articles".
    await expect.poll(() => page.locator('search').innerText()).toMatch(/Furniture (names|about)/)
    await expect.poll(() => page.locator('search').innerText()).toContain(plural(articles, 'article'))
  })
})

test('a chart says it under its numbers, and the keyboard opens it', async ({ open }) => {
  const page = await open(`/entities/${keyOf(entity.id)}`)
  const note = page
    .locator('figure', { hasText: 'mentions over time' })
    .locator('[data-furniture]')
    .getByRole('button')
  await expect.poll(() => note.innerText()).toMatch(/^\d+ more mentions? in page furniture, not counted$/)
  await note.focus()
  await page.keyboard.press('Enter')
  expect(await passagesIn(page)).toBe(entity.mentions)
})

test('an embedded chart says it too, also as a table where scripts are off', async ({ blank }) => {
  const { saveChart } = await ask<{ saveChart: { data: { slug: string } } }>(
    'mutation { saveChart(spec: { kind: "top-entities", version: 1, filter: {}, limit: 50 }) { ... on MutationSaveChartSuccess { data { slug } } } }',
  )
  const page = await blank({ javaScriptEnabled: false })
  await page.goto(`${address('PARALLAX_WEB_URL')}/embed/${saveChart.data.slug}`)
  await expect
    .poll(() => page.locator('[data-furniture]').innerText())
    .toContain(`${entity.name} (${entity.mentions})`)
  await page.getByText('View as table').click()
  await expect
    .poll(() => page.locator('table').innerText())
    .toContain('Mentions in page furniture, not counted')
})

test('an article marks the names of its furniture where asked, and lists them as not counted', async ({
  open,
}) => {
  const { articles } = await ask<{
    articles: { nodes: { id: string; furnitureMentions: { text: string }[] }[] }
  }>('{ articles(first: 60) { nodes { id furnitureMentions { text } } } }')
  const [article] = articles.nodes.sort((a, b) => b.furnitureMentions.length - a.furnitureMentions.length)
  if (!article) throw new Error('the sample corpus has no article')
  const page = await open(`/articles/${keyOf(article.id)}`)
  const marks = page.locator('[data-uncounted]')
  await expect.poll(() => marks.count()).toBe(0)
  const names = page.getByRole('button', { name: 'Names in furniture, not counted' })
  await names.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => marks.count()).toBe(article.furnitureMentions.length)
  await expect.poll(() => marks.allInnerTexts()).toEqual(article.furnitureMentions.map(({ text }) => text))
  expect(await axeFaults(page)).toEqual([])
  const panel = page.getByRole('region', { name: 'In furniture, not counted' })
  await panel
    .getByRole('button', { name: /in furniture, not counted$/ })
    .first()
    .click()
  await expect.poll(() => page.locator('[data-lit][data-uncounted]').count()).toBeGreaterThan(0)
})

test('whoever stands in furniture alone has no page', async () => {
  const { articles } = await ask<{
    articles: { nodes: { furnitureMentions: { text: string; entity: unknown }[] }[] }
  }>('{ articles(first: 60) { nodes { furnitureMentions { text entity { id } } } } }')
  const alone = articles.nodes.flatMap((one) => one.furnitureMentions).find(({ entity: known }) => !known)
  expect(alone).toBeDefined()
  const { entities } = await ask<{ entities: { totalCount: number } }>(
    `{ entities(search: ${JSON.stringify(alone?.text)}) { totalCount } }`,
  )
  expect(entities.totalCount).toBe(0)
})

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.for([1440, 390])(
    'the open drawer has no fault that axe finds, %i pixels wide',
    async (width, { open }) => {
      const page = await open(`/entities/${keyOf(entity.id)}`, {
        colorScheme,
        viewport: { width, height: 900 },
      })
      await page.getByRole('link', { name: /in the page furniture/ }).click()
      await passagesIn(page)
      expect(await axeFaults(page, '[role=dialog]')).toEqual([])
    },
  )
})
