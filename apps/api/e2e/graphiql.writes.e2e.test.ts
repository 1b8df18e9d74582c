import { execFile, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { ask } from '../../web/e2e/ask.ts'
import { address } from '../../web/e2e/browser.ts'
import { test as base, type Watched } from '../../web/e2e/workbench.ts'

const execute = promisify(execFile)
const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0
const READY = '.graphiql-query-editor .view-line'
const RESPONSE = '.graphiql-response .view-lines'

const test = base.extend(
  'graphiql',
  ({ blank }) =>
    /** The page where one asks by hand, with the hosts that it asked. It remembers its tabs, so every browser is a new one. */
    async (hash = '', opening = {}): Promise<Watched & { hosts: Set<string> }> => {
      const page = await blank({ ...opening, fresh: true })
      const hosts = new Set<string>()
      page.on('request', (request) => {
        const { protocol, host } = new URL(request.url())
        if (protocol.startsWith('http') || protocol.startsWith('ws')) hosts.add(host)
      })
      await page.goto(`${address('PARALLAX_API_URL')}/graphql${hash}`)
      await page.waitForSelector(READY)
      return Object.assign(page, { hosts })
    },
)

/** The text that an editor shows; it writes spaces as non-breaking ones. */
const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).innerText()).replaceAll('\u00a0', ' ')

describe('GraphiQL', () => {
  test('opens with its twenty examples, asks no other host and breaks no rule of its page', async ({
    graphiql,
  }) => {
    const page = await graphiql()
    await expect.poll(() => page.getByRole('tab').allInnerTexts()).toHaveLength(20)
    await page.waitForLoadState('networkidle')
    expect([...page.hosts]).toEqual([new URL(address('PARALLAX_API_URL')).host])
  })

  test('runs the first example with its variables', async ({ graphiql }) => {
    const page = await graphiql()
    await expect.poll(() => textOf(page, '.graphiql-editor-tool .view-lines >> nth=0')).toContain('"period"')
    await page.click('.graphiql-execute-button')
    await expect.poll(() => textOf(page, RESPONSE)).toContain('"topEntities"')
    await expect.poll(() => textOf(page, RESPONSE)).not.toContain('"errors"')
  })

  test('its documents say what can be asked', async ({ graphiql }) => {
    const page = await graphiql()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    const documents = page.locator('.graphiql-doc-explorer')
    await documents.getByRole('link', { name: 'Query', exact: true }).click()
    await expect.poll(() => documents.innerText()).toContain('topEntities')
    await expect.poll(() => documents.innerText()).toContain('What can be asked.')
  })

  test('an example whose tab was closed opens again from the list', async ({ graphiql }) => {
    const page = await graphiql()
    const tabs = await page.getByRole('tab').count()
    await page
      .getByRole('tab', { name: 'WhoIsMentioned' })
      .locator('..')
      .getByRole('button', { name: 'Close Tab' })
      .click()
    await expect.poll(() => page.getByRole('tab').count()).toBe(tabs - 1)
    await page.getByRole('button', { name: 'Show Examples' }).click()
    await page.getByRole('button', { name: /^Who is mentioned/ }).click()
    await expect
      .poll(() => textOf(page, '.graphiql-query-editor .view-lines'))
      .toContain('query WhoIsMentioned')
    await expect.poll(() => textOf(page, '.graphiql-editor-tool .view-lines >> nth=0')).toContain('"period"')
  })

  test('a link opens with its query written in, and runs nothing', async ({ graphiql }) => {
    const page = await graphiql(`#${new URLSearchParams({ query: '{ overview { articles } }' })}`)
    await expect
      .poll(() => textOf(page, '.graphiql-query-editor .view-lines'))
      .toContain('{ overview { articles } }')
    expect((await textOf(page, RESPONSE)).trim()).toBe('')
    await page.getByRole('button', { name: 'Copy a link to this query' }).click()
    await expect.poll(() => new URL(page.url()).hash).toContain('query=%7B+overview')
  })

  test('a subscription follows an ingest to its end', async ({ graphiql }) => {
    const { addArticles } = await ask<{ addArticles: { data: { id: string } } }>(
      'mutation($text: String!) { addArticles(articles: [{ name: "graphiql", text: $text }]) { ... on MutationAddArticlesSuccess { data { id } } } }',
      {
        text: 'The council of Aldermoor met on Tuesday. Its chair, Petra Lindqvist, spoke of the bridge.',
      },
    )
    const query = `subscription { ingest(id: "${addArticles.data.id}") { state done total } }`
    const page = await graphiql(`#${new URLSearchParams({ query })}`)
    await page.click('.graphiql-execute-button')
    await expect.poll(() => textOf(page, RESPONSE)).toContain('FINISHED')
  })

  test.for(['light', 'dark'] as const)('follows a %s system', async (colorScheme, { graphiql }) => {
    const page = await graphiql('', { colorScheme })
    const ground = async () => {
      const colour = await page
        .locator('.graphiql-container')
        .evaluate((node) => getComputedStyle(node).backgroundColor)
      return Number(/\d+/.exec(colour)?.[0]) > 127 ? 'light' : 'dark'
    }
    await expect.poll(ground).toBe(colorScheme)
  })
})

