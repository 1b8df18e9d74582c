import { createRenderer, type Renderer } from '@parallax/charts/export'
import { createReport, updateReport } from '@parallax/database'
import { createPress } from '@parallax/reports/press'
import type { TestDatabase } from '@parallax/testkit'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../../../packages/reports/tests/support/read-pdf.ts'
import type { Fault } from '../src/log.ts'
import type { Transport } from '../src/transport.ts'
import { createApi } from '../src/yoga.ts'
import { sampleDatabase } from './support/product.ts'
import { saveChart } from './support/save-chart.ts'

const WEB = 'http://127.0.0.1:3000'
let database: TestDatabase
let api: Transport
let slug: string
let id: string
const faults: Fault[] = []
const renderer = createRenderer()
const press = createPress()
/** Draws everything but what is called so. */
const failing: Renderer = {
  ...renderer,
  render: (job) =>
    job.chart.drawn.title === 'Cannot be drawn'
      ? Promise.reject(new Error('as asked'))
      : renderer.render(job),
}

beforeAll(async () => {
  database = await sampleDatabase()
  api = createApi({
    database,
    startIngest: () => {},
    changeBlocks: async () => {},
    changeStories: async () => 1,
    renderer: failing,
    press,
    webUrl: WEB,
    log: (fault) => faults.push(fault),
  })
  slug = await save({ kind: 'top-entities', filter: {}, limit: 5 })
  const broken = await save({ kind: 'top-entities', filter: {}, limit: 6, title: 'Cannot be drawn' })
  const outlets = await save({ kind: 'wire-share', filter: {} })
  const blocks = [
    { kind: 'text', id: 't', markdown: 'Who is *named*.\n\n<script>alert(1)</script>' },
    { kind: 'figure', id: 'a', chart: slug, table: true },
    { kind: 'figure', id: 'b', chart: broken },
    { kind: 'figure', id: 'c', chart: 'nosuchchart-0000000000' },
    { kind: 'figure', id: 'd', chart: outlets, caption: 'Own words.' },
  ]
  ;({ id } = await createReport(database, { version: 1, title: 'Who is named', blocks }))
}, 300_000)
afterAll(async () => {
  await renderer.close()
  await press.close()
  await database.drop()
})

const save = (spec: object) => saveChart(api, spec)
const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  api.fetch(`http://127.0.0.1/reports/${path}`, { headers })
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())

