import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { ask } from '../../web/e2e/ask.ts'
import { address } from '../../web/e2e/browser.ts'
import { test as base, type Watched } from '../../web/e2e/workbench.ts'

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
