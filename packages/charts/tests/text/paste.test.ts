import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import {
  citationOf,
  clipFor,
  figureFile,
  onlyHere,
  PASTE_TARGETS,
  type Pasting,
  pngSize,
  type SaidOfChart,
} from '../../src/text/index.ts'
import { plain } from '../../src/text/markdown-words.ts'
import { HOSTILE } from './hostile.ts'

const ADDRESS = 'https://example.org/charts/top-entities-3k9x0d1q7w'
const pasting = (over: Partial<SaidOfChart['drawn']> = {}): Pasting => {
  const chart: SaidOfChart = {
    drawn: {
      kind: 'top-entities',
      title: 'Who is named most',
      finding: 'Ada Example leads with 12 of 52 articles (23%).',
      subtitle: 'Articles · articles about health',
      source: { text: 'Source: 52 articles from 10 outlets · counted on 22 November 2026' },
      ...over,
    },
    address: ADDRESS,
    asOf: '2026-11-22T10:00:00.000Z',
  }
  return { chart, citation: citationOf(chart, { accessed: '2026-12-01' }) }
}
const PNG = { src: 'data:image/png;base64,iVBORw0KGgo=', size: { width: 800, height: 500 } }
const CITED = 'Parallax (22 November 2026). Who is named most [Figure]. Retrieved 1 December 2026, from'
const ABOUT =
  'Ada Example leads with 12 of 52 articles (23%). Articles · articles about health. Source: 52 articles from 10 outlets · counted on 22 November 2026.'

test.each(['word', 'google-docs'] as const)('%s gets picture, caption with links, and citation', (target) => {
  const { html, text } = clipFor(target, pasting(), PNG)
  expect(html).toBe(
    [
      `<p><a href="${ADDRESS}"><img src="${PNG.src}" alt="Ada Example leads with 12 of 52 articles (23%)." width="624" height="390"></a></p>`,
      `<p dir="auto"><strong>Who is named most.</strong> ${ABOUT} <a href="${ADDRESS}">${ADDRESS}</a></p>`,
      `<p dir="auto">${CITED} <a href="${ADDRESS}">${ADDRESS}</a></p>`,
    ].join('\n'),
  )
  expect(text).toBe(`Who is named most. ${ABOUT}\n\n${ADDRESS}\n\n${CITED} ${ADDRESS}`)
})

test('Markdown gets the picture by its address', () => {
  expect(clipFor('markdown', pasting())).toEqual({
    text: `[![Ada Example leads with 12 of 52 articles (23%).](${ADDRESS}.png)](${ADDRESS})

**Who is named most.** ${ABOUT} <${ADDRESS}>

Parallax (22 November 2026). Who is named most \\[Figure\\]. Retrieved 1 December 2026, from <${ADDRESS}>
`,
  })
})

test('Notion gets the same as HTML and as Markdown, with the picture by its address', () => {
  const { html, text } = clipFor('notion', pasting(), PNG)
  expect(html).toContain(`<img src="${ADDRESS}.png" alt="Ada Example leads with 12 of 52 articles (23%).">`)
  expect(text).toBe(clipFor('markdown', pasting()).text)
})

test('WordPress gets the address alone, which it asks for the chart', () => {
  expect(clipFor('wordpress', pasting())).toEqual({ text: ADDRESS })
})

test('LaTeX gets a figure that compiles, and its entry', () => {
  expect(clipFor('latex', pasting({ finding: 'Ada Example leads with 23 % & more.' })).text).toBe(
    `% In the preamble: \\usepackage{graphicx} and \\usepackage{hyperref}
\\begin{figure}[htbp]
  \\centering
  \\includegraphics[width=\\linewidth]{who-is-named-most_2026-11-22.pdf}
  \\caption[{Who is named most}]{\\textbf{Who is named most.} Ada Example leads with 23 \\% \\& more. Articles · articles about health. Source: 52 articles from 10 outlets · counted on 22 November 2026. \\url{${ADDRESS}} \\cite{parallax-top-entities-3k9x0d1q7w}}
  \\label{fig:parallax-top-entities-3k9x0d1q7w}
\\end{figure}

% In the file of the bibliography, without the signs at the beginning:
% @misc{parallax-top-entities-3k9x0d1q7w,
%   author       = {{Parallax}},
%   title        = {{Who is named most}},
%   year         = {2026},
%   month        = nov,
%   type         = {Figure},
%   url          = {${ADDRESS}},
%   urldate      = {2026-12-01},
%   note         = {Articles · articles about health. Source: 52 articles from 10 outlets · counted on 22 November 2026},
% }
`,
  )
})

