import { gzipSync } from 'node:zlib'
import { createRenderer, type Renderer, RendererBusy } from '@parallax/charts/export'
import type { TestDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Transport } from '../src/transport.ts'
import { createApi } from '../src/yoga.ts'
import { sampleDatabase } from './support/product.ts'
import { saveChart } from './support/save-chart.ts'

const WEB = 'http://127.0.0.1:3000'
let database: TestDatabase
let api: Transport
let slug: string
const renderer = createRenderer()

const apiWith = (drawing: Renderer): Transport =>
  createApi({
    database,
    startIngest: () => {},
    changeBlocks: async () => {},
    changeStories: async () => 1,
    renderer: drawing,
    webUrl: WEB,
  })

beforeAll(async () => {
  database = await sampleDatabase()
  api = apiWith(renderer)
  slug = await saveChart(api, { kind: 'top-entities', filter: {}, limit: 5 })
}, 300_000)
afterAll(async () => {
  await renderer.close()
  await database.drop()
})

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  api.fetch(`http://127.0.0.1${path}`, { headers })
const oembed = (parameters: Record<string, string>) => get(`/oembed?${new URLSearchParams(parameters)}`)

describe('an embed', () => {
  test.each([
    { kind: 'top-entities', limit: 5 },
    { kind: 'top-entities', limit: 5, form: 'treemap' },
    { kind: 'articles-over-time', unit: 'week' },
    { kind: 'articles-over-time', unit: 'month', form: 'areas' },
    { kind: 'topics-over-time', unit: 'month', form: 'multiples' },
    { kind: 'topics-by-outlet' },
    { kind: 'topics-by-outlet', form: 'grouped' },
    { kind: 'wire-share' },
    { kind: 'entity-network', limit: 20, weight: 'articles', support: 2 },
    { kind: 'outlet-contrast', of: 'entities', outlets: ['radio-vestmark', 'the-baltmar-observer'] },
    { kind: 'topics-over-time', unit: 'month', form: 'slope' },
    { kind: 'tone-over-time', entity: 'person.vladimir-putin', unit: 'month' },
  ])('of $kind $form is whole without a script, in both themes, and light', async (spec) => {
    const answer = await get(`/embed/${await saveChart(api, { filter: {}, ...spec })}`)
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(page.match(/<svg /g)).toHaveLength(4)
    expect(page).toContain('prefers-color-scheme:dark')
    const mark = page.split('<a ').find((link) => link.includes(' data-mark="'))
    expect(mark).toContain('href="/articles?')
    expect(mark).toContain(' aria-label="')
    const addresses = page
      .split('href="')
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf('"')))
    expect(addresses.filter((address) => address.replaceAll('&amp;', '').includes('&'))).toEqual([])
    expect(gzipSync(page).length).toBeLessThan(120_000)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('answers with a policy that lets nothing in or out but its own script, and no cookie', async () => {
    const { headers } = await get(`/embed/${slug}`)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'sha256-[\w+/=]+'/)
    expect(policy).toContain('frame-ancestors *')
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('is not sent again to who has it', async () => {
    const etag = (await get(`/embed/${slug}`)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{27}"$/)
    expect((await get(`/embed/${slug}`, { 'if-none-match': etag })).status).toBe(304)
  })

  test.each([
    ['?theme=dark', '<html lang="en" data-theme="dark">'],
    ['?theme=light', '<html lang="en" data-theme="light">'],
    ['?theme=neon', '<html lang="en">'],
    ['?transparent', '<html lang="en" data-transparent>'],
  ])('%s begins with %s', async (query, root) => {
    expect(await (await get(`/embed/${slug}${query}`)).text()).toContain(root)
  })

  test('leads to its files, unless told not to', async () => {
    expect(await (await get(`/embed/${slug}?theme=dark`)).text()).toContain(
      `/charts/${slug}.png?theme=dark&amp;download=1`,
    )
    expect(await (await get(`/embed/${slug}?menu=0`)).text()).not.toContain('.png')
  })

  test('keeps the words of others words', async () => {
    const title = '</title><script>alert(1)</script>"&\u202e'
    const page = await (
      await get(
        `/embed/${await saveChart(api, { kind: 'wire-share', filter: {}, title, notes: '<img src=x onerror=alert(1)>' })}`,
      )
    ).text()
    expect(page.match(/<script>/g)).toHaveLength(1)
    expect(page).not.toContain('<img')
  })

  test('that does not exist says so where it would stand', async () => {
    const answer = await get('/embed/no-such-chart')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('There is no chart here')
  })
})

describe('oEmbed', () => {
  test('describes a chart by the address of its page, its embed or a file of it', async () => {
    for (const url of [`${WEB}/charts/${slug}`, `${WEB}/embed/${slug}`, `${WEB}/charts/${slug}.png`]) {
      const answer = await oembed({ url })
      expect(answer.headers.get('content-type')).toContain('application/json+oembed')
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      const described = (await answer.json()) as { html: string; height: number }
      expect(described).toEqual({
        version: '1.0',
        type: 'rich',
        title: 'Names mentioned most',
        provider_name: 'Parallax',
        provider_url: WEB,
        cache_age: 3600,
        html: expect.any(String),
        width: 720,
        height: expect.any(Number),
        thumbnail_url: `${WEB}/charts/${slug}.png?preset=og&scale=1`,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      })
      expect(described.html).toBe(
        `<iframe src="${WEB}/embed/${slug}" title="Names mentioned most" width="720" height="${described.height}" frameborder="0" scrolling="no"></iframe>`,
      )
    }
  })

  test('keeps to the room there is, and passes on how the chart is asked to look', async () => {
    const { width, height, html } = (await (
      await oembed({ url: `${WEB}/charts/${slug}?theme=dark`, maxwidth: '400', maxheight: '300' })
    ).json()) as { width: number; height: number; html: string }
    expect([width, height]).toEqual([400, 300])
    expect(html).toContain(`/embed/${slug}?theme=dark"`)
  })

  test('the picture of its preview has the size that is told, whatever the address of a file asked', async () => {
    const url = `${WEB}/charts/${slug}.png?width=300&scale=3&theme=dark`
    const { thumbnail_url, ...told } = (await (await oembed({ url })).json()) as Record<string, string>
    const { pathname, search } = new URL(thumbnail_url ?? '')
    expect(search).toContain('theme=dark')
    const picture = new DataView(await (await get(pathname + search)).arrayBuffer())
    // Width and height stand in the first chunk of a PNG (§ 11.2.1).
    expect([picture.getUint32(16), picture.getUint32(20)]).toEqual([
      told.thumbnail_width,
      told.thumbnail_height,
    ])
  })

  test('answers in XML, too', async () => {
    const answer = await oembed({ url: `${WEB}/charts/${slug}`, format: 'xml' })
    expect(answer.headers.get('content-type')).toContain('text/xml')
    expect(await answer.text()).toContain('<html>&lt;iframe src=')
  })

  test('whatever signs a title has, the XML is some', async () => {
    const odd = await saveChart(api, { kind: 'wire-share', filter: {}, title: 'Bell \u0007 and \uffff <&>' })
    const answer = await (await oembed({ url: `${WEB}/charts/${odd}`, format: 'xml' })).text()
    expect(answer).toContain('<title>Bell   and   &lt;&amp;&gt;</title>')
  })

  test('where too many charts wait to be drawn, each form says when to come back', async () => {
    const busy = apiWith({ ...renderer, render: () => Promise.reject(new RendererBusy()) })
    for (const path of [`/oembed?url=${WEB}/charts/${slug}`, `/embed/${slug}`, `/charts/${slug}.png`]) {
      const { status, headers } = await busy.fetch(`http://127.0.0.1${path}`)
      expect([path, status, headers.get('retry-after')]).toEqual([path, 503, '5'])
    }
  })

  test.each([
    [{}, 400],
    [{ url: 'no address' }, 400],
    [{ url: 'javascript:alert(1)' }, 400],
    [{ url: 'https://example.org/charts/top-entities-1' }, 404],
    [{ url: `${WEB}/articles` }, 404],
    [{ url: `${WEB}/charts/no-such-chart` }, 404],
    [{ url: `${WEB}/charts/x`, format: 'yaml' }, 501],
    [{ url: `${WEB}/charts/x`, maxwidth: '-4' }, 400],
  ])('%j is answered with %d', async (parameters, status) => {
    expect((await oembed(parameters as Record<string, string>)).status).toBe(status)
  })
})
