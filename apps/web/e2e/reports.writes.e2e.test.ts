import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ask } from './ask.ts'
import { expectFaultless, test } from './workbench.ts'

/** The address of a chart; saving the same one again gives the same. */
async function savedChart(): Promise<string> {
  const spec = { version: 2, kind: 'top-entities', filter: {}, limit: 5 }
  const { saveChart } = await ask<{ saveChart: { data: { slug: string } } }>(
    'mutation ($spec: JSON!) { saveChart(spec: $spec) { ... on MutationSaveChartSuccess { data { slug } } } }',
    { spec },
  )
  return saveChart.data.slug
}

interface Kept {
  report: { revision: number; document: { title: string; blocks: { id: string; markdown?: string }[] } }
}
const kept = async (id: string) =>
  (await ask<Kept>('query ($id: ID!) { report(id: $id) { revision document } }', { id })).report

/** A report with a text and a figure, by the API. */
async function made(title: string): Promise<string> {
  const blocks = [
    { kind: 'text', id: 'words', markdown: 'First words.' },
    { kind: 'figure', id: 'names', chart: await savedChart() },
  ]
  const { change } = await ask<{ change: { data: { id: string } } }>(
    'mutation ($document: JSON!) { change: createReport(document: $document) { ... on MutationCreateReportSuccess { data { id } } } }',
    { document: { version: 1, title, blocks } },
  )
  return change.data.id
}

const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor()
const parts = (page: Page) =>
  page.getByRole('list', { name: 'Parts of the report' }).getByRole('heading', { level: 2 }).allInnerTexts()

test('a chart comes into a new report from its menu, with its caption, its picture and the methods', async ({
  open,
}) => {
  const page = await open('/phrases')
  await page
    .getByRole('button', { name: /^Embed, copy, export/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Add to a report…' }).click()
  await page.getByRole('button', { name: 'New report with this chart' }).click()
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.waitForURL(/\/reports\/[0-9a-z]{10}$/)
  await page
    .getByRole('img', { name: /^Phrases of most articles\. / })
    .first()
    .waitFor()
  await page.getByText(/^Articles\. The figure counts/).waitFor()
  await expectFaultless(page)
})

test('Markdown is written, looked at, saved by itself, and there after a reload', async ({ open }) => {
  const id = await made('Written by hand')
  const page = await open(`/reports/${id}`)
  const words = page.getByRole('textbox', { name: 'Text 1, in Markdown' })
  await words.fill('# A head\n\nWords **of weight**.\n\n<script>alert(1)</script>')
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('heading', { name: 'A head' }).waitFor()
  await page.getByText('<script>alert(1)</script>').waitFor()
  await saved(page)
  await expect.poll(async () => (await kept(id)).document.blocks[0]?.markdown).toContain('# A head')
  await page.reload()
  expect(await page.getByRole('textbox', { name: 'Text 1, in Markdown' }).inputValue()).toContain('of weight')
})

test('parts are moved by keyboard, told of, removed and brought back', async ({ open }) => {
  const id = await made('Put in order')
  const page = await open(`/reports/${id}`)
  expect(await parts(page)).toEqual(['Text 1', 'Figure 1'])
  const words = page.getByRole('textbox', { name: 'Text 1, in Markdown' })
  await words.press('Alt+ArrowDown')
  await page.getByRole('status').filter({ hasText: 'Moved to place 2 of 2.' }).waitFor()
  expect(await parts(page)).toEqual(['Figure 1', 'Text 1'])
  await expect.poll(() => words.evaluate((element) => element === document.activeElement)).toBe(true)
  await words.press('Alt+ArrowDown')
  await page.getByRole('status').filter({ hasText: 'Text 1 is last already.' }).waitFor()
  await page.getByRole('button', { name: 'Remove Figure 1' }).click()
  await expect.poll(() => parts(page)).toEqual(['Text 1'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => parts(page)).toEqual(['Figure 1', 'Text 1'])
  await expect
    .poll(async () => (await kept(id)).document.blocks.map((block) => block.id))
    .toEqual(['names', 'words'])
})

test('a figure is picked among the saved charts, and the report is taken as a file', async ({ open }) => {
  const id = await made('Taken away')
  const page = await open(`/reports/${id}`)
  await page.getByRole('button', { name: 'Add a figure …' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: await savedChart() })
    .click()
  await expect.poll(() => parts(page)).toEqual(['Text 1', 'Figure 1', 'Figure 2'])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^taken-away_\d{4}-\d\d-\d\d\.pdf$/)
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
})

test('what somebody else saved is not written over, and no words are lost', async ({ open }) => {
  const id = await made('Saved by two')
  const page = await open(`/reports/${id}`)
  const document = { version: 1, title: 'Saved by another', blocks: [] }
  await ask(
    'mutation ($id: ID!, $document: JSON!) { updateReport(id: $id, revision: 1, document: $document) { __typename } }',
    { id, document },
  )
  await page.getByRole('textbox', { name: 'Text 1, in Markdown' }).fill('Words of mine.')
  await page.getByRole('alert').filter({ hasText: 'Not saved: Somebody saved this report' }).waitFor()
  expect((await kept(id)).document.title).toBe('Saved by another')
  await page.getByRole('button', { name: 'Save mine as a copy' }).click()
  await page.waitForURL((url) => /^\/reports\/[0-9a-z]{10}$/.test(url.pathname) && !url.pathname.endsWith(id))
  expect(await page.getByRole('textbox', { name: 'Text 1, in Markdown' }).inputValue()).toBe('Words of mine.')
})

test('the list of reports names them, and a report is deleted after a question', async ({ open }) => {
  await made('Thrown away')
  const page = await open('/reports', { viewport: { width: 390, height: 900 } })
  await page.getByRole('rowheader', { name: 'Thrown away' }).waitFor()
  await expectFaultless(page)
  await page.getByRole('button', { name: 'Delete Thrown away' }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect.poll(() => page.getByRole('rowheader', { name: 'Thrown away' }).count()).toBe(0)
})