test('the PDF that LaTeX includes has the name under which the chart is kept', () => {
  expect(figureFile(pasting({ title: '50% & {more}' }))).toBe('50-more_2026-11-22.pdf')
})

const sides = (html: string) => /width="\d+" height="\d+"/.exec(html)?.[0]
test.each([
  [{ width: 400, height: 300 }, 'width="400" height="300"'],
  [{ width: 624, height: 10 }, 'width="624" height="10"'],
  [{ width: 1248, height: 1000 }, 'width="624" height="500"'],
])('a picture of %o stands in a column as %s', (size, words) => {
  expect(sides(clipFor('word', pasting(), { src: 'data:,', size }).html ?? '')).toBe(words)
})

describe.each(HOSTILE)('a title with %s', (_, title, line) => {
  const said = pasting({ title, finding: title, subtitle: title })

  test.each(PASTE_TARGETS)('%s: HTML says it and does nothing', (target) => {
    const { html } = clipFor(target, said, PNG)
    if (html === undefined) return
    const { document } = parseHTML(`<!doctype html><body>${html}</body>`)
    expect(document.querySelectorAll('p')).toHaveLength(3)
    expect(document.querySelectorAll('a, img, strong, p')).toHaveLength(
      document.querySelectorAll('body *').length,
    )
    expect(document.querySelector('img')?.getAttribute('alt')).toBe(line)
    const [strong] = document.querySelectorAll('strong')
    expect(strong?.textContent.replace(/\.$/, '')).toBe(line)
  })

  test('LaTeX: nothing of it is a command, a comment or a brace', () => {
    const { text } = clipFor('latex', said)
    const commands = [...text.matchAll(/\\([a-zA-Z]+)/g)].map(([, name]) => name)
    const ours =
      /^(usepackage|begin|end|centering|includegraphics|linewidth|caption|textbf|label|url|cite|text[a-z]+)$/
    expect(commands.filter((name) => !ours.test(name ?? ''))).toEqual([])
    expect(text.match(/\\end\{/g)).toHaveLength(1)
    const lines = text.trimEnd().split('\n')
    expect(lines.filter((shown) => shown.startsWith('%'))).toHaveLength(lines.length - 7)
  })

  test('Markdown: three paragraphs', () => {
    const paragraphs = clipFor('markdown', said).text.trimEnd().split('\n\n')
    expect(paragraphs).toHaveLength(3)
    expect(paragraphs.every((text) => !text.includes('\n'))).toBe(true)
    // Without what is escaped no mark is left but ours.
    const bare = paragraphs.map((text) => text.replace(/\\[^\w\s]/g, ''))
    expect(bare[0]).toMatch(/^\[!\[[^[\]<>*`$|#]*\]\([^()]*\)\]\([^()]*\)$/)
    expect(bare[1]).toMatch(/^\*\*[^[\]<>*`$|#]*\*\*[^[\]<>*`$|#]*<https:[^<>]*>$/)
  })

  test('plain text: three lines', () => {
    expect(clipFor('word', said, PNG).text.split('\n')).toHaveLength(5)
  })
})

describe('words in Markdown', () => {
  test.each([
    ['1. first', '1\\. first'],
    ['- a', '\\- a'],
    ['12) b', '12\\) b'],
    ['2020 and 1.5', '2020 and 1.5'],
    ['&copy; $5 to $6', '\\&copy; \\$5 to \\$6'],
    ['a\n\n# b', 'a \\# b'],
  ])('%s', (words, markdown) => expect(plain(words)).toBe(markdown))
})

describe('an address that only this machine reaches', () => {
  test.each([
    ['http://127.0.0.1:3000/charts/a', true],
    ['http://localhost:3000/charts/a', true],
    ['http://[::1]:3000/charts/a', true],
    ['http://news.localhost/charts/a', true],
    ['https://127.example.org/charts/a', false],
    ['https://localhost.example.org/charts/a', false],
    ['http://10.0.0.5/charts/a', false],
  ])('%s', (address, here) => expect(onlyHere(address)).toBe(here))
})

test('the size of a PNG stands in its first block', () => {
  const bytes = new Uint8Array(32)
  const view = new DataView(bytes.buffer)
  for (const [at, value] of [
    [0, 0x89504e47],
    [16, 1600],
    [20, 900],
  ] as const)
    view.setUint32(at, value)
  expect(pngSize(bytes)).toEqual({ width: 1600, height: 900 })
  expect(() => pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toThrow(
    'no PNG',
  )
})
