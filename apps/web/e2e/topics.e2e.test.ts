import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { address, launch, openPage } from './browser.ts'

let browser: Browser
let web: string
beforeAll(async () => {
  browser = await launch()
  web = address('PARALLAX_WEB_URL')
})
afterAll(() => browser.close())

const visit = (page: Page, route: string) => page.goto(`${web}${route}`, { waitUntil: 'networkidle' })
const SLOW = { timeout: 60_000 }

interface Narrower {
  topicBreakdown: { articles: number; rest: boolean; topic: { id: string; name: string } }[]
}

test('a topic leads to its narrower ones and back, and each number opens', async () => {
  const { topicBreakdown } = await ask<Narrower>(
    '{ topicBreakdown(parent: "Topic:medtop:11000000") { articles rest topic { id name } } }',
  )
  const narrower = topicBreakdown.find(({ rest }) => !rest)
  if (!narrower) throw new Error('The sample has no article about a narrower topic of politics.')
  const page = await openPage(browser)
  await visit(page, '/topics')
  const label = narrower.topic.name.charAt(0).toUpperCase() + narrower.topic.name.slice(1)
  await page.getByRole('table').getByRole('link', { name: 'Politics', exact: true }).click()
  await page.waitForURL(/topics\/medtop/, SLOW)
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: label, exact: true }) })
  await row.getByRole('button').click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText(`${narrower.articles} article`).first().waitFor(SLOW)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: label, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: label }).waitFor(SLOW)
  await page
    .getByRole('navigation', { name: 'Broader topics' })
    .getByRole('link', { name: 'Politics' })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Politics' }).waitFor(SLOW)
  expect(page.faults).toEqual([])
  await page.context().close()
})

test('a topic of one’s own says what it finds, is kept, stands beside the others and is taken out', async () => {
  const page = await openPage(browser, { viewport: { width: 390, height: 900 } })
  await visit(page, '/topics/own')
  await page.getByRole('button', { name: 'Define' }).click()
  await page.getByRole('alert').filter({ hasText: 'no name' }).waitFor(SLOW)
  await page.getByRole('textbox', { name: 'Name of the topic' }).fill('Presidents')
  await page.getByRole('textbox', { name: /^Words/ }).fill('president')
  await page.getByText(/^Holds \d+ articles? now/).waitFor(SLOW)
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Define' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Presidents' })
  await row.waitFor(SLOW)

  await page.getByRole('textbox', { name: 'Name of the topic' }).fill('presidents')
  await page.getByRole('textbox', { name: /^Words/ }).fill('minister')
  await page.getByRole('button', { name: 'Define' }).click()
  await page.getByRole('alert').filter({ hasText: 'already' }).waitFor(SLOW)

  await visit(page, '/topics')
  await page.getByRole('row').filter({ hasText: 'Presidents' }).first().waitFor(SLOW)
  await visit(page, '/topics/own')
  await page.getByRole('button', { name: 'Remove Presidents' }).click()
  await page.getByText('You have defined none yet.').waitFor(SLOW)
  expect(page.faults).toEqual([])
  await page.context().close()
})
