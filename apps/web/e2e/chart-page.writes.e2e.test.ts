import { describe, expect } from 'vitest'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { address } from './browser.ts'
import { test } from './workbench.ts'

const web = () => address('PARALLAX_WEB_URL')

async function save(spec: object): Promise<string> {
  const { saveChart } = await ask<{ saveChart: { data: { slug: string } } }>(
    'mutation($spec: JSON!) { saveChart(spec: $spec) { ... on MutationSaveChartSuccess { data { slug } } ... on InputFailure { message } } }',
    { spec: { version: 2, filter: {}, ...spec } },
  )
  return saveChart.data.slug
}
const topEntities = { kind: 'top-entities', limit: 7 }

describe('the page of a chart', () => {
  test('a link to it unfolds: preview and oEmbed are those of this very chart', async ({ blank }) => {
    const slug = await save(topEntities)
    const page = await blank()
    await page.goto(`${web()}/charts/${slug}`)
    const content = (selector: string, name: string) => page.locator(selector).first().getAttribute(name)
    const image = new URL((await content('meta[property="og:image"]', 'content')) ?? '')
    expect(image.pathname).toBe(`/charts/${slug}.png`)
    const picture = await fetch(new URL(image.pathname + image.search, web()))
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
    const oembed = new URL((await content('link[type="application/json+oembed"]', 'href')) ?? '')
    const answer = await fetch(new URL(oembed.pathname + oembed.search, web()))
    expect(await answer.json()).toMatchObject({
      type: 'rich',
      html: expect.stringContaining(`/embed/${slug}`),
    })
  })

  test('its marks open onto their articles, and axe finds nothing', async ({ blank }) => {
    const page = await blank({ colorScheme: 'dark' })
    await page.goto(`${web()}/charts/${await save(topEntities)}`)
    await page.getByRole('figure').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.locator('[data-mark]').first().click()
    await page.getByRole('dialog').getByRole('status').first().waitFor()
  })

  test('another title is another address, and the old one stays what it was', async ({ blank }) => {
    const slug = await save(topEntities)
    const page = await blank()
    await page.goto(`${web()}/charts/${slug}`)
    await page.getByRole('textbox', { name: 'Title' }).fill('Who the week was about')
    await page.getByRole('textbox', { name: /Notes/ }).fill('For the Monday meeting.')
    await expect.poll(() => page.getByRole('figure').innerText()).toContain('For the Monday meeting.')
    await page.getByRole('button', { name: 'Save as a new address' }).click()
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toBe('Who the week was about')
    expect(page.url()).not.toContain(slug)
    const old = await (await fetch(`${web()}/charts/${slug}.json`)).json()
    expect(old.title).toBe('Names mentioned most')
  })

  test('a file comes down by a click, under a name that speaks', async ({ blank }) => {
    const page = await blank()
    await page.goto(`${web()}/charts/${await save(topEntities)}`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV', exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^names-mentioned-most_\d{4}-\d\d-\d\d\.csv$/)
  })

  test('printed, it is the figure without the workbench around it', async ({ blank }) => {
    const page = await blank()
    await page.goto(`${web()}/charts/${await save(topEntities)}`)
    await page.locator('figure [data-mark]').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.getByRole('navigation').isVisible()).toBe(false)
    await expect.poll(() => page.getByRole('textbox', { name: 'Title' }).isVisible()).toBe(false)
    await expect.poll(() => page.locator('figure svg').first().isVisible()).toBe(true)
    await expect.poll(() => page.getByRole('figure').getByRole('table').isVisible()).toBe(true)
  })

  test('its table stands when printing is announced, before the pages are counted', async ({ blank }) => {
    const page = await blank()
    await page.goto(`${web()}/charts/${await save(topEntities)}`)
    await page.locator('figure [data-mark]').first().waitFor()
    const tablesAt = (event: string) =>
      page.evaluate((name) => {
        window.dispatchEvent(new Event(name))
        return document.querySelectorAll('figure table').length
      }, event)
    expect([await tablesAt('beforeprint'), await tablesAt('afterprint')]).toEqual([1, 0])
  })
})
