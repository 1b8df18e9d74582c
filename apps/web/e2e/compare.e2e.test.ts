import { expect } from 'vitest'
import { expectFaultless, main, test } from './workbench.ts'

const [RADIO, OBSERVER, LEDGER] = ['radio-vestmark', 'the-baltmar-observer', 'sterling-ledger']
const bars = '[data-mark^="bar/"]'

test('a bar opens as many articles as it says, on its own side', async ({ open }) => {
  const page = await open(`/compare?compare=${RADIO},${OBSERVER}`)
  const bar = page.locator(bars).first()
  await bar.waitFor()
  const articles =
    /: (?:all |the only )?([\d,]*)/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1] || '1'
  await bar.click()
  const drawer = page.getByRole('dialog')
  await drawer.waitFor()
  await expect
    .poll(async () => (await drawer.getByRole('status').first().innerText()).replace(/s$/, ''))
    .toContain(`in ${articles} article`)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
})

test('what is compared stands in the address, and Back undoes it', async ({ open }) => {
  const page = await open(`/compare?compare=${RADIO},${OBSERVER}`)
  await page.getByRole('link', { name: 'Whom they quote' }).click()
  await page.waitForURL(/aspect=quoted/)
  await page.locator('#room table').waitFor()
  await page.getByRole('button', { name: /^Take The Baltmar Observer out/i }).click()
  await page.waitForURL((url) => url.searchParams.get('compare') === RADIO)
  await expect.poll(() => main(page)).toContain('All others')
  await page.goBack()
  await page.waitForURL((url) => url.searchParams.get('compare') === `${RADIO},${OBSERVER}`)
  await page.goBack()
  await page.waitForURL((url) => !url.searchParams.has('aspect'))
})

test.for([
  ['three side by side', `?aspect=attention&compare=${RADIO},${OBSERVER},${LEDGER}`],
  ['whom two quote', `?aspect=quoted&compare=${RADIO},${OBSERVER}`],
  ['the tone of one and of all others', `?aspect=tone&compare=${RADIO}`],
  ['words of two', `?aspect=words&compare=${RADIO},${OBSERVER}`],
  ['quoted words of three', `?aspect=words&voice=quoted&compare=${RADIO},${OBSERVER},${LEDGER}`],
  ['stories of two', `?aspect=stories&compare=${RADIO},${OBSERVER}`],
  ['two over time', `?aspect=time&compare=${RADIO},${OBSERVER}`],
])('%s: axe finds no fault in light and in dark, and it fits a phone', async ([, query], { open }) => {
  await expectFaultless(await open(`/compare${query}`))
})
