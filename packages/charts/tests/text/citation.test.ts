import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/prepare/index.ts'
import {
  bibtexOf,
  type CitationOptions,
  citationOf,
  cslOf,
  risOf,
  sentenceOf,
  type Travelling,
} from '../../src/text/index.ts'
import { latexText } from '../../src/text/latex.ts'
import { context, topEntities } from '../samples/index.ts'
import { HOSTILE } from './hostile.ts'

const drawn = prepare(topEntities(), context())
const travelling = (title = 'Who is named in the Bridge Affair'): Travelling => ({
  drawn: { ...drawn, title },
  address: 'https://example.org/charts/top-entities-3k9x0d1q7w',
  asOf: '2026-11-22T10:00:00.000Z',
})
const cited = (title?: string, options: CitationOptions = {}) => citationOf(travelling(title), options)
const read = { accessed: '2026-12-01T08:00:00Z', version: '0.6.0' }
const NOTE = `${drawn.subtitle}. ${drawn.source.text}`

describe('a figure', () => {
  test('as BibTeX', () => {
    expect(bibtexOf([cited(undefined, read)])).toBe(`@misc{parallax-top-entities-3k9x0d1q7w,
  author       = {{Parallax}},
  title        = {{Who is named in the Bridge Affair}},
  year         = {2026},
  month        = nov,
  type         = {Figure},
  version      = {0.6.0},
  url          = {https://example.org/charts/top-entities-3k9x0d1q7w},
  urldate      = {2026-12-01},
  note         = {${NOTE}},
}
`)
  })

  test('as CSL-JSON', () => {
    expect(JSON.parse(cslOf([cited(undefined, read)]))).toEqual([
      {
        id: 'parallax-top-entities-3k9x0d1q7w',
        type: 'graphic',
        title: 'Who is named in the Bridge Affair',
        author: [{ literal: 'Parallax' }],
        issued: { 'date-parts': [[2026, 11, 22]] },
        accessed: { 'date-parts': [[2026, 12, 1]] },
        URL: 'https://example.org/charts/top-entities-3k9x0d1q7w',
        version: '0.6.0',
        genre: 'Figure',
        note: NOTE,
      },
    ])
  })

  test('as RIS', () => {
    expect(risOf([cited(undefined, read)]).split('\r\n')).toEqual([
      'TY  - FIGURE',
      'ID  - parallax-top-entities-3k9x0d1q7w',
      'AU  - Parallax',
      'TI  - Who is named in the Bridge Affair',
      'PY  - 2026',
      'DA  - 2026/11/22/',
      'ET  - 0.6.0',
      `N1  - ${NOTE}`,
      'UR  - https://example.org/charts/top-entities-3k9x0d1q7w',
      'Y2  - 2026/12/01/',
      'ER  - ',
      '',
    ])
  })

  test('as a sentence', () => {
    expect(sentenceOf(cited(undefined, read))).toBe(
      'Parallax (22 November 2026). Who is named in the Bridge Affair [Figure, version 0.6.0]. Retrieved 1 December 2026, from https://example.org/charts/top-entities-3k9x0d1q7w',
    )
  })
})

