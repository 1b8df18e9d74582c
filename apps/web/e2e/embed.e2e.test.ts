import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { chartRequest } from '@parallax/charts/ask'
import { marksOf, type Opens } from '@parallax/charts/prepare'
import { apiWords } from '@parallax/client'
import { type ArticleFilter, ChartSpec } from '@parallax/domain'
import { stringifyDocument } from '@urql/core'
import type { Frame, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { subjectInput } from '../lib/subject-input.ts'
import { ask } from './ask.ts'
import { axeFaults } from './axe.ts'
import { address } from './browser.ts'
import { test as base } from './workbench.ts'

/** Charts inside a page of somebody else: another origin, a sandbox without `allow-same-origin`. */

const web = () => address('PARALLAX_WEB_URL')
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
  .extend('hostUrl', { scope: 'file' }, async ({}, { onCleanup }) => {
    const host = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://host')
      const [slug, query] = [searchParams.get('slug') ?? '', searchParams.get('query') ?? '']
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><title>A blog</title><h1>A blog</h1>
        <iframe src="${web()}/embed/${slug}${query}" title="A chart" width="720" height="300" sandbox="${SANDBOX}"></iframe>
        <script>addEventListener('message', ({ data }) => (window.heard ??= []).push(data))</script>
        <script async src="${web()}/embed.js"></script>`)
    })
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    onCleanup(() => {
      host.close()
    })
    return `http://localhost:${(host.address() as AddressInfo).port}`
  })
  .extend(
    'embedded',
    ({ blank, hostUrl } /** A chart in the page of a blog, once it is drawn. */) =>
      async (slug: string, query = ''): Promise<{ page: Page; frame: Frame }> => {
        const page = await blank()
        await page.goto(`${hostUrl}/?slug=${slug}&query=${encodeURIComponent(query)}`)
        const frame = page.frames().find((one) => one.url().includes('/embed/'))
        if (!frame) throw new Error('the frame did not load')
        await frame.waitForSelector('[data-mark]:visible')
        return { page, frame }
      },
  )

const specs = {
  'top-entities': { limit: 10 },
  'articles-over-time': { unit: 'week' },
  'topic-breakdown': { limit: 17 },
  'topics-over-time': { unit: 'week' },
  'topics-by-outlet': {},
  'wire-share': {},
  'quoted-speakers': { limit: 10 },
  'top-phrases': { limit: 10 },
  'phrases-by-outlet': {},
  'tone-by-outlet': { entity: 'person.vladimir-putin', voice: 'narration' },
  'tone-over-time': { entity: 'person.vladimir-putin', unit: 'month' },
  'outlet-contrast': { of: 'entities', outlets: ['radio-vestmark', 'the-baltmar-observer'] },
  'outlets-over-time': { outlets: ['radio-vestmark'], unit: 'month' },
  'speakers-by-outlet': { quotations: { kinds: ['direct', 'mixed'] } },
}

async function save(kind: keyof typeof specs): Promise<string> {
  const { saveChart } = await ask<{ saveChart: { data: { slug: string } } }>(
    'mutation($spec: JSON!) { saveChart(spec: $spec) { ... on MutationSaveChartSuccess { data { slug } } ... on InputFailure { message } } }',
    { spec: { version: 1, kind, filter: {}, ...specs[kind] } },
  )
  return saveChart.data.slug
}

const heightOf = (page: Page) => page.$eval('iframe', ({ height }) => Number(height))
const contentOf = (frame: Frame) =>
  frame.$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height))

