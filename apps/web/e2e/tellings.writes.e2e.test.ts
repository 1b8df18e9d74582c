import { beforeAll, describe, expect, vi } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { keyOf } from './sample.ts'
import { expectFaultless, main, test } from './workbench.ts'

/** Three tellings of one event; two of them disagree about its dead, and one cuts what is said. */
const TELLINGS = [
  {
    ...{ name: 'first', outlet: 'The Skerry Courier', publishedAt: '2031-03-04T08:00:00Z' },
    text: [
      'Earthquake kills 12 in Hallmund',
      'HALLMUND — An earthquake killed 12 people in Hallmund on Tuesday morning, the harbour master Ilse Varga said.',
      '"We heard a long low roar from the hill and then the old school was gone," Ilse Varga said. "Nobody had time to run."',
      'The tremor of magnitude 6.1 struck at dawn and damaged 240 houses along the quay of Hallmund.',
      'The harbour stayed shut and ferries to Norrvik were cancelled until Thursday.',
    ],
  },
  {
    ...{ name: 'later', outlet: 'Tidewater Gazette', publishedAt: '2031-03-04T10:10:00Z' },
    text: [
      'Hallmund counts its dead after earthquake',
      'HALLMUND — An earthquake killed 17 people in Hallmund on Tuesday morning, officials claimed.',
      '"We heard a long low roar from the hill," Ilse Varga claimed.',
      'The tremor of magnitude 6.1 damaged at least 200 houses along the quay of Hallmund.',
      'Bread and blankets were brought from Norrvik by Governor Oswin Tarrant, who promised help.',
    ],
  },
  {
    ...{ name: 'last', outlet: 'The Moorland Post', publishedAt: '2031-03-05' },
    text: [
      'Earthquake in Hallmund: governor promises help',
      'HALLMUND — Governor Oswin Tarrant promised help to Hallmund, where an earthquake killed 17 people on Tuesday.',
      'Harbour master Ilse Varga said they had heard a long roar from the hill before the old school was gone.',
      '"We will rebuild every house," Oswin Tarrant said.',
      'Ferries to Norrvik were cancelled until Thursday after the tremor of magnitude 6.1.',
    ],
  },
]

interface Told {
  id: string
  outlet: { name: string } | null
  story: { id: string } | null
}

let story: string
const article: Record<string, string> = {}

beforeAll(async () => {
  await ask('mutation ($articles: [ArticleInput!]!) { addArticles(articles: $articles) { __typename } }', {
    articles: TELLINGS.map(({ text, ...rest }) => ({ ...rest, text: text.join('\n\n') })),
  })
  const told = await vi.waitFor(async () => {
    const { articles } = await ask<{ articles: { nodes: Told[] } }>(
      '{ articles(filter: { text: "Hallmund" }, orderBy: OLDEST) { nodes { id outlet { name } story { id } } } }',
    )
    expect(articles.nodes.filter((one) => one.story !== null)).toHaveLength(TELLINGS.length)
    return articles.nodes
  }, 100_000)
  for (const [index, { name }] of TELLINGS.entries()) article[name] = keyOf(told[index]?.id)
  const stories = [...new Set(told.map((one) => one.story?.id))]
  if (stories.length > 1)
    await ask('mutation ($stories: [ID!]!) { mergeStories(stories: $stories) { __typename } }', { stories })
  story = `/stories/${keyOf(stories[0])}`
})

