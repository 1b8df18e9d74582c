import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, vi } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { keyOf } from './sample.ts'
import { test as base, main, visit } from './workbench.ts'

/** A page that somebody pasted: an article, and teasers under it that name somebody who is nowhere else. */
const NAME = 'Edwin Hallowell'
const TEASER = `${NAME} wins the regatta of Quillport for a third time`
const SECOND = `Crowds greet ${NAME} at the quay of Quillport after his victory`
const PAGE = [
  ...['Home', 'Sport', 'Brackwater council agrees to rebuild its old sea bridge'],
  'The council of Brackwater agreed on Thursday to rebuild the sea bridge that a spring tide damaged last winter, ending a long dispute.',
  'The harbour master, Ilse Varga, told the meeting that the bridge carried four thousand people a day before it was closed.',
  'Opponents of the plan wanted a new bridge further north, which would have spared the fish market but doubled the price.',
  ...['Latest News', TEASER, SECOND, '© 2020 The Tidewater Examiner. All rights reserved.'],
].join('\n\n')

let article: string
/** Where the dashboard shows the one whom only the teasers name. */
let entityPath: string

const find = () =>
  ask<{ articles: { nodes: { id: string; corrections: { number: number; undoneAt: string | null }[] }[] } }>(
    '{ articles(filter: { text: "Brackwater dispute" }) { nodes { id corrections { number undoneAt } } } }',
  ).then(({ articles }) => articles.nodes[0])

/** The entity is known once a teaser was counted; then the correction is taken back. */
async function idOfName(): Promise<string> {
  const start = PAGE.indexOf(TEASER)
  const corrections = [{ start, end: start + TEASER.length, role: 'BODY' }]
  const { correctBlocks } = await ask<{
    correctBlocks: { data: { mentions: { text: string; entity: { id: string } }[] } }
  }>(
    `mutation ($id: ID!, $corrections: [BlockCorrectionInput!]!) {
      correctBlocks(articleId: $id, corrections: $corrections) {
        ... on MutationCorrectBlocksSuccess { data { mentions { text entity { id } } } } } }`,
    { id: article, corrections },
  )
  await undoAll()
  const mention = correctBlocks.data.mentions.find(({ text }) => text === NAME)
  if (!mention) throw new Error('the engine does not see the name')
  return mention.entity.id
}

async function undoAll(): Promise<void> {
  const standing = (await find())?.corrections.filter(({ undoneAt }) => undoneAt === null) ?? []
  if (standing.length === 0) return
  const numbers = standing.map(({ number }) => number)
  await ask(
    'mutation ($id: ID!, $numbers: [Int!]!) { undoCorrections(articleId: $id, numbers: $numbers) { __typename } }',
    { id: article, numbers },
  )
}

beforeAll(async () => {
  await ask(
    'mutation ($text: String!) { addArticles(articles: [{ name: "pasted", text: $text }]) { __typename } }',
    {
      text: PAGE,
    },
  )
  article = await vi.waitFor(async () => {
    const found = await find()
    if (!found) throw new Error('it is not read yet')
    return found.id
  }, 100_000)
  entityPath = `/entities/${keyOf(await idOfName())}`
})
afterEach(undoAll)

const test = base.extend('openArticle', ({ open }) => {
  /** The page of the article. */
  return (opening?: Parameters<typeof open>[1]) => open(`/articles/${keyOf(article)}`, opening)
})
const blockWith = (page: Page, words: string) => page.locator('[data-block]').filter({ hasText: words })
const roleOf = (page: Page, words: string) => blockWith(page, words).getAttribute('data-role')
const counts = (page: Page) => page.getByRole('status').filter({ hasText: 'counted, in' }).innerText()

/** Until the page shows the article as it reads now. */
const settled = (page: Page) => expect.poll(() => counts(page)).not.toContain('Reading it again')

