import { resolveGrouping } from '@parallax/database'
import { copyResolver, storyResolver } from '@parallax/reading/grouping'
import { type Draft, storeArticle } from '@parallax/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Bench, bench } from './operation.ts'

const NAMES = { Brevik: { type: 'PLACE' as const }, 'Tilda Roen': { type: 'PERSON' as const } }
const CUT = 'We heard a long low roar from the hill'
const WORDS = 'We heard a long low roar from the hill and then the school was gone'

const DRAFTS: Record<string, Draft> = {
  first: {
    title: 'Earthquake kills 12 in Brevik',
    body: `An earthquake killed 12 people in Brevik on Tuesday. "${WORDS}," Tilda Roen said. The harbour stayed shut.`,
    published: '2031-03-04T08:00:00Z',
    outlet: 'Osterdal Courier',
    names: NAMES,
    quotations: [{ content: WORDS, speaker: 'Tilda Roen', cue: 'said', kind: 'direct', cueClass: 'neutral' }],
  },
  later: {
    title: 'Brevik counts its dead after earthquake',
    body: `An earthquake killed 17 people in Brevik on Tuesday. "${CUT}," Tilda Roen said. Bread was brought from Norvik.`,
    published: '2031-03-04T20:30:00Z',
    outlet: 'Dune Herald',
    names: { ...NAMES, Norvik: { type: 'PLACE' } },
    quotations: [{ content: CUT, speaker: 'Tilda Roen', cue: 'said', kind: 'direct', cueClass: 'neutral' }],
  },
  dayOnly: {
    title: 'Brevik buries its dead',
    body: 'Brevik buried those whom the earthquake had killed. The priest rang the bell seventeen times.',
    published: '2031-03-04',
    outlet: 'Dune Herald',
    names: NAMES,
  },
  cheese: {
    title: 'Cheese makers agree on a mark',
    body: 'Cheese makers in the upper valley have agreed on a common mark for the rind of each wheel.',
    published: '2031-03-05',
    outlet: 'Dune Herald',
  },
}

let api: Bench
const id: Record<string, string> = {}
beforeAll(async () => {
  api = await bench()
  for (const [name, draft] of Object.entries(DRAFTS))
    id[name] =
      `Article:${await storeArticle(api.database, { ...draft, url: `https://brevik.example/${name}` })}`
  await resolveGrouping(api.database, { copies: copyResolver, stories: storyResolver })
  const { mergeStories } = await api.data(
    `mutation { mergeStories(stories: ["${story('first')}", "${story('later')}", "${story('dayOnly')}"]) { __typename } }`,
  )
  expect(mergeStories).toBeTruthy()
})
afterAll(() => api.database.drop())

const story = (name: string) => (id[name] ?? '').replace('Article:', 'Story:')
const telling = async (fields: string, args = ''): Promise<Answer> =>
  (await api.data(`{ node(id: "${story('first')}") { ... on Story { telling${args} { ${fields} } } } }`)).node
    .telling

const PLACE = 'article { id } sentence text mark { start end }'

