import { createRenderer } from '@parallax/charts/export'
import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entityNetwork, sourceComparison, topEntities } from '../../charts/tests/samples/index.ts'
import { compose, type GivenFigure, type ReportContents } from '../src/compose/index.ts'
import { createPress, type FigurePictures, type ReportForm } from '../src/press/index.ts'
import { figure, found, MISSING, report, SAVED, words } from './samples/figures.ts'
import { picturesOf } from './support/pictures.ts'
import { readPdf } from './support/read-pdf.ts'

const TEXT = `Who is *named*, and **how often**: [a page](https://example.org/x?a=1&b=2).

# Points

- one
- two

3. three

> Quoted.

| Name | Number |
|------|-------:|
| Ada Example | 12 |

<script>alert(1)</script> & [bad](javascript:alert(1)) ![pixel](https://example.org/pixel.png)

النص العربي हिन्दी Ελληνικά ${'w'.repeat(500)}
`
const TITLE = 'Who is named <b>most</b> — عنوان'

const renderer = createRenderer()
const press = createPress()
let contents: ReportContents
let pictures: (FigurePictures | null)[]

beforeAll(async () => {
  const figures: GivenFigure[] = [
    { block: figure('f1', { table: true }), chart: found(topEntities()) },
    { block: figure('f2', { chart: 'gone-0000000000' }), chart: MISSING },
    {
      block: figure('f3', { size: 'small', caption: 'In <my> own words.' }),
      chart: found(sourceComparison()),
    },
    { block: figure('f4', { table: true }), chart: found(entityNetwork()) },
  ]
  contents = compose(
    report([words('t', TEXT), ...figures.map(({ block }) => block)], { title: TITLE, byline: 'Ada Example' }),
    figures,
    {
      address: 'https://example.org/reports/0123456789',
      addressOf: (chart) => `https://example.org/charts/${chart}`,
      savedAt: SAVED,
      engines: ['0.5.0+abc'],
      version: '0.6.0',
    },
  )
  pictures = await picturesOf(contents, renderer)
})
afterAll(async () => {
  await renderer.close()
  await press.close()
})

const made = (form: ReportForm) => press.make({ form, contents, pictures })
const text = async (form: ReportForm) => strFromU8(await made(form))

test.each(['html', 'pdf', 'docx', 'md', 'zip'] as const)('%s: the same bytes twice', async (form) => {
  const [first, second] = [await made(form), await made(form)]
  expect(Buffer.compare(first, second)).toBe(0)
})

