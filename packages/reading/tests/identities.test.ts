import type { Identity, KeyReading } from '@parallax/domain'
import { identityResolver, resolveIdentities } from '@parallax/reading/identities'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const SPORT = 'medtop:15000000'
const POLITICS = 'medtop:11000000'
const LAW = 'medtop:02000000'

interface Article {
  /** Names as articles give them, with what the article calls them: `John Smith` or `striker: John Smith`. */
  persons?: string[]
  organizations?: string[]
  topics?: string[]
  wikidata?: Record<string, string>
}

const keyOf = (type: string, name: string) => `${type}.${name.toLowerCase().replaceAll(' ', '-')}`

/** What an article was read to say, in the shape in which articles are compared. */
function readingsOf(
  article: string,
  { persons = [], organizations = [], topics = [], wikidata = {} }: Article,
) {
  const named = [
    ...persons.map((words) => {
      const [name = '', role] = words.split(': ').reverse()
      return { key: keyOf('person', name), name, roles: role ? [role] : [] }
    }),
    ...organizations.map((name) => ({ key: keyOf('organization', name), name, roles: [] })),
  ]
  const company = named.map(({ key }) => key).sort()
  return named.map(
    (one): KeyReading => ({ ...one, article, company, topics, wikidata: wikidata[one.name] ?? null }),
  )
}

const collection = (articles: Article[]) =>
  articles.flatMap((article, i) => readingsOf(`a${i + 10}`, article))

/** The entities that the articles mean by a key, in order of the articles. */
const meant = (articles: Article[], key: string, wordings?: Map<string, string[]>) =>
  resolveIdentities({ readings: collection(articles), ...(wordings && { wordings }) })
    .filter((identity) => identity.key === key)
    .map(({ entity }) => entity)

const STRIKER: Article = { persons: ['striker: John Smith', 'Tom Reed', 'Pat Lowe'], topics: [SPORT] }
const SENATOR: Article = { persons: ['senator: John Smith', 'Eve Hart', 'Ana Cole'], topics: [POLITICS] }