describe('the result of a query', () => {
  const run = async (page: Page, show: 'Table' | 'Chart' | 'Code') => {
    await page.click('.graphiql-execute-button')
    await expect.poll(() => textOf(page, RESPONSE)).toContain('"topEntities"')
    await page.getByRole('button', { name: 'Show Result' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: show, exact: true }).click()
    return page.getByRole('region', { name: 'Result', exact: true })
  }
  // Of one outlet: meanwhile other tests add articles of others.
  const query = {
    query:
      '{ topEntities(filter: { outlets: ["Outlet:the-baltmar-observer"] }, limit: 12) { total counts { entity { id name } mentions } } }',
  }
  interface Answer {
    topEntities: { total: number; counts: { entity: { name: string }; mentions: number }[] }
  }

  test('is a table with the rows of the answer, sorted, and as CSV', async ({ graphiql }) => {
    const page = await graphiql(`#${new URLSearchParams(query)}`)
    const result = await run(page, 'Table')
    const { counts, total } = (await ask<Answer>(query.query)).topEntities
    const names = () => result.locator('tbody td:nth-child(2)').allInnerTexts()
    await expect.poll(names).toEqual(counts.map(({ entity }) => entity.name))
    expect(await result.locator('caption').innerText()).toBe(
      `topEntities.counts: 12 of ${total.toLocaleString('en')} rows`,
    )
    await result.getByRole('button', { name: 'mentions' }).click()
    const mentions = (await result.locator('tbody td:nth-child(3)').allInnerTexts()).map(Number)
    expect(mentions).toEqual(counts.map((count) => count.mentions).sort((a, b) => a - b))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      result.getByRole('button', { name: 'Download CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('topEntities-counts.csv')
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv.split('\r\n')[0]).toBe('entity.id,entity.name,mentions')
    expect(csv.trimEnd().split('\r\n')).toHaveLength(13)
  })

  test('is a chart with as many marks, in both themes without a fault', async ({ graphiql }) => {
    const page = await graphiql(`#${new URLSearchParams(query)}`)
    const result = await run(page, 'Chart')
    await expect.poll(() => result.locator('figure [role="img"]').count()).toBe(12)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.result').analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
        colorScheme,
      ).toEqual([])
    }
  })

  test.skipIf(!HAS_PYTHON)(
    'is asked by other programs too: Python and curl answer the same',
    async ({ graphiql }) => {
      const page = await graphiql(`#${new URLSearchParams(query)}`)
      await page
        .context()
        .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address('PARALLAX_API_URL') })
      const result = await run(page, 'Code')
      const answers: unknown[] = []
      for (const [language, program] of [
        ['curl', ['sh', '-c']],
        ['Python', ['python3', '-c']],
      ] as const) {
        await result.getByRole('combobox', { name: 'Language' }).selectOption(language)
        await result.getByRole('button', { name: 'Copy code' }).click()
        await expect.poll(() => result.getByRole('status').innerText()).toBe('Copied')
        const code = await page.evaluate(() => navigator.clipboard.readText())
        const { stdout } = await execute(program[0], [program[1], code])
        answers.push(JSON.parse(stdout))
      }
      const data = await ask<Answer>(query.query)
      expect(answers).toEqual([{ data }, data])
    },
  )

  test('an error is said in its own words', async ({ graphiql }) => {
    const page = await graphiql(
      `#${new URLSearchParams({ query: '{ topEntities(limit: 5000) { total } }' })}`,
    )
    await page.click('.graphiql-execute-button')
    await expect.poll(() => textOf(page, RESPONSE)).toContain('"errors"')
    await page.getByRole('button', { name: 'Show Result' }).click()
    expect(
      await page.getByRole('region', { name: 'Result', exact: true }).getByRole('alert').innerText(),
    ).toContain('error')
  })
})
