import { expect } from 'vitest'
import { axeFaults } from './axe.ts'
import { test, visit } from './workbench.ts'

test('a topic of one’s own says what it finds, is kept, stands beside the others and is taken out', async ({
  open,
}) => {
  const page = await open('/topics/own', { viewport: { width: 390, height: 900 } })
  await page.getByRole('button', { name: 'Define' }).click()
  await page.getByRole('alert').filter({ hasText: 'no name' }).waitFor()
  await page.getByRole('textbox', { name: 'Name of the topic' }).fill('Presidents')
  await page.getByRole('textbox', { name: /^Words/ }).fill('president')
  await page.getByText(/^Holds \d+ articles? now/).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Define' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Presidents' })
  await row.waitFor()

  await page.getByRole('textbox', { name: 'Name of the topic' }).fill('presidents')
  await page.getByRole('textbox', { name: /^Words/ }).fill('minister')
  await page.getByRole('button', { name: 'Define' }).click()
  await page.getByRole('alert').filter({ hasText: 'already' }).waitFor()

  await visit(page, '/topics')
  await page.getByRole('row').filter({ hasText: 'Presidents' }).first().waitFor()
  await visit(page, '/topics/own')
  await page.getByRole('button', { name: 'Remove Presidents' }).click()
  await page.getByText('You have defined none yet.').waitFor()
})
