import { describe, expect } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { main, test, visit } from './workbench.ts'

const PUTIN = 'person.vladimir-putin'

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
  test('fits, names what it can without overlap, and has no fault that axe finds', async ({ open }) => {
    const page = await open('/network', { colorScheme, viewport: { width, height: 900 } })
    await page.locator('[data-mark^="node/"]').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width)
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
  })
})

describe('the network', () => {
  test('a line opens the sentences and articles of its pair, as many as it says', async ({ open }) => {
    const { articles, source, target, evidence } = await strongestPair()
    const page = await open('/network')
    const line = page.locator('[data-mark^="edge/"]').first()
    await expect.poll(() => line.getAttribute('aria-label')).toContain(`${source.name} and ${target.name}`)
    await expect.poll(() => line.getAttribute('aria-label')).toContain(`${articles} articles with both`)
    await line.focus()
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('dialog')
    await drawer.waitFor()
    await expect
      .poll(() => drawer.innerText())
      .toContain(`${evidence.totalCount} sentences in ${articles} articles`)
    await drawer.locator('mark').first().waitFor()
    await expect.poll(() => page.url()).toContain('open=')
    const { pathname, search } = new URL(page.url())
    const again = await open(`${pathname}${search}`, { fresh: true })
    await expect.poll(() => again.getByRole('dialog').innerText()).toContain(`in ${articles} articles`)
  })

  test('a name leads to its page, with the filter', async ({ open }) => {
    const page = await open('/network?q=oil')
    await page.locator('[data-mark^="node/"]').first().click()
    await page.waitForURL(
      (url) => url.pathname.startsWith('/entities/') && url.searchParams.get('q') === 'oil',
    )
  })

  test('is one stop of Tab; arrows walk from name to name, End to the last line', async ({ open }) => {
    const page = await open('/network')
    const marks = page.locator('[data-mark]')
    await marks.first().waitFor()
    await expect.poll(() => page.locator('[data-mark][tabindex="0"]').count()).toBe(1)
    await page.locator('[data-mark^="node/"]').first().focus()
    await page.keyboard.press('ArrowRight')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'))
    await expect
      .poll(focused)
      .toBe(await page.locator('[data-mark^="node/"]').nth(1).getAttribute('data-mark'))
    await page.keyboard.press('End')
    await expect.poll(focused).toMatch(/^edge\//)
  })

  test('has a table of all pairs, and says where there is nothing to draw', async ({ open }) => {
    const page = await open('/network')
    await page.getByRole('button', { name: 'View as table' }).click()
    const { entityNetwork } = await ask<{ entityNetwork: { pairs: number } }>('{ entityNetwork { pairs } }')
    await expect.poll(() => page.locator('figure tbody tr').count()).toBe(Math.min(400, entityNetwork.pairs))
    await visit(page, '/network?support=10&q=lighthouse')
    await expect
      .poll(() => main(page))
      .toMatch(/No two of these names|Fewer than two names|No articles match/)
  })
})

describe('the page of an entity', () => {
  test('each name used for it opens onto as many sentences and articles as it says', async ({ blank }) => {
    const { node } = await ask<{
      node: { aliases: { wording: string; mentions: number; articles: number }[] }
    }>(`{ node(id: "Entity:${PUTIN}") { ... on Entity { aliases { wording mentions articles } } } }`)
    const page = await blank()
    for (const { wording, mentions, articles } of node.aliases) {
      await visit(page, `/entities/${PUTIN}`)
      const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
      await page
        .getByRole('button', { name: `${many(mentions, 'mention')} as “${wording}”. Show`, exact: false })
        .click()
      const drawer = page.getByRole('dialog')
      await drawer.waitFor()
      await expect
        .poll(() => drawer.innerText())
        .toContain(`${many(mentions, 'mention')} in ${many(articles, 'article')}`)
    }
  })

  test('its articles are parted by tone without a rest, and each part lists as many as it says', async ({
    open,
  }) => {
    const page = await open(`/entities/${PUTIN}`)
    const tones = page.getByRole('navigation', { name: 'Tone' }).getByRole('link')
    const counts = (await tones.allInnerTexts()).map((text) =>
      Number(/(?<!\d)\d+$/.exec(text.replace(/\s/g, ''))?.[0]),
    )
    const [all = 0, ...parts] = counts
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all)
    await tones.nth(2).click()
    await page.waitForURL(/tone=neutral/)
    await expect.poll(() => page.locator('#appearances ol > li').count()).toBe(Math.min(8, counts[2] ?? 0))
  })
})

describe('why this?', () => {
  async function articleWith(entity: string): Promise<string> {
    const { articles } = await ask<{ articles: { nodes: { id: string }[] } }>(
      `{ articles(first: 1, filter: { entities: { all: ["Entity:${entity}"] } }) { nodes { id } } }`,
    )
    return `/articles/${articles.nodes[0]?.id.split(':')[1]}`
  }

  test.for(['light', 'dark'] as const)(
    'is told of a mention in an article, %s',
    async (colorScheme, { open }) => {
      const page = await open(await articleWith(PUTIN), { colorScheme })
      await page.locator('[data-block] [data-why]', { hasText: 'Putin' }).first().click()
      const card = page.getByRole('dialog')
      for (const said of [
        /Putin”\?/,
        /of 100 such cases about \d+ are right/,
        /Rule names:/,
        /Wikidata Q\d+/,
        /Nobody else in the collection is named so|mention/,
      ])
        await expect.poll(() => card.innerText()).toMatch(said)
      expect(await axeFaults(page)).toEqual([])
      await card.getByRole('link', { name: 'Vladimir Putin' }).click()
      await page.waitForURL(/person\.vladimir-putin/)
    },
  )

  test('is reached and left by the keyboard', async ({ open }) => {
    const page = await open(await articleWith(PUTIN))
    const mention = page.locator('[data-block] [data-why][tabindex="0"]').first()
    await mention.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => mention.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test.for([390, 1440])('is told in the drawer of evidence at %i px', async (width, { open }) => {
    const page = await open(`/entities/${PUTIN}?open=entities~${PUTIN};of~entity:${PUTIN}`, {
      viewport: { width, height: 900 },
    })
    const drawer = page.getByRole('dialog')
    await drawer.locator('mark [data-why]').first().click()
    await page.getByRole('dialog', { name: /^Why/ }).waitFor()
    const isWithin = async () => {
      const box = await page.getByRole('dialog', { name: /^Why/ }).boundingBox()
      return box !== null && box.x >= 0 && box.x + box.width <= width
    }
    await expect.poll(isWithin).toBe(true)
  })
})
