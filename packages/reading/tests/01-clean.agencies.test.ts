import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

const [first = '', ...rest] = page.body
const article = (...lines: string[]) => clean({ id: 'a', text: [page.headline, ...lines].join('\n\n') })

describe('an agency is credited', () => {
  it.each([
    [`BRACKWATER, May 14 (Reuters) - ${first}`, 'Reuters'],
    [`BRACKWATER, 14 May (AFP) - ${first}`, 'Agence France-Presse'],
    [`BRACKWATER, May 14, 2020 (Xinhua) -- ${first}`, 'Xinhua'],
    [`BRACKWATER (Reuters/Northern Ledger) - ${first}`, 'Reuters'],
    [`NEW DELHI: (PTI) ${first}`, null],
  ])('in the dateline: %.44s', (opening, name) => {
    expect(article(opening, ...rest).agency?.name ?? null).toBe(name)
  })

  it.each([
    ['Reuters', 'Reuters'],
    ['By Marta Quill, Reuters', 'Reuters'],
    ['By Marta Quill of the Associated Press', 'Associated Press'],
    ['Marta Quill / AFP', 'Agence France-Presse'],
    ['By Marta Quill (Reuters)', 'Reuters'],
    ['By Marta Quill | Associated Press', 'Associated Press'],
    ['Via AP', 'Associated Press'],
    ['PTI, 14 May 2020', 'Press Trust of India'],
  ])('above the text: %s', (line, name) => {
    expect(article(line, ...page.body).agency?.name).toBe(name)
  })

  it.each([
    ['- Reuters', 'Reuters'],
    ['(AFP)', 'Agence France-Presse'],
    ['(With inputs from PTI)', 'Press Trust of India'],
    ['With agency inputs from ANI', 'Asian News International'],
    ['This story was originally published by the Associated Press', 'Associated Press'],
    ['© 2020 AFP', 'Agence France-Presse'],
    [
      'Copyright 2020 The Associated Press. All rights reserved. Ask before you print this again.',
      'Associated Press',
    ],
    ['Source: Meridian Newswire', 'Meridian Newswire'],
  ])('below the text: %s', (line, name) => {
    const { agency, text } = article(...page.body, line)
    expect(agency?.name).toBe(name)
    expect(line).toContain(text.slice(agency?.start, agency?.end))
  })
})

describe('an agency is not credited', () => {
  it.each([
    'The sea bridge at low tide. Image Credit: ANI',
    'The sea bridge at low tide. (AP Photo/Marta Quill)',
    'Photo: Reuters',
    'Photograph: Marta Quill/AFP/Getty Images',
    'Getty Images',
    'By Marta Quill',
  ])('by a picture or a person: %s', (line) => {
    expect(article(line, ...page.body).agency).toBeNull()
  })

  it('by the name under a caption', () => {
    expect(
      article(
        'The sea bridge at low tide, seen from the quay. Photo: Northern Desk',
        'Reuters',
        'File photo',
        ...page.body,
      ).agency?.rule,
    ).not.toBe('dateline')
  })

  it('by a sentence that speaks of it', () => {
    expect(
      article(...page.body, 'The council told Reuters that it would not wait any longer for the county.')
        .agency,
    ).toBeNull()
  })

  it('by the copyright of its outlet', () => {
    expect(article(...page.body, '© 2020 Northern Ledger. All rights reserved.').agency).toBeNull()
  })
})

describe('agency, outlet and writer stay three things', () => {
  const result = clean({
    id: 'a',
    text: [
      'Northern Ledger',
      page.headline,
      'By Marta Quill, Reuters',
      'May 14, 2020',
      ...page.body,
      '© 2020 Northern Ledger. All rights reserved.',
    ].join('\n\n'),
  })
  it('outlet', () => expect(result.outlet?.name).toBe('Northern Ledger'))
  it('agency', () => expect(result.agency?.name).toBe('Reuters'))
  it('writer', () => expect(result.bylines.map(({ name }) => name)).toEqual(['Marta Quill']))
  it('nothing disagrees', () => expect(result.conflicts).toEqual([]))

  it('whose copyright a page states as a writer’s is its writer, not its outlet', () => {
    const own = article('By Marta Quill', ...page.body, '© 2020 Marta Quill')
    expect(own.outlet).toBeNull()
    expect(own.bylines.map(({ name }) => name)).toEqual(['Marta Quill'])
  })

  it("on an agency's own page it is both", () => {
    const own = clean({
      id: 'a',
      url: 'https://www.reuters.com/world/bridge',
      text: [page.headline, `BRACKWATER, May 14 (Reuters) - ${first}`, ...rest].join('\n\n'),
    })
    expect([own.outlet?.name, own.agency?.name]).toEqual(['Reuters', 'Reuters'])
  })
})