describe('namesakes', () => {
  it.each<[name: string, articles: Article[], entities: string[]]>([
    [
      'a striker and a senator whose company never meets are two',
      [STRIKER, STRIKER, SENATOR, SENATOR],
      ['sport', 'sport', 'politics', 'politics'].map((field) => `person.john-smith.${field}`),
    ],
    [
      'an article that calls him nothing goes with the company that it shares',
      [STRIKER, STRIKER, SENATOR, SENATOR, { persons: ['John Smith', 'Tom Reed'], topics: [LAW] }],
      ['sport', 'sport', 'politics', 'politics', 'sport'].map((field) => `person.john-smith.${field}`),
    ],
    [
      'one that shares no company is left to neither',
      [STRIKER, STRIKER, SENATOR, SENATOR, { persons: ['John Smith', 'Bo Lind'], topics: [SPORT] }],
      [
        ...['sport', 'sport', 'politics', 'politics'].map((field) => `person.john-smith.${field}`),
        'person.john-smith',
      ],
    ],
    ['one article each is not enough', [STRIKER, SENATOR], ['person.john-smith', 'person.john-smith']],
    [
      'company that meets speaks for one',
      [STRIKER, STRIKER, SENATOR, { ...SENATOR, persons: ['senator: John Smith', 'Eve Hart', 'Tom Reed'] }],
      Array(4).fill('person.john-smith'),
    ],
    [
      'a senator who was a judge is one: the two go together',
      [
        SENATOR,
        SENATOR,
        { persons: ['judge: John Smith', 'Ida Voss', 'Max Kern'], topics: [LAW] },
        { persons: ['judge: John Smith', 'Ida Voss', 'Max Kern'], topics: [LAW] },
      ],
      Array(4).fill('person.john-smith'),
    ],
    [
      'topics alone need four articles each and company that lasts',
      [
        ...Array(4).fill({ persons: ['John Smith', 'Tom Reed', 'Pat Lowe'], topics: [SPORT] }),
        ...Array(4).fill({ persons: ['John Smith', 'Eve Hart', 'Ana Cole'], topics: [POLITICS] }),
      ],
      [...Array(4).fill('person.john-smith.sport'), ...Array(4).fill('person.john-smith.politics')],
    ],
    [
      'a footballer on trial stays one',
      [
        ...Array(4).fill({ persons: ['John Smith', 'Tom Reed', 'Pat Lowe'], topics: [SPORT] }),
        ...Array(4).fill({ persons: ['John Smith', 'Ida Voss', 'Max Kern'], topics: [LAW] }),
      ],
      Array(8).fill('person.john-smith'),
    ],
    [
      'whom facts know keeps the key, and another is told apart from him',
      [STRIKER, STRIKER, ...[SENATOR, SENATOR].map((one) => ({ ...one, wikidata: { 'John Smith': 'Q1' } }))],
      ['person.john-smith.sport', 'person.john-smith.sport', 'person.john-smith', 'person.john-smith'],
    ],
    [
      'two that facts know are two, whatever their company',
      [
        { ...SENATOR, wikidata: { 'John Smith': 'Q1' } },
        { ...SENATOR, wikidata: { 'John Smith': 'Q2' } },
      ],
      ['person.john-smith.q1', 'person.john-smith.q2'],
    ],
    [
      'one that facts know stays one however he is called',
      [STRIKER, STRIKER, SENATOR, SENATOR].map((one) => ({ ...one, wikidata: { 'John Smith': 'Q1' } })),
      Array(4).fill('person.john-smith'),
    ],
    [
      'standing together in a list of names is no company',
      [STRIKER, STRIKER, SENATOR, SENATOR].map((article, i) => ({
        ...article,
        persons: [...(article.persons ?? []), ...Array.from({ length: 70 }, (_, n) => `Runner N${i}x${n}`)],
      })),
      Array(4).fill('person.john-smith'),
    ],
  ])('%s', (_name, articles, entities) => {
    expect(meant(articles, 'person.john-smith')).toEqual(entities)
  })

  it('one article that calls him both makes one of them', () => {
    const readings = collection([STRIKER, STRIKER, SENATOR, SENATOR])
    const both = readingsOf('a99', { persons: ['striker: John Smith'] }).map((reading) => ({
      ...reading,
      roles: ['senator', 'striker'],
    }))
    const entities = resolveIdentities({ readings: [...readings, ...both] })
      .filter(({ key }) => key === 'person.john-smith')
      .map(({ entity }) => entity)
    expect(new Set(entities)).toEqual(new Set(['person.john-smith']))
  })

  it('says why: the rule, the company that decided, a confidence', () => {
    const [first] = resolveIdentities({ readings: collection([STRIKER, STRIKER, SENATOR, SENATOR]) }).filter(
      ({ key }) => key === 'person.john-smith',
    )
    expect(first).toMatchObject({ rule: 'namesake', companions: ['person.pat-lowe', 'person.tom-reed'] })
    expect(first?.confidence).toBeLessThan(1)
  })
})

const AMA: Article = { persons: ['Ama Okoro', 'Eve Hart', 'Ana Cole'], topics: [POLITICS] }

