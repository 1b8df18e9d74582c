import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page, shown } from './01-clean.page.ts'

const article = (...lines: string[]) => clean({ id: 'a', text: [page.headline, ...lines].join('\n\n') })
const [first = '', ...rest] = page.body

describe('outlet and agency are two things', () => {
  const { outlet, agency } = clean({ id: 'a', text: shown(page) })
  it('the outlet owns the page', () => expect(outlet?.name).toBe('The Tidewater Examiner'))
  it('the agency wrote the report', () =>
    expect(agency).toMatchObject({ name: 'Meridian Newswire', domain: null }))
})

describe('outlet', () => {
  it.each([
    ['© 2020 The Tidewater Examiner. All rights reserved.', 'The Tidewater Examiner'],
    ['Copyright 2020 Northern Ledger', 'Northern Ledger'],
    ['© Northern Ledger 2020', 'Northern Ledger'],
    ['© 2020 NORTHERN LEDGER', 'Northern Ledger'],
    [
      'The Northern Ledger Co-operative, Quay 7 · hello@northernledger.example · © 2020',
      'The Northern Ledger',
    ],
  ])('%s', (line, name) => {
    expect(article(...page.body, line).outlet?.name).toBe(name)
  })

  it('is the name that a mail domain spells', () => {
    const { outlet } = article(
      ...page.body,
      'Tidewaterpost',
      'Email: info@tidewaterpost.com',
      '© Copyright 2020',
    )
    expect(outlet).toMatchObject({ name: 'Tidewaterpost', domain: 'tidewaterpost.com' })
  })

  it('is null where nothing says', () => {
    expect(
      article(...page.body, 'Leave a Reply', 'Your email address will not be published.').outlet,
    ).toBeNull()
  })

  it('is not the owner of a picture', () => {
    expect(article('Image copyright Kestrel Pictures', ...page.body).outlet).toBeNull()
  })

  it('is what the caller says', () => {
    const { outlet } = clean({ id: 'a', text: shown(page), outlet: 'Northern Ledger' })
    expect(outlet).toMatchObject({ name: 'Northern Ledger', confidence: 1, rule: 'given' })
  })

  it('is known by its address', () => {
    const { outlet } = clean({
      id: 'a',
      text: first,
      clean: true,
      url: 'https://www.theguardian.com/world/2020/x',
    })
    expect(outlet).toMatchObject({ name: 'The Guardian', domain: 'theguardian.com' })
  })
})

describe('agency', () => {
  it.each([
    [`BRACKWATER, May 14 (Reuters) - ${first}`, 'Reuters'],
    [`BRACKWATER (AP) — ${first}`, 'Associated Press'],
    [`New Delhi, May 14 (PTI): ${first}`, 'Press Trust of India'],
    [`BRACKWATER, May 14 (Meridian Newswire) - ${first}`, 'Meridian Newswire'],
    [`BRACKWATER, May 14 (Kestrel News Agency) — ${first}`, 'Kestrel News Agency'],
  ])('in the dateline: %.40s', (opening, name) => {
    expect(article(opening, ...rest).agency?.name).toBe(name)
  })

  it.each([
    'Reuters',
    'By REUTERS',
    'Source: Reuters',
    'Reuters | Updated: 14 May 2020',
    'By Ilse Varga, Reuters',
  ])('above the text: %s', (line) => {
    expect(article(line, ...page.body).agency?.name).toBe('Reuters')
  })

  it.each(['(Reuters)', 'Source: Reuters', '— Reuters'])('below the text: %s', (line) => {
    expect(article(...page.body, line).agency?.name).toBe('Reuters')
  })

  it.each([
    ['a picture', 'The sea bridge at low tide Image Credit: ANI'],
    [
      'a sentence',
      'The decision was first reported by the Reuters news agency on Thursday, according to the county.',
    ],
    ['an outlet in parentheses', `BRACKWATER (CNN) — ${first}`],
  ])('is not the one that %s names', (_, line) => {
    expect(article(line, ...page.body).agency).toBeNull()
  })
})

describe('bylines', () => {
  it.each([
    ['By Ilse Varga', ['Ilse Varga']],
    ['By Ilse Varga and Tomas Lindqvist', ['Ilse Varga', 'Tomas Lindqvist']],
    [
      'By Ilse Varga, Tomas Lindqvist and Odd Ferreira-Lund',
      ['Ilse Varga', 'Tomas Lindqvist', 'Odd Ferreira-Lund'],
    ],
    ['BY ILSE VARGA', ['Ilse Varga']],
    ['By Ilse Varga, Staff Writer', ['Ilse Varga']],
    ['By Ilse Varga Senior Political Correspondent', ['Ilse Varga']],
    ['Written by J.R. Van der Meer', ['J.R. Van der Meer']],
    ['By Ilse Varga | May 14, 2020', ['Ilse Varga']],
    ['Ilse Varga\n\nMay 14, 2020', ['Ilse Varga']],
    ['By\n\nIlse Varga', ['Ilse Varga']],
    ['By Reuters', ['Reuters']],
    ['By the end of the week', []],
    ['Read More\n\nMay 14, 2020', []],
    ['May 14, 2020', []],
  ])('%s', (line, names) => {
    const { bylines, text } = article(line, ...page.body)
    expect(bylines.map(({ name }) => name)).toEqual(names)
    for (const { name, start, end } of bylines)
      expect(text.slice(start, end).toLowerCase()).toBe(name.toLowerCase())
  })
})

describe('dateline', () => {
  it.each([
    [`MOSCOW, May 14 (Reuters) - ${first}`, ['Moscow'], 'MOSCOW, May 14 (Reuters)'],
    [`Washington/Moscow: – ${first}`, ['Washington', 'Moscow'], 'Washington/Moscow'],
    [`NEW DELHI: ${first}`, ['New Delhi'], 'NEW DELHI'],
    [`BRACKWATER, Iowa (AP) — ${first}`, ['Brackwater'], 'BRACKWATER, Iowa (AP)'],
    [
      `BEIRUT/THE HAGUE, March 7 (Reuters) - ${first}`,
      ['Beirut', 'The Hague'],
      'BEIRUT/THE HAGUE, March 7 (Reuters)',
    ],
    [`London — ${first}`, ['London'], 'London'],
  ])('%.40s', (opening, places, shownPart) => {
    const { dateline, text } = article(opening, ...rest)
    expect(dateline?.places).toEqual(places)
    expect(text.slice(dateline?.start, dateline?.end)).toBe(shownPart)
  })

  it.each([`Note: ${first}`, `Analysis — ${first}`, `Update: ${first}`, first])(
    'none in: %.30s',
    (opening) => {
      expect(article(opening, ...rest).dateline).toBeNull()
    },
  )
})
