import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { address, launch, openPage } from './browser.ts'

const PUTIN = 'person.vladimir-putin'
/** A busy machine is slow, not wrong. */
const PATIENT = { timeout: 20_000 }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
})

const visit = (page: Page, route: string) =>
  page.goto(`${address('PARALLAX_WEB_URL')}${route}`, { waitUntil: 'networkidle' })

interface Pair {
  articles: number
  source: { name: string }
  target: { name: string }
  evidence: { totalCount: number }
}

async function strongestPair(): Promise<Pair> {
  const { entityNetwork } = await ask<{ entityNetwork: { edges: Pair[] } }>(
    '{ entityNetwork(edges: 1) { edges { articles source { name } target { name } evidence { totalCount } } } }',
  )
  const [pair] = entityNetwork.edges
  if (!pair) throw new Error('the sample corpus has no two names in two articles')
  return pair
}

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)('the network in the %s theme at %i px', (colorScheme, width) => {
  test('fits, names what it can without overlap, and has no fault that axe finds', async () => {
    const page = await openPage(browser, { colorScheme, viewport: { width, height: 900 } })
    await visit(page, '/network')
    await page.locator('[data-mark^="node/"]').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const overlaps = await page.evaluate(() => {
      const names = [...document.querySelectorAll('[data-plot] svg text[text-anchor]')].map((text) =>
        text.getBoundingClientRect(),
      )
      // The box of a line of text is higher than its letters.
      const ink = names.map(({ left, right, top, height }) => ({
        left,
        right,
        top: top + height * 0.25,
        bottom: top + height * 0.8,
      }))
      return ink.flatMap((a, i) =>
        ink
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      ).length
    })
    expect(overlaps).toBe(0)
    const nodes = await page.locator('[data-mark^="node/"]').count()
    expect(nodes).toBeGreaterThan(8)
    if (width === 390) expect(nodes).toBeLessThanOrEqual(14)
    expect(page.faults).toEqual([])
    await page.context().close()
  })
})

describe('the network', () => {
  test('a line opens the sentences and articles of its pair, as many as it says', async () => {
    const { articles, source, target, evidence } = await strongestPair()
    const page = await openPage(browser)
    await visit(page, '/network')
    const line = page.locator('[data-mark^="edge/"]').first()
    expect(await line.getAttribute('aria-label')).toContain(`${source.name} and ${target.name}`)
    expect(await line.getAttribute('aria-label')).toContain(`${articles} articles with both`)
    await line.focus()
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('dialog')
    await drawer.waitFor()
    await expect
      .poll(() => drawer.innerText(), PATIENT)
      .toContain(`${evidence.totalCount} sentences in ${articles} articles`)
    await drawer.locator('mark').first().waitFor()
    const again = await openPage(browser)
    await again.goto(page.url(), { waitUntil: 'networkidle' })
    await expect
      .poll(() => again.getByRole('dialog').innerText(), PATIENT)
      .toContain(`in ${articles} articles`)
    await page.context().close()
    await again.context().close()
  })

  test('a name leads to its page, with the filter', async () => {
    const page = await openPage(browser)
    await visit(page, '/network?q=oil')
    await page.locator('[data-mark^="node/"]').first().click()
    await page.waitForURL(
      (url) => url.pathname.startsWith('/entities/') && url.searchParams.get('q') === 'oil',
    )
    await page.context().close()
  })

  test('is one stop of Tab; arrows walk from name to name, End to the last line', async () => {
    const page = await openPage(browser)
    await visit(page, '/network')
    const marks = page.locator('[data-mark]')
    await marks.first().waitFor()
    expect(await page.locator('[data-mark][tabindex="0"]').count()).toBe(1)
    await page.locator('[data-mark^="node/"]').first().focus()
    await page.keyboard.press('ArrowRight')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'))
    expect(await focused()).toBe(await page.locator('[data-mark^="node/"]').nth(1).getAttribute('data-mark'))
    await page.keyboard.press('End')
    expect(await focused()).toMatch(/^edge\//)
    await page.context().close()
  })

  test('has a table of all pairs, and says where there is nothing to draw', async () => {
    const page = await openPage(browser)
    await visit(page, '/network')
    await page.getByRole('button', { name: 'View as table' }).click()
    const { entityNetwork } = await ask<{ entityNetwork: { pairs: number } }>('{ entityNetwork { pairs } }')
    expect(await page.locator('figure tbody tr').count()).toBe(Math.min(400, entityNetwork.pairs))
    await visit(page, '/network?support=10&q=lighthouse')
    await expect
      .poll(() => page.locator('main').innerText(), PATIENT)
      .toMatch(/No two of these names|Fewer than two names|No articles match/)
    expect(page.faults).toEqual([])
    await page.context().close()
  })
})

describe('the page of an entity', () => {
  test('each name used for it opens onto as many sentences and articles as it says', async () => {
    const { node } = await ask<{
      node: { aliases: { wording: string; mentions: number; articles: number }[] }
    }>(`{ node(id: "Entity:${PUTIN}") { ... on Entity { aliases { wording mentions articles } } } }`)
    const page = await openPage(browser)
    for (const { wording, mentions, articles } of node.aliases) {
      await visit(page, `/entities/${PUTIN}`)
      const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
      await page
        .getByRole('button', { name: `${many(mentions, 'mention')} as “${wording}”. Show`, exact: false })
        .click()
      const drawer = page.getByRole('dialog')
      await drawer.waitFor()
      await expect
        .poll(() => drawer.innerText(), PATIENT)
        .toContain(`${many(mentions, 'mention')} in ${many(articles, 'article')}`)
    }
    expect(page.faults).toEqual([])
    await page.context().close()
  })

  test('its articles are parted by tone without a rest, and each part lists as many as it says', async () => {
    const page = await openPage(browser)
    await visit(page, `/entities/${PUTIN}`)
    const tones = page.getByRole('navigation', { name: 'Tone' }).getByRole('link')
    const counts = (await tones.allInnerTexts()).map((text) =>
      Number(/(?<!\d)\d+$/.exec(text.replace(/\s/g, ''))?.[0]),
    )
    const [all = 0, ...parts] = counts
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all)
    await tones.nth(2).click()
    await page.waitForURL(/tone=neutral/)
    await expect
      .poll(() => page.locator('#appearances ol > li').count(), PATIENT)
      .toBe(Math.min(8, counts[2] ?? 0))
    await page.context().close()
  })
})