describe('short names', () => {
  it.each<[name: string, articles: Article[], key: string, entities: string[]]>([
    [
      'a surname joins the one full name whose company it keeps',
      [AMA, { persons: ['Okoro', 'Eve Hart'], topics: [POLITICS] }],
      'person.okoro',
      ['person.ama-okoro'],
    ],
    [
      'each article is asked for itself',
      [
        AMA,
        { persons: ['Okoro', 'Eve Hart'], topics: [POLITICS] },
        { persons: ['Okoro', 'Bo Lind'], topics: [SPORT] },
      ],
      'person.okoro',
      ['person.ama-okoro', 'person.okoro'],
    ],
    [
      'no company, no join',
      [AMA, { persons: ['Okoro', 'Bo Lind'], topics: [POLITICS] }],
      'person.okoro',
      ['person.okoro'],
    ],
    [
      'one companion under another topic is not enough',
      [AMA, { persons: ['Okoro', 'Eve Hart'], topics: [SPORT] }],
      'person.okoro',
      ['person.okoro'],
    ],
    [
      'two who bear it leave it open',
      [AMA, { persons: ['Ben Okoro'] }, { persons: ['Okoro', 'Eve Hart', 'Ana Cole'], topics: [POLITICS] }],
      'person.okoro',
      ['person.okoro'],
    ],
    [
      'an article that has both names keeps them apart',
      [AMA, { ...AMA, persons: [...(AMA.persons ?? []), 'Okoro'] }],
      'person.okoro',
      ['person.okoro'],
    ],
    [
      'called by another walk of life she is another',
      [
        { ...AMA, persons: ['senator: Ama Okoro', 'Eve Hart', 'Ana Cole'] },
        { persons: ['striker: Okoro', 'Eve Hart', 'Ana Cole'], topics: [POLITICS] },
      ],
      'person.okoro',
      ['person.okoro'],
    ],
    [
      'a surname with its particles',
      [
        { persons: ['Ilse van der Berg', 'Eve Hart'], topics: [POLITICS] },
        { persons: ['van der Berg', 'Eve Hart'], topics: [POLITICS] },
      ],
      'person.van-der-berg',
      ['person.ilse-van-der-berg'],
    ],
    [
      'a second first name is no surname',
      [
        { persons: ['Mary Anne Quist', 'Eve Hart'], topics: [POLITICS] },
        { persons: ['Anne Quist', 'Eve Hart'], topics: [POLITICS] },
      ],
      'person.anne-quist',
      ['person.anne-quist'],
    ],
    [
      'an acronym joins its long form',
      [
        { organizations: ['Baltic Ferry Authority'], persons: ['Eve Hart', 'Ana Cole'] },
        { organizations: ['BFA'], persons: ['Eve Hart', 'Ana Cole'] },
      ],
      'organization.bfa',
      ['organization.baltic-ferry-authority'],
    ],
    [
      'two long forms leave an acronym open',
      [
        { organizations: ['Baltic Ferry Authority'], persons: ['Eve Hart', 'Ana Cole'] },
        { organizations: ['Border Fishing Agency'], persons: ['Eve Hart', 'Ana Cole'] },
        { organizations: ['BFA'], persons: ['Eve Hart', 'Ana Cole'] },
      ],
      'organization.bfa',
      ['organization.bfa'],
    ],
    [
      'two letters are initials of too much',
      [
        { organizations: ['Ferry Authority'], persons: ['Eve Hart', 'Ana Cole'] },
        { organizations: ['FA'], persons: ['Eve Hart', 'Ana Cole'] },
      ],
      'organization.fa',
      ['organization.fa'],
    ],
    [
      'a word that happens to be spelt by initials is no acronym',
      [
        { organizations: ['Northern Oil Works'], persons: ['Eve Hart', 'Ana Cole'] },
        { organizations: ['Now'], persons: ['Eve Hart', 'Ana Cole'] },
      ],
      'organization.now',
      ['organization.now'],
    ],
    [
      'a company without its legal form',
      [
        { organizations: ['Tarn Holdings plc'], persons: ['Eve Hart', 'Ana Cole'] },
        { organizations: ['Tarn'], persons: ['Eve Hart', 'Ana Cole'] },
      ],
      'organization.tarn',
      ['organization.tarn-holdings-plc'],
    ],
    [
      'whom facts know joins nobody',
      [AMA, { persons: ['Okoro', 'Eve Hart'], topics: [POLITICS], wikidata: { Okoro: 'Q5' } }],
      'person.okoro',
      ['person.okoro'],
    ],
  ])('%s', (_name, articles, key, entities) => {
    expect(meant(articles, key)).toEqual(entities)
  })

  it('an acronym that an article explains needs the topic alone', () => {
    const articles = [
      { organizations: ['Baltic Ferry Authority'], topics: [POLITICS] },
      { organizations: ['BFA'], topics: [POLITICS] },
    ]
    const explained = new Map([['organization.baltic-ferry-authority', ['Baltic Ferry Authority', 'BFA']]])
    expect(meant(articles, 'organization.bfa')).toEqual(['organization.bfa'])
    expect(meant(articles, 'organization.bfa', explained)).toEqual(['organization.baltic-ferry-authority'])
  })
})