describe('how a story is told', () => {
  it('compares its articles alone, in the order of publication, with hours after the first', async () => {
    const { total, compared, order } = await telling(
      'total compared order { article { id } lagHours copyOf { id } }',
    )
    expect([total, compared]).toEqual([3, 3])
    expect(order).toEqual([
      { article: { id: id.first }, lagHours: 0, copyOf: null },
      { article: { id: id.later }, lagHours: 12.5, copyOf: null },
      { article: { id: id.dayOnly }, lagHours: null, copyOf: null },
    ])
  })

  it('has its articles in the same order, in pages too', async () => {
    const page = async (after: string | null) => {
      const { node } = await api.data(
        `{ node(id: "${story('first')}") { ... on Story {
           articles(orderBy: FIRST, first: 2${after ? `, after: "${after}"` : ''}) { nodes { id } pageInfo { endCursor } } } } }`,
      )
      return node.articles
    }
    const first = await page(null)
    const rest = await page(first.pageInfo.endCursor)
    expect([...first.nodes, ...rest.nodes]).toEqual(
      [id.first, id.later, id.dayOnly].map((article) => ({ id: article })),
    )
  })

  it('sets numbers in conflict beside one another, and says which was later', async () => {
    const { matrix } = await telling(
      `matrix { total(disagreeing: true) rows(disagreeing: true) { kind label cells { state }
         disagreements { kind a { ${PLACE} } b { ${PLACE} } valueA valueB later isUpdate } } }`,
    )
    expect(matrix.total).toBe(1)
    const [row] = matrix.rows
    expect(row.cells).toEqual([{ state: 'CONFLICT' }, { state: 'CONFLICT' }])
    const [{ kind, valueA, valueB, a, b, later, isUpdate }] = row.disagreements
    expect({ kind, values: [valueA, valueB].sort(), isUpdate }).toEqual({
      kind: 'CONFLICT',
      values: ['12', '17'],
      isUpdate: true,
    })
    expect((later === 'A' ? a : b).article.id).toBe(id.later)
  })

  it('says who is named by whom; each cell opens onto as many sentences as it counts, which hold the words', async () => {
    const { matrix } = await telling(
      `matrix { columns { outlet { name } articles { id } }
         rows(limit: 100) { kind label entity { name } told cells { state isCopied total places { ${PLACE} } } } }`,
    )
    expect(matrix.columns.map(({ outlet }: Answer) => outlet.name)).toEqual([
      'Osterdal Courier',
      'Dune Herald',
    ])
    const norvik = matrix.rows.find(({ label }: Answer) => label === 'Norvik')
    expect(norvik).toMatchObject({
      ...{ kind: 'ENTITY', entity: { name: 'Norvik' }, told: 1 },
      cells: [
        { state: 'ABSENT', total: 0 },
        { state: 'PRESENT', total: 1 },
      ],
    })
    for (const { told, cells } of matrix.rows) {
      expect(cells.filter(({ total, isCopied }: Answer) => total > 0 && !isCopied)).toHaveLength(told)
      for (const { total, places } of cells) {
        expect(places).toHaveLength(total)
        for (const { sentence, text, mark } of places) expect(sentence.slice(mark.start, mark.end)).toBe(text)
      }
    }
  })

  it('keeps a ledger of what is said: in full, cut, and what was left out', async () => {
    const { ledger, utterances } = await telling(
      `utterances ledger { words speaker isOfOneOutlet firstArticle { id } uses { wording speaker cue cueClass leftOut lagHours place { ${PLACE} } } }`,
    )
    expect(utterances).toBe(1)
    expect(ledger[0]).toMatchObject({
      ...{ words: WORDS, speaker: 'Tilda Roen', isOfOneOutlet: false, firstArticle: { id: id.first } },
      uses: [
        { wording: 'FULL', leftOut: [], cue: 'said', cueClass: 'NEUTRAL' },
        { wording: 'CUT', leftOut: ['and then the school was gone'], lagHours: 12.5 },
      ],
    })
  })

  it.each(['FULL', 'CUT', 'PARAPHRASED'])(
    'has as many utterances and places %s as it says',
    async (wording) => {
      const found = await telling(
        `utterances(wording: ${wording}) uses(wording: ${wording}) all: uses ledger(wording: ${wording}) { uses { wording } }`,
      )
      const uses = found.ledger.flatMap((entry: Answer) => entry.uses)
      expect([found.ledger.length, uses.length]).toEqual([found.utterances, found.uses])
      expect(uses).toEqual(uses.map(() => ({ wording })))
      expect([found.uses, found.all]).toEqual([wording === 'PARAPHRASED' ? 0 : 1, 2])
    },
  )

  it('holds headlines beside one another, with the words that one alone has', async () => {
    const { headlines } = await telling('headlines { text own { start end } }')
    const own = headlines.map(({ text, own }: Answer) =>
      own.map(({ start, end }: Answer) => text.slice(start, end)).join(' '),
    )
    expect(own[0]).toContain('kills')
    expect(own[1]).toContain('counts')
    expect(own.join(' ')).not.toContain('Brevik')
  })

  it('honours the filter', async () => {
    const one = await telling('total compared utterances', '(filter: { outlets: ["Outlet:dune-herald"] })')
    expect(one).toEqual({ total: 2, compared: 2, utterances: 1 })
    const none = await telling('total compared utterances matrix { total }', '(filter: { text: "cheese" })')
    expect(none).toEqual({ total: 0, compared: 0, utterances: 0, matrix: { total: 0 } })
  })
})

