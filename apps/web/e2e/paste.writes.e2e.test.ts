import { PASTE_TARGETS, PASTE_WORDS } from '@parallax/charts/text'
import { CHART_SPEC_VERSION } from '@parallax/domain'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { ask } from './ask.ts'
import { address } from './browser.ts'
import { test as base, expectFaultless, visit } from './workbench.ts'

/** What a chart puts on the clipboard of a real browser. */

const test = base
  .extend(
    'withClipboard',
    ({ blank } /** A page of the dashboard in a browser that gives its clipboard away. */) =>
      async (route: string): Promise<Page> => {
        const page = await blank({ fresh: true })
        await page
          .context()
          .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address('PARALLAX_WEB_URL') })
        await visit(page, route)
        return page
      },
  )
  .extend('pasting', ({ withClipboard } /** The dialog of a chart. */) => async (): Promise<Page> => {
    const page = await withClipboard('/')
    await page
      .getByRole('button', { name: /^Embed, copy, export: .* mentioned most/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Paste into…' }).click()
    await page.getByRole('button', { name: 'Copy for Word', exact: true }).waitFor()
    return page
  })

/** The clipboard's contents by type; of a picture its sides. */
const clipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string): Promise<[string, string]> => {
      const blob = await item?.getType(type)
      if (!blob) return [type, '']
      if (!type.startsWith('image/')) return [type, await blob.text()]
      const { width, height } = await createImageBitmap(blob)
      return [type, `${width} × ${height}`]
    }
    return Object.fromEntries(await Promise.all((item?.types ?? []).map(read)))
  })

async function copied(page: Page, button: string): Promise<Record<string, string>> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'))
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect.poll(async () => (await clipboard(page))['text/plain'] ?? '').not.toBe('nothing yet')
  return clipboard(page)
}

/** In the page: what stands in the HTML that was copied, with its picture decoded. */
const shown = (page: Page, html: string) =>
  page.evaluate(async (text) => {
    const body = new DOMParser().parseFromString(text, 'text/html').body
    const image = new Image()
    image.src = body.querySelector('img')?.src ?? ''
    await image.decode()
    return {
      width: image.naturalWidth,
      alt: body.querySelector('img')?.alt ?? '',
      links: [...body.querySelectorAll('a')].map(({ href }) => href),
      words: body.innerText,
    }
  }, html)

describe('Paste into…', () => {
  test('Word: picture, caption, citation and links; the picture once more alone', async ({ pasting }) => {
    const page = await pasting()
    const clip = await copied(page, 'Copy for Word')
    expect(Object.keys(clip).sort()).toEqual(['image/png', 'text/html', 'text/plain'])
    expect(clip['image/png']).toMatch(/^2400 × \d{3,4}$/)
    const document = await shown(page, clip['text/html'] ?? '')
    expect(document.width).toBe(2400)
    expect(document.alt.length).toBeGreaterThan(20)
    expect(document.words).toContain('Source: ')
    expect(document.words).toContain('[Figure]')
    expect(new Set(document.links).size).toBe(1)
    const [link = ''] = document.links
    expect(link).toMatch(/\/charts\/top-entities-\w+$/)
    expect((await fetch(`${address('PARALLAX_API_URL')}${new URL(link).pathname}.png`)).status).toBe(200)
    expect(clip['text/plain']).toContain(link)
  })

  test('every program gets what it takes', async ({ pasting }) => {
    const page = await pasting()
    const clips: Record<string, Record<string, string>> = {}
    for (const target of PASTE_TARGETS)
      if (target !== 'word') clips[target] = await copied(page, `Copy for ${PASTE_WORDS[target].label}`)
    const types = Object.entries(clips).map(([target, clip]) => [target, Object.keys(clip).sort()])
    expect(Object.fromEntries(types)).toEqual({
      'google-docs': ['text/html', 'text/plain'],
      latex: ['text/plain'],
      markdown: ['text/plain'],
      notion: ['text/html', 'text/plain'],
      wordpress: ['text/plain'],
    })
    const link = clips.wordpress?.['text/plain'] ?? ''
    expect(link).toMatch(/^http\S+\/charts\/top-entities-\w+$/)
    expect(clips.markdown?.['text/plain']).toContain(`](${link}.png)](${link})`)
    expect(clips.notion?.['text/html']).toContain(`src="${link}.png"`)
    expect(clips['google-docs']?.['text/html']).toContain('src="data:image/png;base64,')
    expect(clips.latex?.['text/plain']).toContain(`\\url{${link}}`)
  })

  test('the PDF beside LaTeX’s figure has the name that the figure includes', async ({ pasting }) => {
    const page = await pasting()
    const latex = (await copied(page, 'Copy for LaTeX'))['text/plain'] ?? ''
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^keep .* beside it$/ }).click(),
    ])
    expect(latex).toContain(`{${download.suggestedFilename()}}`)
  })

  test('picture and citations alone', async ({ pasting }) => {
    const page = await pasting()
    await page.getByRole('button', { name: 'Copy picture' }).click()
    await expect.poll(async () => Object.keys(await clipboard(page))).toEqual(['image/png'])
    const begins = { Sentence: 'Parallax (', BibTeX: '@misc{', 'CSL-JSON': '[\n', RIS: 'TY  - FIGURE' }
    for (const [name, beginning] of Object.entries(begins))
      expect((await copied(page, `Copy citation: ${name}`))['text/plain']?.startsWith(beginning), name).toBe(
        true,
      )
  })

  test('where the browser refuses, the text stands there selected', async ({ pasting }) => {
    const page = await pasting()
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
      document.execCommand = () => false
    })
    await page.getByRole('button', { name: 'Copy for Markdown' }).click()
    const field = page.getByRole('textbox', { name: 'Text to copy' })
    const text = await field.inputValue()
    expect(text).toContain('[![')
    const selected = () =>
      field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)
    expect(await selected()).toBe(text.length)
    expect(await page.getByRole('alert').innerText()).toContain('The browser did not allow copying.')
  })

  test('by keyboard alone, over plain HTTP too, where there is no other clipboard than the command’s', async ({
    pasting,
  }) => {
    const page = await pasting()
    await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'))
    await page.getByRole('button', { name: 'Copy for Notion' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await clipboard(page))['text/html'] ?? '').toContain('<img src="http')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  test('a frozen figure is cited with what had read its articles, under its own address', async ({
    withClipboard,
  }) => {
    const { freezeChart } = await ask<{ freezeChart: { data: { slug: string } } }>(
      'mutation($spec: JSON!) { freezeChart(spec: $spec) { ... on MutationFreezeChartSuccess { data { slug } } } }',
      { spec: { version: CHART_SPEC_VERSION, kind: 'topic-breakdown', filter: {}, limit: 9 } },
    )
    const { slug } = freezeChart.data
    const page = await withClipboard(`/charts/${slug}`)
    await page.getByRole('button', { name: 'Paste into…' }).click()
    const text = (await copied(page, 'Copy citation: Sentence'))['text/plain']
    expect(text).toMatch(/ \[Figure, version \d+\./)
    expect(text?.endsWith(`/charts/${slug}`)).toBe(true)
  })

  test('the dialog has no fault', async ({ pasting }) => {
    await expectFaultless(await pasting())
  })
})