describe('HTML', () => {
  test('runs nothing, loads nothing, and says so', async () => {
    const html = await text('html')
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect(page.querySelectorAll('script, iframe, object, embed, img, link[rel=stylesheet]')).toHaveLength(0)
    for (const element of page.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/)
        if (/^(href|src|xlink:href)$/.test(name)) expect(value).toMatch(/^(#|https:\/\/example\.org\/)/)
      }
    expect(html).not.toMatch(/@import|url\((?!#)/)
    expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    )
    expect(html).toContain('&#x3C;script>alert(1)')
  })

  test('has a language, a title, headings in order, and names for its pictures', async () => {
    const page = new DOMParser().parseFromString(await text('html'), 'text/html')
    expect(page.documentElement.getAttribute('lang')).toBe('en')
    expect(page.querySelector('title')?.textContent).toBe(TITLE)
    const levels = [...page.querySelectorAll('h1, h2, h3')].map(({ localName }) => localName)
    expect(levels).toEqual(['h1', 'h2', 'h2', 'h2'])
    const names = [...page.querySelectorAll('.light > svg')].map((svg) => svg.getAttribute('aria-label'))
    expect(names).toHaveLength(3)
    expect(names[0]).toMatch(/^Names mentioned most\. United States is mentioned most/)
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has real tables, captions, and the place of a figure that is not there', async () => {
    const page = new DOMParser().parseFromString(await text('html'), 'text/html')
    expect(page.querySelectorAll('figure table')).toHaveLength(2)
    expect(page.querySelector('figure th[scope=row]')?.textContent).toBe('United States')
    const captions = [...page.querySelectorAll('figcaption > p:first-child')].map(
      ({ textContent }) => textContent,
    )
    expect(captions[1]).toBe('Figure 3. In <my> own words.')
    expect(page.querySelector('#figure-2')?.textContent).toBe(
      'Figure 2 cannot be shown. There is no chart here. Its address may be cut short.',
    )
    expect(page.querySelector('.methods')?.textContent).toContain('Figure 2 could not be shown')
  })
})

describe('PDF', () => {
  test('has text that can be copied, pages with numbers, links and an outline', async () => {
    const { pages, text: said, links, structure } = readPdf(await made('pdf'))
    expect(pages).toBeGreaterThan(3)
    expect(said).toContain(`Page 2 of ${pages}`)
    for (const phrase of ['Who is named <b>most</b>', 'Ada Example', 'Figure 1. Names mentioned most.'])
      expect(said).toContain(phrase)
    // Letters of a drawing have a place each.
    expect(said.replaceAll(' ', '')).toContain('LakesideRecord')
    expect(links).toContain('https://example.org/x?a=1&b=2')
    expect(links.every((link) => link.startsWith('https://example.org/'))).toBe(true)
    expect(structure).toMatch(/\/Type \/Outlines|\/Outlines \d+/)
    expect(structure).toContain('/Title (Figure 1. Names mentioned most)')
    expect(structure).toContain('/Lang (en)')
    expect(structure).toMatch(/\/S \/Figure/)
    expect(structure).toContain('/Alt (Names mentioned most.')
  })

  test('a table that goes on over pages has its head on each', async () => {
    const { text: said } = readPdf(await made('pdf'))
    expect(said.match(/NPMI/g)?.length ?? 0).toBeGreaterThan(2)
  })
})

describe('DOCX', () => {
  const parts = async () =>
    Object.fromEntries(
      Object.entries(unzipSync(await made('docx'))).map(([path, bytes]) => [path, strFromU8(bytes)]),
    )

  test('every relationship that is used is there, and leads to a part of the file or to an address', async () => {
    const files = await parts()
    const rels = files['word/_rels/document.xml.rels'] ?? ''
    const known = new Map(
      [...rels.matchAll(/<Relationship [^<>]*>/g)].map(([rel]) => [
        /\bId="([^"]+)"/.exec(rel)?.[1] ?? '',
        /Target="([^"]+)"/.exec(rel)?.[1] ?? '',
      ]),
    )
    const used = [...(files['word/document.xml'] ?? '').matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(
      ([, id = '']) => id,
    )
    expect(used.length).toBeGreaterThan(5)
    for (const id of used) {
      const target = known.get(id) ?? ''
      if (!/^https:/.test(target)) expect(Object.keys(files), id).toContain(`word/${target}`)
    }
    expect([...known.values()].filter((target) => target.startsWith('javascript:'))).toEqual([])
  })

  test('is XML throughout, with Word’s own headings, captions, tables, page numbers and names of pictures', async () => {
    const files = await parts()
    const body = files['word/document.xml'] ?? ''
    const page = new DOMParser().parseFromString(body, 'text/xml')
    expect(page.querySelectorAll('parsererror')).toHaveLength(0)
    expect(body).toContain('<w:pStyle w:val="Title"/>')
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body.match(/SEQ Figure/g)).toHaveLength(3)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(body).toMatch(/ descr="Names mentioned most\. United States/)
    expect(body).toContain('&lt;script&gt;alert(1)')
    expect(Object.values(files).some((file) => file.includes('NUMPAGES'))).toBe(true)
    expect(files['docProps/core.xml']).toContain('2026-11-23T09:30:00Z')
    expect(
      new Set([...body.matchAll(/<wp:docPr [^<>]*>/g)].map(([docPr]) => / id="(\d{1,9})"/.exec(docPr)?.[1]))
        .size,
    ).toBe(3)
  })
})

describe('Markdown', () => {
  test('by itself names pictures by address, its words are words', async () => {
    const markdown = await text('md')
    expect(markdown).toContain('](https://example.org/charts/top-entities-0123456789.png)](')
    expect(markdown).toContain('# Who is named \\<b>most\\</b> — عنوان')
    expect(markdown).toContain('\\<script>alert(1)\\</script>')
    expect(markdown).toContain('| United States |')
    expect(markdown).toContain('> Figure 2 cannot be shown.')
  })
})

test('the zip holds every form, each figure as picture and numbers, and how to cite them', async () => {
  const files = unzipSync(await made('zip'))
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'citations.bib',
    'citations.json',
    'citations.ris',
    ...['1', '3', '4'].flatMap((n) => ['csv', 'png', 'svg'].map((form) => `figures/figure-${n}.${form}`)),
    'report.docx',
    'report.html',
    'report.md',
    'report.pdf',
  ])
  const markdown = strFromU8(files['report.md'] ?? new Uint8Array())
  for (const [, path = ''] of markdown.matchAll(/\]\((figures\/[^()]*)\)/g))
    expect(Object.keys(files)).toContain(path)
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('As of 2026-11-23.')
})

test('a report of nothing is a report', async () => {
  const nothing = compose(report([]), [], {
    address: 'https://example.org/reports/0000000000',
    addressOf: String,
    savedAt: SAVED,
    engines: [],
    version: '0.6.0',
  })
  for (const form of ['html', 'pdf', 'docx', 'md', 'zip'] as const)
    expect((await press.make({ form, contents: nothing, pictures: [] })).length).toBeGreaterThan(50)
})
