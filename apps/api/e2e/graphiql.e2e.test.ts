import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { address, launch, openPage } from '../../web/e2e/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const READY = '.graphiql-query-editor .view-line'
const RESPONSE = '.graphiql-response .view-lines'
const PATIENCE = { timeout: 30_000 }

async function open(hash = '', options = {}): Promise<Page & { faults: string[]; hosts: Set<string> }> {
  const page = await openPage(browser, options)
  const hosts = new Set<string>()
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http') || protocol.startsWith('ws')) hosts.add(host)
  })
  await page.goto(`${address('PARALLAX_API_URL')}/graphql${hash}`)
  await page.waitForSelector(READY)
  return Object.assign(page, { hosts })
}

/** The text that an editor shows; it writes spaces as non-breaking ones. */
const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).innerText()).replaceAll('\u00a0', ' ')

describe('GraphiQL', () => {
  test('opens with its twenty examples, asks no other host and breaks no rule of its page', async () => {
    const page = await open()
    expect(await page.getByRole('tab').allInnerTexts()).toHaveLength(20)
    await page.waitForLoadState('networkidle')
    expect([...page.hosts]).toEqual([new URL(address('PARALLAX_API_URL')).host])
    expect(page.faults).toEqual([])
    await page.context().close()
  })

  test('runs the first example with its variables', async () => {
    const page = await open()
    expect(await textOf(page, '.graphiql-editor-tool .view-lines >> nth=0')).toContain('"period"')
    await page.click('.graphiql-execute-button')
    await expect.poll(() => textOf(page, RESPONSE), PATIENCE).toContain('"topEntities"')
    expect(await textOf(page, RESPONSE)).not.toContain('"errors"')
    await page.context().close()
  })

  test('its documents say what can be asked', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    const documents = page.locator('.graphiql-doc-explorer')
    await documents.getByRole('link', { name: 'Query', exact: true }).click()
    await expect.poll(() => documents.innerText(), PATIENCE).toContain('topEntities')
    expect(await documents.innerText()).toContain('What can be asked.')
    await page.context().close()
  })

  test('an example whose tab was closed opens again from the list', async () => {
    const page = await open()
    const tabs = await page.getByRole('tab').count()
    await page
      .getByRole('tab', { name: 'WhoIsMentioned' })
      .locator('..')
      .getByRole('button', { name: 'Close Tab' })
      .click()
    expect(await page.getByRole('tab').count()).toBe(tabs - 1)
    await page.getByRole('button', { name: 'Show Examples' }).click()
    await page.getByRole('button', { name: /^Who is mentioned/ }).click()
    await expect
      .poll(() => textOf(page, '.graphiql-query-editor .view-lines'), PATIENCE)
      .toContain('query WhoIsMentioned')
    expect(await textOf(page, '.graphiql-editor-tool .view-lines >> nth=0')).toContain('"period"')
    await page.context().close()
  })

  test('a link opens with its query written in, and runs nothing', async () => {
    const page = await open(`#${new URLSearchParams({ query: '{ overview { articles } }' })}`)
    expect(await textOf(page, '.graphiql-query-editor .view-lines')).toContain('{ overview { articles } }')
    expect((await textOf(page, RESPONSE)).trim()).toBe('')
    await page.getByRole('button', { name: 'Copy a link to this query' }).click()
    expect(new URL(page.url()).hash).toContain('query=%7B+overview')
    await page.context().close()
  })

  test('a subscription follows an ingest to its end', async () => {
    const added = await fetch(`${address('PARALLAX_API_URL')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation($text: String!) { addArticles(articles: [{ name: "graphiql", text: $text }]) { ... on MutationAddArticlesSuccess { data { id } } } }',
        variables: {
          text: 'The council of Aldermoor met on Tuesday. Its chair, Petra Lindqvist, spoke of the bridge.',
        },
      }),
    }).then((response) => response.json())
    const query = `subscription { ingest(id: "${added.data.addArticles.data.id}") { state done total } }`
    const page = await open(`#${new URLSearchParams({ query })}`)
    await page.click('.graphiql-execute-button')
    await expect.poll(() => textOf(page, RESPONSE), PATIENCE).toContain('FINISHED')
    expect(page.faults).toEqual([])
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)('follows a %s system', async (colorScheme) => {
    const page = await open('', { colorScheme })
    const background = await page
      .locator('.graphiql-container')
      .evaluate((node) => getComputedStyle(node).backgroundColor)
    const [red = 0] = (background.match(/\d+/g) ?? []).map(Number)
    expect(red > 127 ? 'light' : 'dark').toBe(colorScheme)
    await page.context().close()
  })
})