describe('why this?', () => {
  async function articleWith(entity: string): Promise<string> {
    const { articles } = await ask<{ articles: { nodes: { id: string }[] } }>(
      `{ articles(first: 1, filter: { entities: { all: ["Entity:${entity}"] } }) { nodes { id } } }`,
    )
    return `/articles/${articles.nodes[0]?.id.split(':')[1]}`
  }

  test.each(['light', 'dark'] as const)('is told of a mention in an article, %s', async (colorScheme) => {
    const page = await openPage(browser, { colorScheme })
    await visit(page, await articleWith(PUTIN))
    await page.locator('[data-block] [data-why]', { hasText: 'Putin' }).first().click()
    const card = page.getByRole('dialog')
    await card.waitFor()
    const words = await card.innerText()
    expect(words).toMatch(/Putin”\?/)
    expect(words).toMatch(/of 100 such cases about \d+ are right/)
    expect(words).toMatch(/Rule names:/)
    expect(words).toMatch(/Wikidata Q\d+/)
    await expect
      .poll(() => card.innerText(), PATIENT)
      .toMatch(/Nobody else in the collection is named so|mention/)
    expect(await axeFaults(page)).toEqual([])
    await card.getByRole('link', { name: 'Vladimir Putin' }).click()
    await page.waitForURL(/person\.vladimir-putin/)
    await page.context().close()
  })

  test('is reached and left by the keyboard', async () => {
    const page = await openPage(browser)
    await visit(page, await articleWith(PUTIN))
    const mention = page.locator('[data-block] [data-why][tabindex="0"]').first()
    await mention.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await mention.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test.each([390, 1440])('is told in the drawer of evidence at %i px', async (width) => {
    const page = await openPage(browser, { viewport: { width, height: 900 } })
    await visit(page, `/entities/${PUTIN}?open=entities~${PUTIN};of~entity:${PUTIN}`)
    const drawer = page.getByRole('dialog')
    await drawer.locator('mark [data-why]').first().click()
    await page.getByRole('dialog', { name: /^Why/ }).waitFor()
    const box = await page.getByRole('dialog', { name: /^Why/ }).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
    expect(page.faults).toEqual([])
    await page.context().close()
  })
})