describe('the page of a story', () => {
  test('numbers in conflict stand first, and open onto both sentences', async ({ open }) => {
    const page = await open(story)
    const row = page.locator('#matrix tr').filter({ hasText: 'Deaths' })
    await row
      .getByRole('button', { name: /conflict: 12 \/ 17/ })
      .first()
      .click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('killed 17 people').first().waitFor()
    await expect.poll(() => drawer.innerText()).toMatch(/may be an update/)
    expect(await axeFaults(page, '[role="dialog"]')).toEqual([])
    expect(new URL(page.url()).searchParams.get('cell')).toContain('quantity~deaths')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  test.for(['names', 'statements'])(
    'the cells of %s open onto as many places as they say',
    async (facts, { open }) => {
      const page = await open(`${story}?facts=${facts}`)
      await page.locator('#matrix td button').first().waitFor()
      for (const cell of (await page.locator('#matrix td button').all()).slice(0, 4)) {
        const [, places] = / (\d{1,4}) place/.exec((await cell.textContent()) ?? '') ?? []
        await cell.press('Enter')
        const drawer = page.getByRole('dialog')
        await expect.poll(() => drawer.getByRole('listitem').count()).toBe(Number(places))
        await expect.poll(() => drawer.locator('mark').count()).toBe(Number(places))
        await page.keyboard.press('Escape')
        await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
      }
    },
  )

  test('says who was first, how long after, and what a cut quotation leaves out', async ({ open }) => {
    const page = await open(story)
    await page.locator('#order').waitFor()
    await expect.poll(() => page.locator('#order li').first().innerText()).toContain('The Skerry Courier')
    for (const lag of ['+2 h 10 min', 'day only'])
      await expect.poll(() => page.locator('#order').innerText()).toContain(lag)
    await expect
      .poll(() => page.locator('#ledger del').allInnerTexts())
      .toContain('and then the old school was gone')
    await expect
      .poll(() => page.locator('#headlines mark').allInnerTexts())
      .toContain('counts its dead after')
  })

  test('any two of its articles are set side by side', async ({ open }) => {
    const page = await open(story)
    await page.locator('#order').getByRole('button', { name: 'Compare two articles' }).click()
    await page.waitForURL((url) => url.pathname === '/articles/compare')
    expect(new URL(page.url()).searchParams.get('a')).toBe(article.first)
    expect(new URL(page.url()).searchParams.get('b')).toBe(article.later)
  })
})

describe('two articles side by side', () => {
  const pair = () => `/articles/compare?a=${article.first}&b=${article.later}`

  test('say what only one of them has, what both say, and that two are two', async ({ open }) => {
    const page = await open(pair())
    await expect.poll(() => main(page)).toContain('Two articles are two')
    const only = page.locator('#names').getByRole('region', { name: 'Names only in the second' })
    await expect.poll(() => only.innerText()).toContain('Oswin Tarrant')
    const item = page
      .locator('#names details')
      .filter({ has: page.locator('summary', { hasText: 'Norrvik' }) })
    await item.locator('summary').press('Enter')
    await expect.poll(() => item.locator('mark').count()).toBe(2)
    await expect.poll(() => page.locator('#sentences').innerText()).toContain('The harbour stayed shut')
    await expect.poll(() => page.locator('#disagreements').innerText()).toContain('12 / 17')
  })

  test.for<[string, () => string, string]>([
    ['the same article twice', () => `?a=${article.first}&b=${article.first}`, 'the same article'],
    ['one that nobody knows', () => `?a=${article.first}&b=nobody`, 'not in the collection'],
    ['one alone', () => `?a=${article.first}`, 'Choose the second'],
    ['none', () => '', 'Choose the first'],
  ])('%s: another can be chosen', async ([, query, words], { open }) => {
    const page = await open(`/articles/compare${query()}`)
    await expect.poll(() => main(page)).toContain(words)
    await page.locator('main li a').first().click()
    await page.waitForURL(/[?&]a=/)
  })
})

test.for<[string, () => string]>([
  ['a story', () => `${story}?facts=numbers`],
  ['two articles', () => `/articles/compare?a=${article.first}&b=${article.later}`],
] as const)(
  '%s: axe finds no fault in light and in dark, and it fits a phone',
  async ([, path], { open }) => {
    const page = await open(path())
    await expectFaultless(page)
    expect(await axeFaults(page), 'phone').toEqual([])
  },
)
