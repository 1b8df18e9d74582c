import { ArticleFilter, type QuotationFilter } from '@parallax/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesIn } from '../src/filter-address.ts'
import type { Opened } from '../src/opened-address.ts'
import { printChoice } from '../src/quotation-address.ts'
import { choiceOfView, viewOfChoice } from '../src/quotation-view.ts'
import { href, parseUrlState, printUrlState } from '../src/url-state.ts'

const read = (query: string) => parseUrlState(Object.fromEntries(new URLSearchParams(query)))

const putin = 'Entity:person.vladimir-putin'
const china = 'Entity:place.china'
const politics = 'Topic:medtop:11000000'

const full: ArticleFilter = {
  outlets: ['Outlet:devdiscourse', 'Outlet:the-northern-post'],
  exceptOutlets: ['Outlet:harbour-news'],
  agencies: ['Agency:reuters'],
  stories: ['Story:6a90b20b-fad0-588c-b57d-2a5ce474a57e'],
  copiesOf: ['Article:6a90b20b-fad0-588c-b57d-2a5ce474a57e'],
  sharingWith: ['Article:717404ce-95be-5aaf-93f3-b7902729442a'],
  entities: { all: [putin], any: [china], none: ['Entity:place.são-tomé'] },
  topics: { any: [politics] },
  phrases: { all: ['grain deal', 'port strike'], none: ['50% off, now'] },
  words: ['narration=far-right', "quoted=don't"],
  furnitureEntities: [china],
  furnitureTopics: [politics],
  quoting: [
    { kinds: ['direct', 'mixed'], words: 'a|b: 50% *now*, "then"' },
    { speakers: [putin], speakerKnown: true },
  ],
  period: { from: '2020-05-01', to: '2020-05-31' },
  text: 'oil "price war" -Texas & more; ~50%',
  languages: ['en', 'pt-BR'],
  dated: true,
  outletKnown: false,
  agencyKnown: false,
  analysed: true,
  paywalled: false,
  copiesOnce: true,
  originalOnly: false,
}

