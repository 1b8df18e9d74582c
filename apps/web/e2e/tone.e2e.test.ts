import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { address, launch, openPage } from './browser.ts'

const PUTIN = 'person.vladimir-putin'
/** A busy machine is slow, not wrong. */
const PATIENT = { timeout: 20_000 }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
})

const web = (route: string) => `${address('PARALLAX_WEB_URL')}${route}`

test('a number of words against or for opens onto as many mentions', async () => {
  const page = await openPage(browser)
  await page.goto(web(`/entities/${PUTIN}`), { waitUntil: 'networkidle' })
  const number = page
    .locator('#entity-tone')
    .getByRole('link', { name: /Show them/ })
    .first()
  const found = Number((await number.innerText()).replace(/\D/g, ''))
  expect(found).toBeGreaterThan(0)
  await number.click()
  const drawer = page.getByRole('dialog')
  await drawer.waitFor()
  await expect
    .poll(() => drawer.innerText(), PATIENT)
    .toContain(`${found} mention${found === 1 ? '' : 's'} in `)
  expect(page.faults).toEqual([])
  await page.context().close()
})

test('the choice of whose words stands in the address and in the titles of both charts', async () => {
  const page = await openPage(browser)
  await page.goto(web(`/entities/${PUTIN}`), { waitUntil: 'networkidle' })
  const titles = page.getByRole('heading', { name: /^Words for and against .+, / })
  await expect.poll(() => titles.count(), PATIENT).toBe(2)
  const whose = page.getByRole('navigation', { name: 'Whose words' })
  expect(await whose.locator('[aria-current]').innerText()).toBe('Both')
  await whose.getByRole('link', { name: 'Words inside quotations' }).click()
  await page.waitForURL(/voice=quoted/)
  await expect
    .poll(async () => (await titles.allInnerTexts()).map((title) => /, ([^,]+)$/.exec(title)?.[1]), PATIENT)
    .toEqual(['inside quotations', 'inside quotations'])
  expect(page.faults).toEqual([])
  await page.context().close()
})

test('the reader says of an article why words were read as for or against', async () => {
  const { evidence } = await ask<{ evidence: { nodes: { article: { id: string } }[] } }>(
    `{ evidence(subject: { kind: TONE, tone: { entity: "Entity:${PUTIN}", direction: NEGATIVE } }, first: 1) { nodes { article { id } } } }`,
  )
  const page = await openPage(browser)
  await page.goto(web(`/articles/${evidence.nodes[0]?.article.id.split(':')[1]}`), {
    waitUntil: 'networkidle',
  })
  const why = page.locator('#tone details').first()
  await why.locator('summary').click()
  await expect.poll(() => why.innerText(), PATIENT).toContain('Read as words')
  expect(page.faults).toEqual([])
  await page.context().close()
})