/** How often somebody is counted, as the page of the entity says after a walk through the dashboard. */
async function countedOnEntityPage(page: Page): Promise<number> {
  await visit(page, entityPath)
  const mentions = page.getByRole('link', { name: /^Mentions: / }).first()
  const nobody = page.getByText(/no such|cannot be found|not be found/i).first()
  await mentions.or(nobody).first().waitFor()
  if (await nobody.isVisible()) return 0
  return Number(/\d+/.exec((await mentions.getAttribute('aria-label')) ?? '')?.[0])
}

describe('with the mouse', () => {
  test('a teaser is counted by one press, every number follows, and undo takes it back', async ({
    openArticle,
  }) => {
    const page = await openArticle()
    const before = await counts(page)
    await expect.poll(() => roleOf(page, TEASER)).toBe('teaser')
    await blockWith(page, TEASER).hover()
    await blockWith(page, TEASER).getByRole('button', { name: 'Count it' }).click()
    await expect.poll(() => roleOf(page, TEASER)).toBe('body')
    await expect.poll(() => blockWith(page, TEASER).getAttribute('aria-label')).toMatch(/by hand/)
    await settled(page)
    await expect.poll(() => counts(page)).not.toBe(before)
    await expect.poll(() => main(page)).toContain('Corrections by hand')
    // A list that the browser has seen already must not remember.
    await page.getByRole('link', { name: NAME }).first().click()
    await page.waitForURL(/edwin-hallowell/)
    await page.getByRole('link', { name: 'Mentions: 1. Open' }).waitFor()
    await page.goBack()
    await page
      .getByRole('button', { name: /^Undo correction/ })
      .first()
      .click()
    await expect.poll(() => roleOf(page, TEASER)).toBe('teaser')
    await expect.poll(() => counts(page)).toBe(before)
    await expect.poll(() => countedOnEntityPage(page)).toBe(0)
  })

  test('two teasers that are chosen with Shift become body in one step, and the notice takes both back', async ({
    openArticle,
  }) => {
    const page = await openArticle()
    await blockWith(page, TEASER).click()
    await blockWith(page, SECOND).click({ modifiers: ['Shift'] })
    const bar = page.getByRole('toolbar', { name: 'Selected blocks' })
    await expect.poll(() => bar.innerText()).toContain('2 blocks selected')
    await bar.getByRole('button', { name: 'Count them' }).click()
    await expect.poll(() => roleOf(page, SECOND)).toBe('body')
    await page.getByText('2 blocks counted now: body.').waitFor()
    expect((await find())?.corrections.filter(({ undoneAt }) => undoneAt === null)).toHaveLength(2)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => roleOf(page, SECOND)).toBe('teaser')
    await expect.poll(() => roleOf(page, TEASER)).toBe('teaser')
  })

  test('any role is in the menu, with the reason of the present one', async ({ openArticle }) => {
    const page = await openArticle()
    await blockWith(page, TEASER).getByRole('button', { name: 'another article' }).click()
    const menu = page.getByRole('menu')
    await menu.waitFor()
    await expect.poll(() => menu.innerText()).toMatch(/right in about \d+ % of such cases/)
    const headline = menu.getByRole('menuitemradio', { name: 'headline' })
    // A page that is drawn anew at that very moment may take the click away from under the pointer.
    const chosen = async () => {
      if (await headline.isVisible()) await headline.click()
      return page.locator('h1').innerText()
    }
    await expect.poll(chosen).toBe(TEASER)
    await expect.poll(() => roleOf(page, 'Brackwater council agrees')).toBe('other')
    // The focus has come back to the block, so that the keyboard goes on from there.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(TEASER)
    await settled(page)
    await page.keyboard.press('Control+z')
    await expect.poll(() => roleOf(page, TEASER)).toBe('teaser')
  })

  test('a block is shown undimmed by itself', async ({ openArticle }) => {
    const page = await openArticle()
    const colour = () =>
      blockWith(page, SECOND)
        .locator('div.whitespace-pre-wrap')
        .evaluate((words) => getComputedStyle(words).color)
    const dimmed = await colour()
    await blockWith(page, SECOND).getByRole('button', { name: 'another article' }).click()
    await page.getByRole('menuitem', { name: 'Show it undimmed' }).click()
    await expect.poll(colour).not.toBe(dimmed)
  })

  test('a text that has changed meanwhile is not corrected by mistake', async ({ openArticle }) => {
    const page = await openArticle()
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? ''
      if (!body.includes('CorrectBlocks')) return route.continue()
      await route.continue({ postData: body.replace(`"words":"${NAME}`, '"words":"Somebody else') })
    })
    await blockWith(page, TEASER).hover()
    await blockWith(page, TEASER).getByRole('button', { name: 'Count it' }).click()
    await page.getByText('The text has changed').waitFor()
    await expect.poll(() => roleOf(page, TEASER)).toBe('teaser')
  })
})