describe('in a sandboxed frame of another origin', () => {
  test.for(Object.keys(specs) as (keyof typeof specs)[])(
    '%s is drawn, without a fault, at its own height',
    async (kind, { embedded }) => {
      const { page, frame } = await embedded(await save(kind))
      await expect.poll(() => frame.evaluate(() => self.origin)).toBe('null')
      await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame))).toBe(0)
      await expect.poll(() => frame.locator('figure svg').count()).toBeGreaterThan(0)
      await expect.poll(() => frame.locator('figure h1').innerText()).toMatch(/\w/)
    },
  )

  test('its frame grows with the table and shrinks again', async ({ embedded }) => {
    const { page, frame } = await embedded(await save('topics-over-time'))
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame))).toBe(0)
    const before = await heightOf(page)
    await frame.getByText('What is counted?').click()
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before)
    await frame.getByText('What is counted?').click()
    await expect.poll(() => heightOf(page)).toBe(before)
    await frame.getByText('View as table').click()
    await frame.getByRole('table').waitFor()
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame))).toBe(0)
  })

  test('WordPress hears the height in its own words', async ({ embedded }) => {
    const slug = await save('articles-over-time')
    const { page, frame } = await embedded(slug, '#?secret=abc123')
    const height = await contentOf(frame)
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
      .toContainEqual({ secret: 'abc123', message: 'height', value: height })
  })

  test('asks for nothing but its page and files, and keeps nothing', async ({ blank }) => {
    const page = await blank({ fresh: true })
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
    const slug = await save('top-entities')
    const answer = await page.goto(`${web()}/embed/${slug}`)
    await page.waitForSelector('[data-mark]:visible')
    expect(await answer?.headerValue('set-cookie')).toBeNull()
    expect(await answer?.headerValue('content-security-policy')).toContain('frame-ancestors *')
    expect(asked.filter((one) => !/^GET \/(embed|_next\/static|icon)/.test(one))).toEqual([])
    await expect
      .poll(() => page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]))
      .toEqual(['', 0, 0])
  })

  test('the keyboard reaches every mark, and a mark leads to as many articles as it says', async ({
    embedded,
  }) => {
    const { page, frame } = await embedded(await save('top-entities'))
    // It has told its height, so it listens.
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame))).toBe(0)
    const focused = () => frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await frame.locator('[data-mark][tabindex="0"]:visible').focus()
    const first = await focused()
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).not.toBe(first)
    await page.keyboard.press('Home')
    await expect.poll(focused).toBe(first)
    const articles = /in ([\d,]+) articles?$/.exec(first)?.[1]
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')])
    await opened.getByRole('dialog').waitFor()
    await expect
      .poll(() => opened.getByRole('dialog').getByRole('status').first().innerText())
      .toSatisfy((status: string) => status.replace(/s$/, '').endsWith(`in ${articles} article`))
    await opened.close()
  })
})

describe('the page of an embed', () => {
  test('with script off the drawing is there, its marks are links, and the table opens', async ({
    blank,
  }) => {
    const page = await blank({ javaScriptEnabled: false })
    await page.goto(`${web()}/embed/${await save('top-entities')}`)
    await expect.poll(() => page.locator('figure p').nth(1).innerText()).toMatch(/mention/)
    await expect.poll(() => page.locator('.drawing svg:visible').count()).toBe(1)
    const mark = page.locator('.drawing:visible [data-mark]').first()
    await expect.poll(() => mark.getAttribute('href')).toMatch(/^\/articles\?/)
    await page.getByText('View as table').click()
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(3)
    const link = page.getByRole('table').getByRole('link').first()
    await expect.poll(() => link.getAttribute('href')).toMatch(/^\/articles\?/)
  })

  test('what it weighs on the wire, compressed, is at most 120 kB of script and style', async () => {
    for (const kind of Object.keys(specs) as (keyof typeof specs)[]) {
      const page = await (await fetch(`${web()}/embed/${await save(kind)}`)).text()
      expect(page.split('<link ').slice(1)).toEqual([
        expect.stringMatching(/^rel="icon" href="\/icon\.svg">/),
      ])
      expect(page.split('<script').slice(1)).toEqual([expect.stringMatching(/^>/)])
      expect([kind, gzipSync(page).length / 1000]).toEqual([kind, expect.toSatisfy((kB: number) => kB < 120)])
    }
  })

  test.for([
    { width: 320, drawn: 330 },
    { width: 560, drawn: 480 },
    { width: 760, drawn: 660 },
    { width: 1200, drawn: 900 },
  ])(
    'in a frame of $width pixels the drawing of $drawn is shown, and nothing is wider than the frame',
    async ({ width, drawn }, { blank }) => {
      const page = await blank({ viewport: { width, height: 800 } })
      await page.goto(`${web()}/embed/${await save('topics-over-time')}`)
      const shown = page.locator('.drawing svg:visible')
      await expect.poll(() => shown.getAttribute('width')).toBe(String(drawn))
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    },
  )

  test.for([
    ['?theme=light', 'dark', false],
    ['?theme=dark', 'light', true],
    ['', 'dark', true],
    ['?theme=neon', 'light', false],
  ] as const)('its theme with "%s" on a %s system', async ([query, colorScheme, dark], { blank }) => {
    const page = await blank({ colorScheme })
    await page.goto(`${web()}/embed/${await save('topic-breakdown')}${query}`)
    await page.waitForSelector('[data-mark]:visible')
    const paper = await page.$eval('main', (main) => getComputedStyle(main).backgroundColor)
    const [red = 0] = /\d+/.exec(paper)?.map(Number) ?? []
    expect(red < 60).toBe(dark)
    expect(await axeFaults(page)).toEqual([])
  })

  test('an unknown slug is told plainly, with status 404', async ({ blank }) => {
    const page = await blank()
    const answer = await page.goto(`${web()}/embed/no-such-chart`)
    expect(answer?.status()).toBe(404)
    await expect.poll(() => page.getByRole('heading').innerText()).toBe('There is no chart here')
    await expect.poll(() => page.faults.splice(0)).toEqual([expect.stringContaining('404')])
  })
})