describe('outlets that the reader knows', () => {
  const outlets = [
    { domain: 'tidewater.example', name: 'Tidewater Examiner', country: 'IE' },
    { domain: 'local.harbour.example', name: 'Harbour Local', country: null },
    { domain: null, name: 'Quayside', country: null },
    { domain: 'theguardian.com', name: 'Guardian (ours)', country: null },
  ]
  const at = (url: string) =>
    clean({ id: 'a', text: page.body.join('\n\n'), clean: true, url }, { outlets }).outlet

  it.each([
    ['https://www.tidewater.example/news/bridge', 'Tidewater Examiner', 'tidewater.example'],
    ['https://news.tidewater.example/bridge', 'Tidewater Examiner', 'tidewater.example'],
    ['https://local.harbour.example/bridge', 'Harbour Local', 'local.harbour.example'],
    ['https://www.theguardian.com/world/bridge', 'Guardian (ours)', 'theguardian.com'],
  ])('%s', (url, name, domain) => {
    expect(at(url)).toMatchObject({ name, domain, confidence: 1, rule: 'known-outlet' })
  })

  it('a domain of nobody is nobody’s', () => expect(at('https://harbour.example/bridge')).toBeNull())

  it('by name in the furniture', () => {
    const text = [page.headline, ...page.body, '© 2020 QUAYSIDE. All rights reserved.'].join('\n\n')
    expect(clean({ id: 'a', text }, { outlets }).outlet).toMatchObject({ name: 'Quayside' })
  })

  it('stand above what the page calls itself, and what it says is kept', () => {
    const html = `<html><head><link rel="canonical" href="https://tidewater.example/bridge"><meta property="og:site_name" content="Harbour Media"></head>
<body><h1>${page.headline}</h1>${page.body.map((text) => `<p>${text}</p>`).join('')}</body></html>`
    const { outlet, conflicts } = clean({ id: 'a', html }, { outlets })
    expect(outlet?.name).toBe('Tidewater Examiner')
    expect(conflicts).toMatchObject([{ field: 'outlet', value: 'Harbour Media' }])
  })
})

describe('datelines', () => {
  it.each([
    [`MOSCOW, May 14 — ${first}`, ['Moscow'], 'MOSCOW, May 14'],
    [
      `LONDON/PARIS, 14 May 2020 (Reuters) - ${first}`,
      ['London', 'Paris'],
      'LONDON/PARIS, 14 May 2020 (Reuters)',
    ],
    [`LONDON and PARIS (AP) — ${first}`, ['London', 'Paris'], 'LONDON and PARIS (AP)'],
    [`WASHINGTON (May 14, 2020) — ${first}`, ['Washington'], 'WASHINGTON (May 14, 2020)'],
    [`New Delhi, May 14 (PTI) ${'—'} ${first}`, ['New Delhi'], 'New Delhi, May 14 (PTI)'],
    [`London: ${first}`, ['London'], 'London'],
    [`BRACKWATER, Iowa — ${first}`, ['Brackwater'], 'BRACKWATER, Iowa'],
  ])('%.44s', (opening, places, span) => {
    const { dateline, text } = article(opening, ...rest)
    expect(dateline?.places).toEqual(places)
    expect(text.slice(dateline?.start, dateline?.end)).toBe(span)
  })

  it('on a line of its own it is a block of its own', () => {
    const { dateline, agency, blocks, text } = article('LONDON, May 14 (Reuters)', ...page.body)
    expect(dateline?.places).toEqual(['London'])
    const own = blocks.find(
      ({ start, end }) => start <= (dateline?.start ?? -1) && (dateline?.start ?? -1) < end,
    )
    expect(own?.role).toBe('dateline')
    expect(agency?.name).toBe('Reuters')
    expect(text.slice(dateline?.start, dateline?.end)).toBe('LONDON, May 14 (Reuters)')
  })

  it.each([
    `NOTE: ${first}`,
    `Correction, May 14: ${first}`,
    `The Bridge — ${first}`,
    `"London — ${first}"`,
    `Brackwater: ${first}`,
  ])('none in: %.40s', (opening) => {
    expect(article(opening, ...rest).dateline).toBeNull()
  })
})
