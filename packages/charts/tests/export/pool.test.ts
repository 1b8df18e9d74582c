import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { createRenderer, type RenderJob } from '../../src/export/index.ts'
import { type Drawn, prepare, type Question } from '../../src/prepare/index.ts'
import { csvOf } from '../../src/text/index.ts'
import { context } from '../samples/context.ts'
import { everyKind } from '../samples/every-kind.ts'

/** Draws the same chart anew each time. */
const renderer = createRenderer({ keptBytes: 0 })
afterAll(() => renderer.close())

const AS_OF = '2026-11-22T10:00:00.000Z'
const job = (form: RenderJob['form'], drawn: Drawn, look: RenderJob['look'] = {}): RenderJob => ({
  form,
  chart: { drawn, address: `https://example.org/charts/${drawn.kind}-0123456789`, asOf: AS_OF },
  look,
})
const titled = (title: string): Drawn => {
  const [question] = everyKind()
  if (!question) throw new Error('there is a first kind')
  return prepare({ ...question, spec: { ...question.spec, title } } as Question, context())
}
const text = async (given: RenderJob) => new TextDecoder().decode(await renderer.render(given))
const sizeOfPng = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}
const kinds = everyKind().map((question): [string, Drawn] => [question.kind, prepare(question, context())])

describe.each(kinds)('%s', (_, drawn) => {
  test('as SVG carries title, filter, n, source line and address', async () => {
    const svg = await text(job('svg', drawn))
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|var\(--|oklch|<script|tabindex/)
    expect(svg).toContain('counted on 22 November 2026')
    expect(svg).toContain(`https://example.org/charts/${drawn.kind}-0123456789`)
    expect(svg.match(/<rect|<path|<line|<circle|<text/g)?.length).toBeGreaterThan(10)
  })

  test('drawn again it has the same bytes', async () => {
    const [first, second] = await Promise.all([text(job('svg', drawn)), text(job('svg', drawn))])
    expect(second).toBe(first)
  })
})

describe('a figure is clear whatever is in it', () => {
  test.each([
    ['markup', '<script>alert(1)</script> & "quotes"'],
    ['right to left', 'عنوان الرسم البياني'],
    ['many scripts', 'Ελληνικά Русский हिन्दी العربية 한국 🎉'],
    ['ten thousand letters', 'word '.repeat(2000)],
    ['one word without an end', 'w'.repeat(10_000)],
    ['what XML forbids', 'a\u0000b\u0008c\ud800d'],
  ])('%s', async (_, title) => {
    const drawn = { ...titled('A title'), title }
    const svg = await text(job('svg', drawn))
    expect(svg).not.toContain('<script>')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(svg).not.toMatch(/[\u0000\u0008]/)
    const png = await renderer.render(job('png', drawn, { scale: 1 }))
    expect(sizeOfPng(png)[0]).toBe(800)
    const pdf = await renderer.render(job('pdf', drawn))
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-')
  })

  test('the notes of its author stand under it', async () => {
    expect(await text(job('svg', { ...titled('A title'), notes: 'Counted by hand.' }))).toContain(
      '>Counted by hand.<',
    )
  })

  test('letters without a glyph are boxes, and said to be', async () => {
    const drawn = titled('한국')
    const [boxes, plain] = await Promise.all([
      renderer.render(job('png', drawn, { scale: 1 })),
      renderer.render(job('png', titled('Korea'), { scale: 1 })),
    ])
    // A line more under the drawing: what the fonts lack.
    expect(sizeOfPng(boxes)[1]).toBeGreaterThan(sizeOfPng(plain)[1] ?? 0)
  })

  test('a series of a million numbers: the figure says that they are too many, the data has them all', async () => {
    const question = everyKind().find(({ kind }) => kind === 'mentions-over-time')
    const drawn = prepare(question as Question, context())
    if (drawn.figure?.type !== 'time') throw new Error('a line over time')
    const [series] = drawn.figure.series
    const point = series?.points.find((one) => one !== null) ?? null
    const [row = []] = drawn.table.rows
    const long: Drawn = {
      ...drawn,
      figure: { ...drawn.figure, series: [{ ...series, points: new Array(1_000_000).fill(point) } as never] },
      table: { ...drawn.table, rows: new Array(1_000_000).fill(row) },
    }
    expect(await text(job('svg', long))).toContain('1,000,009 numbers are more than')
    expect(csvOf(long).split('\r\n')).toHaveLength(1_000_002)
  })

  test('nothing to draw: the file says why', async () => {
    const [question] = everyKind()
    const drawn = prepare(question as Question, context({ articles: 0 }))
    expect(await text(job('svg', drawn))).toContain('No articles match this filter.')
  })
})

describe('the paper', () => {
  const drawn = titled('A title')
  test.each([
    ['1 × 1', { width: 1, height: 1, scale: 1 }, [200, 200]],
    [
      '20,000 × 20,000, at most 12.75 million dots',
      { width: 20_000, height: 20_000, scale: 4 },
      [3571, 3571],
    ],
    ['og', { preset: 'og', scale: 1 }, [1200, 630]],
    ['square', { preset: 'square', scale: 1 }, [1080, 1080]],
    ['half an A4 page', { preset: 'a4-half', scale: 1 }, [1240, 877]],
    ['a strip is made no flatter than one can read', { width: 1200, height: 20, scale: 1 }, [1200, 400]],
  ] as const)('%s', async (_, look, size) => {
    const [width = 0, height = 0] = sizeOfPng(await renderer.render(job('png', drawn, look)))
    expect([width, height].map((side, i) => Math.abs(side - (size[i] ?? 0)) <= 1)).toEqual([true, true])
  })

  test('a zip holds every form, and the same bytes twice', async () => {
    const zips = await Promise.all([renderer.render(job('zip', drawn)), renderer.render(job('zip', drawn))])
    const [first, second] = zips.map((bytes) => createHash('sha256').update(bytes).digest('hex'))
    expect(second).toBe(first)
    const name = 'a-title_2026-11-22'
    expect(Object.keys(unzipSync(zips[0] ?? new Uint8Array())).sort()).toEqual([
      'README.md',
      ...['csv', 'pdf', 'png', 'svg'].map((form) => `${name}.${form}`),
      'citation.bib',
      'citation.json',
      'citation.ris',
    ])
  })
})

test('a chart that cannot be drawn fails alone: the next is drawn', async () => {
  const drawn = titled('A title')
  await expect(renderer.render(job('svg', { ...drawn, figure: { type: 'bars' } as never }))).rejects.toThrow()
  expect(await text(job('svg', drawn))).toContain('A title')
})