/** Small worlds in which names, company and topics meet in every way. */
const worlds = fc.array(
  fc.record({
    persons: fc.uniqueArray(
      fc.constantFrom(
        ...[
          'striker: John Smith',
          'senator: John Smith',
          'John Smith',
          'Smith',
          'Ama Okoro',
          'Okoro',
          'Ben Okoro',
        ],
        ...['Tom Reed', 'Pat Lowe', 'Eve Hart', 'Ana Cole'],
      ),
      { selector: (words) => words.split(': ').at(-1), maxLength: 5 },
    ),
    organizations: fc.subarray(['BFA', 'Baltic Ferry Authority', 'Tarn', 'Tarn plc']),
    topics: fc.subarray([SPORT, POLITICS, LAW], { maxLength: 2 }),
    wikidata: fc.constantFrom({}, {}, { 'John Smith': 'Q1' }, { 'John Smith': 'Q2' }),
  }),
  { maxLength: 24 },
)

const byPlace = (a: Identity, b: Identity) =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : a.article < b.article ? -1 : 1

describe('a collection', () => {
  it('gives the same whatever the order in which its articles come', () =>
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.nat()), (articles, order) => {
        const readings = collection(articles)
        const shuffled = readings.map((reading) => ({ reading, by: order.next().value as number }))
        shuffled.sort((a, b) => a.by - b.by)
        expect(resolveIdentities({ readings: shuffled.map(({ reading }) => reading) })).toEqual(
          resolveIdentities({ readings }),
        )
      }),
      { numRuns: 300 },
    ))

  it('gives the same one by one, when only what an article touches is decided again', () =>
    fc.assert(
      fc.property(worlds, (articles) => {
        const stored = new Map<string, Identity[]>()
        const readings: KeyReading[] = []
        for (const reading of articles.map((article, i) => readingsOf(`a${i + 10}`, article))) {
          readings.push(...reading)
          decideTouched(readings, reading, stored)
        }
        expect([...stored.values()].flat().sort(byPlace)).toEqual(
          resolveIdentities({ readings }).sort(byPlace),
        )
      }),
      { numRuns: 150 },
    ))

  it('has one decision for each reading, and none without a reason', () =>
    fc.assert(
      fc.property(worlds, (articles) => {
        const readings = collection(articles)
        const identities = resolveIdentities({ readings })
        expect(identities.map(({ article, key }) => `${article} ${key}`).sort()).toEqual(
          readings.map(({ article, key }) => `${article} ${key}`).sort(),
        )
        for (const { rule, key, entity } of identities) if (rule === 'as-read') expect(entity).toBe(key)
      }),
    ))
})

/** What the database does after an article: its keys, and the short names of these, are decided again. */
function decideTouched(
  all: readonly KeyReading[],
  fresh: readonly KeyReading[],
  stored: Map<string, Identity[]>,
) {
  const byKey = Map.groupBy(all, ({ key }) => key)
  const touched = fresh.flatMap(({ key }) => [key, ...identityResolver.shortsOf(key)])
  for (const key of new Set(touched)) {
    const readings = byKey.get(key)
    if (!readings) continue
    const bearers = [...byKey.keys()].filter((other) => identityResolver.shortsOf(other).includes(key)).sort()
    const withReadings = bearers.map((bearer) => ({
      ...{ key: bearer, readings: byKey.get(bearer) ?? [], wordings: [] },
    }))
    stored.set(key, identityResolver.decide({ key, readings, bearers: withReadings }))
  }
}