describe('every number opens onto exactly that many', () => {
  const counted = new Map<string, Promise<{ articles: number; passages: number | null }>>()

  /** How many articles and sentences the API finds behind a number. */
  function behind({ slice, subject }: Opens) {
    const key = JSON.stringify([slice, subject])
    const known = counted.get(key) ?? count(slice, subject)
    counted.set(key, known)
    return known
  }
  async function count(filter: ArticleFilter, subject: Opens['subject']) {
    const { articles, evidence } = await ask<Record<'articles' | 'evidence', { totalCount: number }>>(
      `query($filter: ArticleFilter, $subject: SubjectInput!, $with: Boolean!) {
        articles(filter: $filter, first: 1) { totalCount }
        evidence(filter: $filter, subject: $subject, first: 1) @include(if: $with) { totalCount }
      }`,
      {
        filter: apiWords(filter),
        with: subject !== null,
        subject: apiWords(subjectInput(subject ?? { kind: 'entity', id: 'Entity:nobody' })),
      },
    )
    return { articles: articles.totalCount, passages: evidence?.totalCount ?? null }
  }

  const putin = 'Entity:person.vladimir-putin'
  const politics = 'Topic:medtop:11000000'
  const radio = 'Outlet:radio-vestmark'
  const dated = { period: { from: '2020-04-01', to: '2020-07-15' } }
  test.each([
    { kind: 'top-entities', filter: {} },
    { kind: 'top-entities', filter: { ...dated, topics: { all: [politics] } }, types: ['PERSON'] },
    { kind: 'mentions-over-time', filter: {}, entities: [putin, 'Entity:person.donald-trump'] },
    { kind: 'mentions-over-time', filter: dated, entities: [putin], unit: 'month' },
    { kind: 'co-occurrence', filter: {}, entity: putin },
    { kind: 'topic-breakdown', filter: {} },
    { kind: 'topics-over-time', filter: dated, unit: 'month' },
    { kind: 'topics-by-outlet', filter: {} },
    { kind: 'source-comparison', filter: {}, subject: { kind: 'entity', id: putin } },
    {
      kind: 'source-comparison',
      filter: { entities: { all: [putin] } },
      subject: { kind: 'topic', id: politics },
    },
    { kind: 'outlet-contrast', filter: {}, of: 'entities', outlets: [radio, 'Outlet:the-baltmar-observer'] },
    { kind: 'outlet-contrast', filter: dated, of: 'topics', outlets: [radio] },
    { kind: 'outlet-contrast', filter: {}, of: 'phrases', outlets: [radio] },
    { kind: 'outlets-over-time', filter: {}, outlets: [radio], unit: 'month' },
    { kind: 'articles-over-time', filter: { entities: { any: [putin] } } },
  ])('$kind of $filter', async (over) => {
    const request = chartRequest(ChartSpec.parse({ version: 2, ...over }))
    const drawn = request.drawn(
      await ask(stringifyDocument(request.document), request.variables as object),
      '2026-11-22',
    )
    if (!drawn.figure) throw new Error(drawn.finding)
    const numbers = [
      { name: 'source', value: drawn.source.articles, opens: drawn.source.opens },
      ...marksOf(drawn.figure).map(({ mark }) => ({
        name: mark.label,
        value: mark.value,
        opens: mark.opens,
      })),
      ...(drawn.furniture?.parts ?? []).map(({ text, opens }) => ({
        name: text,
        value: Number(/^(\d+) more|\((\d+)\)$/.exec(text)?.slice(1).find(Boolean)),
        opens,
      })),
      ...drawn.table.rows.flatMap((row) =>
        row.flatMap(({ raw, text, opens }) =>
          opens && Number.isInteger(raw) && !/of|all|only|%/.test(text)
            ? [{ name: `${row[0]?.text}: ${text}`, value: Number(raw), opens }]
            : [],
        ),
      ),
    ]
    expect(numbers.length).toBeGreaterThan(5)
    const wrong: string[] = []
    for (const { name, value, opens } of numbers) {
      if (!opens) continue
      const { articles, passages } = await behind(opens)
      if (value !== articles && value !== passages)
        wrong.push(`${name} is ${value}, but opens ${articles} / ${passages}`)
    }
    expect(wrong).toEqual([])
  })
})