describe('a filter and its address', () => {
  test('nothing chosen is an empty address', () => {
    expect(printUrlState({})).toBe('')
    expect(read('')).toMatchObject({ filter: {}, ignored: [] })
  })

  test('keys are sorted, sets are in order, ids are short', () => {
    expect(
      printUrlState({ outlets: ['Outlet:b', 'Outlet:a'], entities: { all: [putin] }, agencyKnown: true }),
    ).toBe('?entities=person.vladimir-putin&outlets=a,b&wire=yes')
  })

  test('two orders of the same choice have one address', () => {
    const one = printUrlState({ outlets: ['Outlet:a', 'Outlet:b'], period: { from: '2020-05-01' } })
    const other = printUrlState({ period: { from: '2020-05-01' }, outlets: ['Outlet:b', 'Outlet:a'] })
    expect(one).toBe(other)
  })

  test('everything at once comes back as it was', () => {
    const back = read(printUrlState(full))
    expect(back.ignored).toEqual([])
    expect(back.filter).toEqual(full)
    expect(ArticleFilter.parse(back.filter)).toEqual(full)
  })

  test('a default view leaves no trace', () => {
    expect(href('/articles', {}, { order: 'newest', furniture: 'dim' })).toBe('/articles')
    expect(href('/articles', {}, { order: 'oldest' })).toBe('/articles?order=oldest')
  })

  test('the choices of a filter are counted one by one', () => {
    expect(choicesIn({})).toBe(0)
    expect(choicesIn(full)).toBe(32)
  })

  test('any filter survives printing and reading', () => {
    const key = fc.stringMatching(/^[a-z0-9.%-]{1,20}$/)
    const ids = (type: string) =>
      fc
        .uniqueArray(key, { minLength: 1, maxLength: 5 })
        .map((keys) => keys.sort().map((k) => `${type}:${k}`))
    const words = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
      .filter((text) => text.trim() === text)
    const choices: fc.Arbitrary<QuotationFilter> = fc.record(
      {
        speakers: ids('Entity'),
        naming: ids('Entity'),
        kinds: fc.constantFrom(['direct' as const], ['direct' as const, 'mixed' as const]),
        cued: fc.boolean(),
        cue: words,
        words,
        minWords: fc.integer({ min: 1, max: 100 }),
      },
      { requiredKeys: [] },
    )
    const filters = fc.record(
      {
        outlets: ids('Outlet'),
        entities: fc.record({ all: ids('Entity'), none: ids('Entity') }),
        furnitureEntities: ids('Entity'),
        quoting: fc
          .uniqueArray(choices, { minLength: 1, maxLength: 3, selector: printChoice })
          .map((all) => all.sort((a, b) => (printChoice(a) < printChoice(b) ? -1 : 1))),
        text: fc
          .string({ minLength: 1, maxLength: 40 })
          .map((text) => text.trim())
          .filter(Boolean),
        dated: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    const subjects = fc.constantFrom<Opened['subject']>(
      ...(['entity', 'speaker', 'furniture-entity'] as const).map((kind) => ({ kind, id: putin })),
      { kind: 'furniture-topic', id: politics },
      { kind: 'phrase', id: 'grain deal' },
      { kind: 'word', id: 'narration=regime' },
      { kind: 'quotations', quotations: {} },
      {
        kind: 'quotations',
        quotations: { cueClasses: ['doubting'], speakers: [putin], words: 'so; it ~ is' },
      },
      null,
    )
    fc.assert(
      fc.property(filters, subjects, (filter, subject) => {
        const opened: Opened = { slice: filter, subject }
        const back = read(printUrlState(filter, { open: opened }))
        expect(back.filter).toEqual(filter)
        expect(back.view.open).toEqual(opened)
        expect(back.ignored).toEqual([])
      }),
    )
  })
})

describe('an address that cannot be read falls back and says so', () => {
  test.each([
    ['from=2020-02-30', 'from'],
    ['from=yesterday', 'from'],
    ['dated=maybe', 'dated'],
    ['paywall=perhaps', 'paywall'],
    ['analysed=1', 'analysed'],
    ['lang=English', 'lang'],
    ['order=best', 'order'],
    ['entities=', 'entities'],
    ['entities=a%20b', 'entities'],
    ['compare=a,b,c,d,e,f,g', 'compare'],
    ['at=12', 'at'],
    ['at=20-12', 'at'],
    ['open=from~never', 'open'],
    ['open=of~country:x', 'open'],
    ['open=of~quotations:colour:red', 'open'],
    ['quoting=kinds:shouted', 'quoting'],
    ['quoting=minWords:many', 'quoting'],
    ['kind=direct,shouted', 'kind'],
    ['least=0', 'least'],
    ['open=q~%25zz', 'open'],
    ['colour=red', 'colour'],
    ['__proto__=x', '__proto__'],
  ])('%s', (query, key) => {
    const { filter, ignored } = read(query)
    expect(filter).toEqual({})
    // Keys that begin with an underscore belong to other programs and are passed over in silence.
    expect(ignored.map((one) => one.key)).toEqual(key.startsWith('_') ? [] : [key])
  })

  test.each(['compare=x,y,x', 'compare=x,%20x'])('%s: an outlet named twice', (query) => {
    expect(read(query).ignored).toEqual([
      { key: 'compare', value: 'x', why: 'this outlet is named twice; it counts once' },
    ])
  })

  test('one bad setting leaves the good ones', () => {
    const { filter, ignored } = read('from=2020-05-01&to=soon&q=oil')
    expect(filter).toEqual({ period: { from: '2020-05-01' }, text: 'oil' })
    expect(ignored).toEqual([{ key: 'to', value: 'soon', why: 'this value cannot be read' }])
  })

  test('a period that ends before it begins keeps its first day', () => {
    const { filter, ignored } = read('from=2020-05-09&to=2020-05-01')
    expect(filter.period).toEqual({ from: '2020-05-09' })
    expect(ignored[0]?.why).toContain('2020-05-09')
  })

  test('a setting given twice counts once', () => {
    const { filter, ignored } = parseUrlState({ q: ['oil', 'gas'] })
    expect(filter.text).toBe('oil')
    expect(ignored).toHaveLength(1)
  })

  test('marks of mailing programs are passed over in silence', () => {
    expect(read('utm_source=letter&fbclid=1').ignored).toEqual([])
  })
})

describe('what a number opens onto', () => {
  test('the whole collection', () => {
    expect(printUrlState({}, { open: { slice: {}, subject: null } })).toBe('?open=all')
    expect(read('open=all').view.open).toEqual({ slice: {}, subject: null })
  })

  test('one bar of a chart, with what it counts', () => {
    const opened: Opened = {
      slice: { entities: { all: [putin] }, period: { from: '2020-05-04', to: '2020-05-10' } },
      subject: { kind: 'topic', id: politics },
    }
    const query = printUrlState({ outlets: ['Outlet:a'] }, { open: opened })
    expect(query).toContain(
      'open=entities~person.vladimir-putin;from~2020-05-04;to~2020-05-10;of~topic:medtop',
    )
    expect(read(query).view.open).toEqual(opened)
  })
})

describe('a place in a list', () => {
  const cursor = Buffer.from(JSON.stringify(['entities', '61', 'place.são-tomé'])).toString('base64url')

  test('a cursor of the API goes there and back', () => {
    const { view, ignored } = read(`after=${cursor}`)
    expect(view.after).toBe(cursor)
    expect(ignored).toEqual([])
  })

  test.each(['zzz', 'garbage!', '%00', Buffer.from('{"a":1}').toString('base64url')])(
    'a garbled one begins the list anew and is named: %s',
    (garbled) => {
      const { view, ignored } = read(`after=${garbled}`)
      expect(view.after).toBeNull()
      expect(ignored.map(({ key }) => key)).toEqual(['after'])
    },
  )
})

test('control characters are neither searched for nor shown', () => {
  const { filter, ignored } = read('q=a%00b&nowhere=x%07y')
  expect(filter).toEqual({})
  expect(ignored.map(({ key, value }) => [key, value])).toEqual([
    ['q', 'ab'],
    ['nowhere', 'xy'],
  ])
})

describe('a choice of quotations', () => {
  const choice: QuotationFilter = {
    speakers: [putin],
    kinds: ['direct', 'mixed'],
    cueClasses: ['doubting'],
    cue: 'claimed',
    words: 'oil "price war"',
    naming: [china],
    minWords: 20,
  }
  test('stands in the address of its page, part by part, and comes back', () => {
    const address = printUrlState({}, viewOfChoice(choice))
    expect(address).toBe(
      '?cue=doubting&kind=direct,mixed&least=20&naming=place.china&said=oil+%22price+war%22&speaker=person.vladimir-putin&verb=claimed',
    )
    const { view, ignored } = read(address)
    expect(choiceOfView(view)).toEqual(choice)
    expect(ignored).toEqual([])
  })
  test('is one short word where it opens a drawer', () => {
    const opened: Opened = {
      slice: { quoting: [{ speakers: [putin] }] },
      subject: { kind: 'quotations', quotations: { speakers: [putin] } },
    }
    const query = printUrlState({}, { open: opened })
    expect(query).toBe(
      '?open=quoting~speakers:person.vladimir-putin;of~quotations:speakers:person.vladimir-putin',
    )
    expect(read(query).view.open).toEqual(opened)
  })
})