describe('a rewritten article', () => {
  it('stands where its first version came, in the telling as in the list of articles', async () => {
    const told: Record<string, string> = {}
    const store = async (name: string, published: string, body: string) => {
      const draft = { title: 'Bridge closed', body, published, url: `https://bridge.example/${name}` }
      told[name] = `Article:${await storeArticle(api.database, draft)}`
    }
    await store('early', '2031-06-03T06:00:00Z', 'The bridge at Lund was closed at dawn.')
    await store('other', '2031-06-03T09:00:00Z', 'Nobody may cross the water near the town until Friday.')
    await store('day', '2031-06-03', 'A ship hit a pier.')
    await store('day', '2031-06-05T07:00:00Z', 'A ship hit a pier, and its master was let go.')
    await store('early', '2031-06-03T15:00:00Z', 'Engineers have opened one lane of the bridge again.')
    await resolveGrouping(api.database, { copies: copyResolver, stories: storyResolver })
    const ids = [told.early, told.other, told.day]
    const stories = ids.map((article) => article?.replace('Article:', 'Story:'))
    await api.data(`mutation { mergeStories(stories: ${JSON.stringify(stories)}) { __typename } }`)
    const { node } = await api.data(`{ node(id: "${stories[0]}") { ... on Story {
      telling { order { article { id } publishedAt isDayOnly isRewritten lagHours } }
      articles(orderBy: FIRST) { nodes { id } } } } }`)
    expect(node.telling.order).toEqual([
      step(told.early, '2031-06-03T06:00:00.000Z', { isRewritten: true, lagHours: 0 }),
      step(told.other, '2031-06-03T09:00:00.000Z', { lagHours: 3 }),
      step(told.day, '2031-06-03T00:00:00.000Z', { isRewritten: true, isDayOnly: true }),
    ])
    expect(node.articles.nodes).toEqual(ids.map((article) => ({ id: article })))
  })

  const step = (article: string | undefined, publishedAt: string, rest: Answer) => ({
    ...{ article: { id: article }, publishedAt, isDayOnly: false, isRewritten: false, lagHours: null },
    ...rest,
  })
})

describe('any two articles', () => {
  const pair = async (a: string, b: string, fields: string): Promise<Answer> =>
    (await api.data(`{ articlePair(a: "${id[a]}", b: "${id[b]}") { ${fields} } }`)).articlePair

  it('say what both and what only one of them has', async () => {
    const found = await pair(
      'first',
      'later',
      `compared copy a { id } b { id } entities { label inA { ${PLACE} } inB { ${PLACE} } } speakers { label inA { text } inB { text } }
       aligned { match a { text marks { start } } b { text } } onlyInA { text } onlyInB { text } disagreements { valueA valueB }`,
    )
    expect(found).toMatchObject({ compared: 2, copy: null, a: { id: id.first }, b: { id: id.later } })
    const norvik = found.entities.find(({ label }: Answer) => label === 'Norvik')
    expect([norvik.inA.length, norvik.inB.length]).toEqual([0, 1])
    expect(found.aligned.map(({ a, b }: Answer) => [a.text, b.text])).toContainEqual([
      'An earthquake killed 12 people in Brevik on Tuesday.',
      'An earthquake killed 17 people in Brevik on Tuesday.',
    ])
    expect(found.onlyInA.map(({ text }: Answer) => text)).toContain('The harbour stayed shut.')
    expect(found.onlyInB.map(({ text }: Answer) => text)).toContain('Bread was brought from Norvik.')
    expect(found.disagreements).toHaveLength(1)
  })

  it('need not be of one story', async () => {
    const found = await pair('first', 'cheese', 'aligned { score } disagreements { valueA }')
    expect(found).toEqual({ aligned: [], disagreements: [] })
  })

  it('are null where one is not known, and refused where they are one', async () => {
    const nobody = 'Article:00000000-0000-4000-8000-000000000000'
    expect(await api.data(`{ articlePair(a: "${id.first}", b: "${nobody}") { compared } }`)).toEqual({
      articlePair: null,
    })
    const { errors } = await api.run(`{ articlePair(a: "${id.first}", b: "${id.first}") { compared } }`)
    expect(errors?.[0]?.message).toContain('two ids')
  })
})
