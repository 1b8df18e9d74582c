import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { address } from './browser.ts'
import { test as base, expectFaultless, main, visit } from './workbench.ts'

/** Freezing, sharing and the list of saved charts; a page of somebody else that shows what it may. */

const web = () => address('PARALLAX_WEB_URL')
const spec = (limit: number) => ({ version: 2, kind: 'top-entities', filter: {}, limit })

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
  .extend('blog', { scope: 'file' }, async ({}, { onCleanup }) => {
    const host = createServer((request, response) => {
      const frame = new URL(request.url ?? '/', 'http://host').searchParams.get('frame') ?? ''
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><title>A blog</title><iframe src="${frame}" title="A chart"></iframe>`)
    })
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    onCleanup(() => {
      host.close()
    })
    return `http://localhost:${(host.address() as AddressInfo).port}`
  })

async function save(limit: number): Promise<string> {
  const { saveChart } = await ask<{ saveChart: { data: { slug: string } } }>(
    'mutation($spec: JSON!) { saveChart(spec: $spec) { ... on MutationSaveChartSuccess { data { slug } } } }',
    { spec: spec(limit) },
  )
  return saveChart.data.slug
}

async function freeze(limit: number): Promise<string> {
  const { freezeChart } = await ask<{ freezeChart: { data: { slug: string } } }>(
    'mutation($spec: JSON!) { freezeChart(spec: $spec) { ... on MutationFreezeChartSuccess { data { slug } } } }',
    { spec: spec(limit) },
  )
  return freezeChart.data.slug
}

const share = (slug: string, change: string) =>
  ask(`mutation($slug: ID!) { shareChart(slug: $slug, ${change}) { __typename } }`, { slug })

async function linkTo(slug: string): Promise<{ id: string; address: string }> {
  const { createChartLink } = await ask<{ createChartLink: { data: { id: string; address: string } } }>(
    'mutation($slug: ID!) { createChartLink(slug: $slug, label: "A blog") { ... on MutationCreateChartLinkSuccess { data { id address } } } }',
    { slug },
  )
  return createChartLink.data
}

const menuItem = async (page: Page, name: string) => {
  await page
    .getByRole('button', { name: /^Embed, copy, export: .* mentioned most/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name }).click()
}

test('a chart is frozen from its menu, and its page says what it keeps', async ({ open }) => {
  const page = await open('/')
  await menuItem(page, 'Freeze these numbers')
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.waitForURL(/\/charts\/top-entities-frozen-[0-9a-z]{20}$/)
  await expect.poll(() => main(page)).toMatch(/Frozen on \d/)
  await expect.poll(() => main(page)).toContain('Nothing has changed since.')
  await expectFaultless(page)
})

test('after an article came in, its page says what differs, and its files are the same', async ({ open }) => {
  const slug = await freeze(50)
  const bytes = async () => (await fetch(`${web()}/charts/${slug}.png`)).arrayBuffer()
  const before = Buffer.from(await bytes())
  const text = 'Vladimir Putin met Wendla Harrowgate. Wendla Harrowgate thanked Vladimir Putin.'
  const { addArticles } = await ask<{ addArticles: { data: { id: string } } }>(
    'mutation($articles: [ArticleInput!]) { addArticles(articles: $articles) { ... on MutationAddArticlesSuccess { data { id } } } }',
    { articles: [{ name: 'harrowgate', text }] },
  )
  const state = () =>
    ask<{ ingestRun: { state: string } }>(
      'query($id: ID!) { ingestRun(id: $id) { state } }',
      addArticles.data,
    )
  await expect.poll(async () => (await state()).ingestRun.state).toBe('FINISHED')
  const page = await open(`/charts/${slug}`)
  await expect.poll(() => main(page)).toMatch(/the filter matches 1 article more/)
  const now = page.getByRole('link', { name: /^\d+, Vladimir Putin, Mentions: show its articles/ })
  await now.waitFor()
  expect(Buffer.from(await bytes()).equals(before)).toBe(true)
  await now.click()
  await page.waitForURL((url) => url.pathname === '/articles' && url.searchParams.has('open'))
})

test('who may see it is chosen with the keyboard; a link is made, copied and revoked', async ({ open }) => {
  // A chart of its own: nobody else's may be closed.
  const page = await open(`/charts/${await save(9)}`)
  await menuItem(page, 'Share…')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^Whoever has its address/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => dialog.getByRole('radio', { name: /^Only whoever/ }).isChecked()).toBe(true)
  await dialog.getByRole('textbox', { name: /^Sites/ }).fill('nowhere at all;')
  await dialog.getByRole('button', { name: 'Save sites' }).click()
  await expect.poll(() => dialog.getByRole('alert').innerText()).toContain('is no site')
  await dialog.getByRole('textbox', { name: 'For whom' }).fill('The editors')
  await page.keyboard.press('Enter')
  await dialog.getByText(/^Until \d/).waitFor()
  expect(await axeFaults(page, '[role=dialog]')).toEqual([])
  const href = await dialog.getByRole('link', { name: 'Open the link for The editors' }).getAttribute('href')
  expect((await fetch(href ?? '')).status).toBe(200)
  await dialog.getByRole('button', { name: 'Revoke the link for The editors' }).click()
  await dialog.getByText('Revoked', { exact: true }).waitFor()
  expect((await fetch(href ?? '')).status).toBe(410)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
})

test('in a page of somebody else a link shows the chart, until it is revoked', async ({ blank, blog }) => {
  const slug = await save(4)
  await share(slug, 'access: LINK')
  const link = await linkTo(slug)
  const page = await blank()
  const shown = async () => {
    await page.goto(`${blog}/?frame=${encodeURIComponent(link.address)}`)
    return page.frameLocator('iframe').locator('body').innerText()
  }
  await expect.poll(shown).toContain('Names mentioned most')
  await ask('mutation($id: ID!) { revokeChartLink(id: $id) { __typename } }', { id: link.id })
  await expect.poll(shown).toContain('This link was withdrawn')
  page.faults.length = 0
})

test('a site that is not named may not show it, one that is may', async ({ blank, blog }) => {
  const slug = await save(6)
  const page = await blank()
  const shown = async () => {
    await page.goto(`${blog}/?frame=${encodeURIComponent(`${web()}/embed/${slug}`)}`)
    const frame = page.frames().find((one) => one !== page.mainFrame())
    return (await frame?.locator('body').innerText()) ?? ''
  }
  await share(slug, 'frameAncestors: ["https://news.example.org"]')
  await expect.poll(shown).not.toContain('Names mentioned most')
  await expect.poll(() => page.faults.join()).toMatch(/frame-ancestors/)
  await share(slug, `frameAncestors: ["${blog}"]`)
  await expect.poll(shown).toContain('Names mentioned most')
  page.faults.length = 0
})

test('saved charts are listed, live and frozen; a live one is deleted when that is meant', async ({
  open,
}) => {
  const [live, frozen] = [await save(8), await freeze(8)]
  const page = await open('/charts')
  const card = (slug: string) =>
    page.getByRole('listitem').filter({ has: page.getByText(slug, { exact: true }) })
  await expect.poll(() => card(frozen).innerText()).toContain('Frozen')
  expect(
    await card(frozen)
      .getByRole('button', { name: /^Delete/ })
      .count(),
  ).toBe(0)
  await expectFaultless(page)
  await card(live)
    .getByRole('button', { name: /^Delete/ })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
  await card(live)
    .getByRole('button', { name: /^Delete/ })
    .click()
  expect(await axeFaults(page, '[role=dialog]')).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click()
  // Behind the dialog the list is hidden: what counts is that the address says so.
  await expect.poll(async () => (await fetch(`${web()}/charts/${live}.csv`)).status).toBe(410)
  await expect.poll(() => card(frozen).count()).toBe(1)
  await expect.poll(() => card(live).count()).toBe(0)
  await visit(page, `/charts/${frozen}`)
  await expect.poll(() => main(page)).toContain('Frozen on')
})