describe('one address, every form', () => {
  test.each([
    ['html', 'text/html', '<!doctype html>'],
    ['pdf', 'application/pdf', '%PDF-'],
    ['docx', 'wordprocessingml', 'PK'],
    ['md', 'text/markdown', '# Who is named'],
    ['zip', 'application/zip', 'PK'],
    ['json', 'application/json', '{'],
  ])('.%s', async (form, type, begins) => {
    const answer = await get(`${id}.${form}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(answer.headers.get('content-disposition')).toMatch(
      /^inline; filename="who-is-named_\d{4}-\d\d-\d\d\.\w+"$/,
    )
    const bytes = await bytesOf(answer)
    expect(Buffer.from(bytes).toString('latin1').slice(0, begins.length)).toBe(begins)
    expect(answer.headers.get('etag')).toMatch(/^"[\w-]{27}"$/)
  })

  test('to be kept: as an attachment', async () => {
    expect((await get(`${id}.md?download=1`)).headers.get('content-disposition')).toMatch(/^attachment;/)
  })
})

describe('a report whose figures can all be shown', () => {
  let sound: string
  beforeAll(async () => {
    const blocks = [{ kind: 'figure', id: 'a', chart: slug, table: true }]
    ;({ id: sound } = await createReport(database, { version: 1, title: 'Sound', blocks }))
  })

  test.each(['html', 'pdf', 'docx', 'md', 'zip', 'json'])('.%s has not changed', async (form) => {
    const first = await get(`${sound}.${form}`)
    const etag = first.headers.get('etag') ?? ''
    await first.arrayBuffer()
    expect((await get(`${sound}.${form}`, { 'if-none-match': etag })).status).toBe(304)
  })

  test('saved anew it is another file', async () => {
    const first = await get(`${sound}.md`)
    await updateReport(database, sound, 1, { version: 1, title: 'Sound again', blocks: [] })
    const second = await get(`${sound}.md`, { 'if-none-match': first.headers.get('etag') ?? '' })
    expect(second.status).toBe(200)
    expect(await second.text()).toContain('# Sound again')
  })
})

test('a figure that is not there, or cannot be drawn, says so in its place; the others are shown', async () => {
  faults.length = 0
  const html = await (await get(`${id}.html`)).text()
  expect(html).toContain('Figure 3 cannot be shown. There is no chart here.')
  expect(html).toMatch(
    /Figure 2 cannot be shown\. This chart could not be drawn\. The fault has the number [\da-f]{8}/,
  )
  expect(faults).toHaveLength(1)
  expect(html).toContain('Names mentioned most')
  expect(html).toContain('Own words.')
  expect(html.match(/<svg viewBox/g)?.length).toBeGreaterThanOrEqual(4)
  expect(html).toContain('Figures 2 and 3 could not be shown; nothing here speaks of them.')
})

test('an HTML file runs nothing', async () => {
  const answer = await get(`${id}.html`)
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
  expect(await answer.text()).not.toContain('<script')
})

test('a PDF has its words as text, and pages', async () => {
  const { pages, text } = readPdf(await bytesOf(await get(`${id}.pdf`)))
  expect(pages).toBeGreaterThanOrEqual(2)
  expect(text).toContain('Who is named')
  expect(text).toContain('Figure 1. Names mentioned most.')
  expect(text).toContain('How the numbers came about')
})

test('a Word file names its pictures for whoever does not see them', async () => {
  const files = unzipSync(await bytesOf(await get(`${id}.docx`)))
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toMatch(/descr="Names mentioned most\./)
})

test('as data it says what every form says', async () => {
  const data = await (await get(`${id}.json`)).json()
  expect(data).toMatchObject({ title: 'Who is named', address: `${WEB}/reports/${id}` })
  expect(data.parts.map(({ label }: { label?: string }) => label ?? 'text')).toEqual([
    'text',
    'Figure 1',
    'Figure 2',
    'Figure 3',
    'Figure 4',
  ])
  const [articles] = data.methods
  expect(articles.title).toBe('Articles')
  const total = await database.prisma.article.count()
  expect(articles.text).toContain(`${total} articles`)
  const [article] = await database.prisma.article.findMany({ take: 1 })
  const time = data.methods.at(-1).text
  expect(time).toContain(article?.engineVersion)
})

test('a chart that is shown only by link is not in the files of a report', async () => {
  const hidden = await save({ kind: 'top-entities', filter: {}, limit: 7, title: 'Behind a link' })
  await database.prisma.chart.update({ where: { slug: hidden }, data: { access: 'link' } })
  const blocks = [{ kind: 'figure', id: 'a', chart: hidden }]
  const { id: hiding } = await createReport(database, { version: 1, title: 'Hidden', blocks })
  const markdown = await (await get(`${hiding}.md`)).text()
  expect(markdown).not.toContain('Behind a link')
  expect(markdown).toContain('Figure 1 cannot be shown.')
})

describe('what is not there', () => {
  test.each([
    ['0000000000.pdf', 404, 'no report here'],
    ['0000000000.html', 404, 'no report here'],
    ['future0000.pdf', 422, 'version 9'],
  ])('%s', async (path, status, words) => {
    await database.prisma.report.upsert({
      where: { id: 'future0000' },
      create: { id: 'future0000', document: { version: 9 } },
      update: {},
    })
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(JSON.stringify(await answer.json())).toContain(words)
  })

  test('another ending', async () => {
    expect((await get(`${id}.exe`)).status).toBe(404)
  })
})
