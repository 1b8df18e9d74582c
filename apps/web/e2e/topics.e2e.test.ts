import { ask } from './ask.ts'
import { test } from './workbench.ts'

interface Narrower {
  topicBreakdown: { articles: number; rest: boolean; topic: { id: string; name: string } }[]
}

test('a topic leads to its narrower ones and back, and each number opens', async ({ open }) => {
  const { topicBreakdown } = await ask<Narrower>(
    '{ topicBreakdown(parent: "Topic:medtop:11000000") { articles rest topic { id name } } }',
  )
  const narrower = topicBreakdown.find(({ rest }) => !rest)
  if (!narrower) throw new Error('The sample has no article about a narrower topic of politics.')
  const page = await open('/topics')
  const label = narrower.topic.name.charAt(0).toUpperCase() + narrower.topic.name.slice(1)
  await page.getByRole('table').getByRole('link', { name: 'Politics', exact: true }).click()
  await page.waitForURL(/topics\/medtop/)
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: label, exact: true }) })
  await row.getByRole('button').click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText(`${narrower.articles} article`).first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: label, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: label }).waitFor()
  await page
    .getByRole('navigation', { name: 'Broader topics' })
    .getByRole('link', { name: 'Politics' })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Politics' }).waitFor()
})