describe('with the keyboard alone', () => {
  test('a teaser becomes body from the menu, Ctrl+Z takes it back, Ctrl+Shift+Z makes it again', async ({
    openArticle,
    blank,
  }) => {
    const page = await openArticle()
    await page.locator('[data-block][tabindex="0"]').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(TEASER)
    await page.keyboard.press('Enter')
    await page.locator('[role=menu]:focus-within').waitFor()
    await page.keyboard.type('body')
    await page.locator('[role=menuitemradio][data-highlighted]', { hasText: 'body' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => roleOf(page, TEASER)).toBe('body')
    await page.getByText('1 block counted now: body.').waitFor()
    const elsewhere = await blank()
    await expect.poll(() => countedOnEntityPage(elsewhere)).toBe(1)

    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(TEASER)
    await settled(page)
    await page.keyboard.press('Control+z')
    await expect.poll(() => roleOf(page, TEASER)).toBe('teaser')
    await expect.poll(() => countedOnEntityPage(elsewhere)).toBe(0)
    await settled(page)
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(() => roleOf(page, TEASER)).toBe('body')
  })

  test('blocks are selected with Shift and the arrows and corrected with C', async ({ openArticle }) => {
    const page = await openArticle()
    await page.locator('[data-block][tabindex="0"]').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(SECOND)
    await page.keyboard.press('Shift+ArrowUp')
    await expect.poll(() => page.getByRole('toolbar').innerText()).toContain('2 blocks selected')
    await page.keyboard.press('c')
    await expect.poll(() => roleOf(page, SECOND)).toBe('body')
    await expect.poll(() => roleOf(page, TEASER)).toBe('body')
    await page.getByText('2 blocks counted now: body.').waitFor()
  })

  test('the keys are written on the page', async ({ openArticle }) => {
    const page = await openArticle()
    await page.getByText('Correct a block, and keys for it').click()
    await expect.poll(() => page.locator('kbd').allInnerTexts()).toContain('Enter')
  })
})

describe.each([1440, 390])('at a width of %d', (width) => {
  test.for(['light', 'dark'] as const)(
    'in the %s theme axe finds nothing, with blocks selected and corrected',
    async (colorScheme, { openArticle }) => {
      const page = await openArticle({ colorScheme, viewport: { width, height: 900 } })
      await blockWith(page, TEASER).getByRole('button', { name: 'another article' }).click()
      await page.getByRole('menuitemradio', { name: 'body' }).click()
      await page.getByText('1 block counted now: body.').waitFor()
      await settled(page)
      await blockWith(page, SECOND).click()
      await page.keyboard.press('Shift+ArrowDown')
      await page.getByRole('toolbar', { name: 'Selected blocks' }).waitFor()
      // A notice that fades while axe looks has no contrast.
      await page.getByText('1 block counted now: body.').waitFor({ state: 'detached' })
      // While the page is refreshed its title is out for a moment.
      await page.waitForFunction(() => document.title !== '')
      expect(await axeFaults(page)).toEqual([])
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width)
    },
  )
})