describe('what is cited', () => {
  test.each([
    ['figure', 'graphic', 'FIGURE', '[Figure]'],
    ['dataset', 'dataset', 'DATA', '[Data set]'],
    ['webpage', 'webpage', 'ELEC', '[Web page]'],
  ] as const)('a %s', (citedAs, csl, ris, words) => {
    const citation = cited('T', { citedAs })
    expect(JSON.parse(cslOf([citation]))[0].type).toBe(csl)
    expect(risOf([citation])).toContain(`TY  - ${ris}\r\n`)
    expect(sentenceOf(citation)).toContain(words)
  })

  test('by an installation with a name of its own, kept whole', () => {
    const citation = cited('T', { author: 'Media Lab, Aldermoor & Sons' })
    expect(bibtexOf([citation])).toContain('author       = {{Media Lab, Aldermoor \\& Sons}}')
    expect(JSON.parse(cslOf([citation]))[0].author).toEqual([{ literal: 'Media Lab, Aldermoor & Sons' }])
    expect(risOf([citation])).toContain('AU  - Media Lab Aldermoor & Sons\r\n')
  })

  test('read on no day that is known: no form says one', () => {
    const citation = cited('T')
    expect(bibtexOf([citation])).not.toContain('urldate')
    expect(cslOf([citation])).not.toContain('accessed')
    expect(risOf([citation])).not.toContain('Y2  - ')
    expect(sentenceOf(citation)).not.toContain('Retrieved')
  })

  test('several at once', () => {
    const two = [cited('A'), cited('B')]
    expect(bibtexOf(two).match(/^@misc/gm)).toHaveLength(2)
    expect(JSON.parse(cslOf(two))).toHaveLength(2)
    expect(risOf(two).match(/^ER {2}- \r$/gm)).toHaveLength(2)
  })

  test.each([
    ['https://example.org/charts/a-1?theme=dark#x', 'parallax-a-1'],
    ['https://example.org/charts/a%7D,b', 'parallax-a-7D-b'],
    ['https://example.org/charts/', 'parallax-top-entities'],
  ])('the key of %s', (address, key) => expect(citationOf({ ...travelling(), address }).key).toBe(key))

  test('an address with what BibTeX counts is encoded', () =>
    expect(bibtexOf([{ ...cited('T'), url: 'https://example.org/a{b}?c=d e&f_g%20' }])).toContain(
      'url          = {https://example.org/a%7Bb%7D?c=d%20e&f_g%20}',
    ))
})

/** What of the schema of CSL-JSON 1.0.2 we write; it allows no other keys than its own. */
const CSL_KEYS = ['id', 'type', 'title', 'author', 'issued', 'accessed', 'URL', 'version', 'genre', 'note']

/** Braces as BibTeX counts them: with or without a backslash. */
function depths(text: string): number[] {
  let depth = 0
  return [...text].flatMap((sign) => {
    if (sign === '{') depth++
    if (sign === '}') depth--
    return sign === '{' || sign === '}' ? [depth] : []
  })
}

describe.each(HOSTILE)('a title with %s', (_, title, line) => {
  test('is one entry of BibTeX', () => {
    const entry = bibtexOf([cited(title, read)])
    const seen = depths(entry)
    expect(seen.at(-1)).toBe(0)
    expect(Math.min(...seen.slice(0, -1))).toBe(1)
    expect(entry.trimEnd().split('\n')).toHaveLength(11)
  })

  test('is whole in CSL-JSON', () => {
    const [item, ...others] = JSON.parse(cslOf([cited(title, read)]))
    expect(item.title).toBe(line)
    expect(Object.keys(item)).toEqual(CSL_KEYS)
    expect(others).toEqual([])
  })

  test('is one line of RIS', () => {
    const lines = risOf([cited(title, read)]).split('\r\n')
    expect(lines).toHaveLength(12)
    expect(lines[3]).toBe(`TI  - ${line}`)
    expect(lines.every((text) => text === '' || /^[A-Z][A-Z0-9] {2}- /.test(text))).toBe(true)
  })

  test('is part of one line', () => expect(sentenceOf(cited(title))).toContain(`). ${line} [`))
})

describe('words in LaTeX', () => {
  test.each([
    ['50 % of $5 & #1_a', '50 \\% of \\$5 \\& \\#1\\_a'],
    ['\\end{figure}', '\\textbackslash{}end\\textbraceleft{}figure\\textbraceright{}'],
    [
      'a~b^c<d>e|f`g"h',
      'a\\textasciitilde{}b\\textasciicircum{}c\\textless{}d\\textgreater{}e\\textbar{}f\\textasciigrave{}g{"}h',
    ],
    ["a--b---c ''d'' e,,f", "a-{}-b-{}-{}-c '{}'d'{}' e,{},f"],
    ['Zoë, Łódź, 東京, “so”', 'Zoë, Łódź, 東京, “so”'],
    ['a\nb', 'a b'],
  ])('%s', (words, latex) => expect(latexText(words)).toBe(latex))
})
