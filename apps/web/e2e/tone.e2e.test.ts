import { expect } from 'vitest'
import { ask } from './ask.ts'
import { test } from './workbench.ts'

const PUTIN = 'person.vladimir-putin'

test('a number of words against or for opens onto as many mentions', async ({ open }) => {
  const page = await open(`/entities/${PUTIN}`)
  const number = page
    .locator('#entity-tone')
    .getByRole('link', { name: /Show them/ })
    .first()
  const found = Number((await number.innerText()).replace(/\D/g, ''))
  expect(found).toBeGreaterThan(0)
  await number.click()
  const drawer = page.getByRole('dialog')
  await drawer.waitFor()
  await expect.poll(() => drawer.innerText()).toContain(`${found} mention${found === 1 ? '' : 's'} in `)
})

test('the choice of whose words stands in the address and in the titles of both charts', async ({ open }) => {
  const page = await open(`/entities/${PUTIN}`)
  const titles = page.getByRole('heading', { name: /^Words for and against .+, / })
  await expect.poll(() => titles.count()).toBe(2)
  const whose = page.getByRole('navigation', { name: 'Whose words' })
  await expect.poll(() => whose.locator('[aria-current]').innerText()).toBe('Both')
  await whose.getByRole('link', { name: 'Words inside quotations' }).click()
  await page.waitForURL(/voice=quoted/)
  await expect
    .poll(async () => (await titles.allInnerTexts()).map((title) => /, ([^,]+)$/.exec(title)?.[1]))
    .toEqual(['inside quotations', 'inside quotations'])
})

test('the reader says of an article why words were read as for or against', async ({ open }) => {
  const { evidence } = await ask<{ evidence: { nodes: { article: { id: string } }[] } }>(
    `{ evidence(subject: { kind: TONE, tone: { entity: "Entity:${PUTIN}", direction: NEGATIVE } }, first: 1) { nodes { article { id } } } }`,
  )
  const page = await open(`/articles/${evidence.nodes[0]?.article.id.split(':')[1]}`)
  const why = page.locator('#tone details').first()
  await why.locator('summary').click()
  await expect.poll(() => why.innerText()).toContain('Read as words')
})
