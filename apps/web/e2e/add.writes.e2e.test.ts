import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ask } from './ask.ts'
import { main, test, visit } from './workbench.ts'

const copiedPage = (page: Page) => page.getByRole('textbox', { name: /page as you copied/i }).first()

test('a pasted article is read, counted once, and can be opened; pasting it again changes nothing', async ({
  blank,
}) => {
  const text = `Lighthouse of Wendmouth lit again\n\nBy Mira Sandgate\n\n12 June 2020\n\nThe lighthouse of Wendmouth was lit again on Friday after two years of repairs. "It is a light for everybody," said keeper Tobias Renfrow. The port authority paid for the work, and visitors may climb the tower from July.`
  const page = await blank()
  for (const outcome of [/^1 stored$/m, /^1 unchanged$/m]) {
    await visit(page, '/add')
    await copiedPage(page).fill(text)
    await page.getByRole('button', { name: 'Read this article' }).first().click()
    await expect.poll(() => main(page)).toMatch(outcome)
  }
  const { articles } = await ask<{
    articles: { totalCount: number; nodes: { title: string; id: string }[] }
  }>('{ articles(filter: { text: "lighthouse Wendmouth Renfrow" }) { totalCount nodes { id title } } }')
  expect(articles.totalCount).toBe(1)
  await visit(page, `/articles/${articles.nodes[0]?.id.split(':')[1]}`)
  await expect.poll(() => main(page)).toContain('Tobias Renfrow')
})

test('what is given beside an article and cannot be used is told, and “just now” is taken as the moment of copying', async ({
  open,
}) => {
  const page = await open('/add')
  await copiedPage(page).fill(
    'The tram of Wendmouth stopped for an hour on Monday, the town said. Nobody was hurt in the incident.',
  )
  await page.getByText('What you already know about it').click()
  await page.getByRole('textbox', { name: 'Address' }).fill('see below')
  await page.getByRole('combobox', { name: /When you copied it/ }).selectOption('now')
  await page.getByRole('button', { name: 'Read this article' }).click()
  await expect.poll(() => main(page)).toContain('came with something that could not be used')
  await expect.poll(() => main(page)).toContain('“see below” in "url" is not a web address')
  await page.locator('main').getByRole('link', { name: 'Pasted text' }).first().click()
  await expect.poll(() => main(page)).toContain('The page was taken')
})
