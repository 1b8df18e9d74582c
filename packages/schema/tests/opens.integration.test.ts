import { Failure } from '@parallax/domain'
import { storeArticle } from '@parallax/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeCorpus } from '../../database/tests/read/corpus.ts'
import { type Answer, type Bench, bench } from './operation.ts'

let api: Bench
beforeAll(async () => {
  api = await bench()
  await storeCorpus(api.database, 40)
})
afterAll(() => api.database.drop())

const MIRA = 'Entity:person.mira-solheim'
const LEILA = 'Entity:person.leila-osman'
const OPENS = `articleList(first: 0) { totalCount } evidence(first: 0) { totalCount totalValue }
  slice { outlets exceptOutlets agencies stories copiesOf sharingWith entities { all any none } topics { all any none } noNarrower ownTopics { all any none } phrases { all any none } words wordings readAs furnitureEntities furnitureTopics
    quoting { speakers speakerKnown kinds cueClasses cued cue words naming minWords } toned { entity voice direction telling } period { from to } text languages dated outletKnown agencyKnown analysed paywalled copiesOnce originalOnly }`
const TOPICS = '["Topic:medtop:11000000", "Topic:medtop:04000000", "Topic:medtop:07000000"]'
const FURNITURE = `furniture { mentions articles ${OPENS} }`

const QUOTED = `quotations articles ${OPENS}`
const SPEAKER = `${QUOTED} kinds { ${QUOTED} } cueClasses { ${QUOTED} }`
const parts = (speakers: Answer[]) =>
  speakers.flatMap(({ kinds, cueClasses, ...one }: Answer) => [one, ...kinds, ...cueClasses])
const TONED = `mentions articles ${OPENS}`
const TONE = `${TONED} directions { ${TONED} } polarity { mean ${TONED} }`
const ways = (counts: Answer[]) =>
  counts.flatMap(({ directions, polarity, ...one }: Answer) => [
    one,
    ...directions,
    ...(polarity ? [{ ...polarity, value: polarity.mean * polarity.mentions }] : []),
  ])
/** What is counted of quotations stands where other sums have mentions. A filter may leave no outlet that quotes. */
const quoted = (marks: Answer[], empty?: 'none'): Answer[] => {
  const counted = marks.map((mark) => ({ ...mark, mentions: mark.quotations }))
  return empty && counted.length === 0 ? [NOTHING] : counted
}
/** What is counted of a phrase stands where other sums have mentions. */
const phrased = (marks: Answer[]): Answer[] => marks.map((mark) => ({ ...mark, mentions: mark.occurrences }))
const NOTHING = {
  articles: 0,
  mentions: 0,
  articleList: { totalCount: 0 },
  evidence: { totalCount: 0, totalValue: null },
  slice: { text: 'nowhere-at-all' },
}

const SIDE_QUOTES = `${QUOTED} words cueClasses { ${QUOTED} }`
/** The words of its quotations are a sum of their own. */
const withCues = ({ cueClasses, words, ...one }: Answer): Answer[] => [
  { ...one, value: words },
  ...cueClasses,
]
const spoken = ({ quoted: all, speakers }: Answer): Answer[] =>
  quoted([...all, ...ofSides(speakers)].flatMap(withCues))
const voices = (tone: Answer[]): Answer[] =>
  ways(
    tone.flatMap(({ sides }: Answer) =>
      sides.flatMap(({ narration, quoted }: Answer) => [narration, quoted]),
    ),
  )
const TWO = 'outlets: ["Outlet:eastmere-post", "Outlet:quillport-courier"]'
const ONE = 'outlets: ["Outlet:eastmere-post"]'
const compare = (outlets: string, field: string) =>
  `compareOutlets(input: { filter: $filter, ${outlets} }) { ${field} }`
/** What every side has of every thing of a comparison, of each part. */
const ofSides = ({ parts }: Answer): Answer[] =>
  parts.flatMap(({ things }: Answer) =>
    things.flatMap(({ sides }: Answer) =>
      sides.map((one: Answer) => ({ ...one, articles: one.share.numerator })),
    ),
  )
const some = (marks: Answer[]): Answer[] => (marks.length > 0 ? marks : [NOTHING])

/** Each sum as an operation, and where its marks are in the answer. */
const SUMS: [name: string, operation: string, marks: (data: Answer) => Answer[]][] = [
  [
    'top entities',
    `topEntities(filter: $filter) { counts { mentions articles ${OPENS} } }`,
    ({ topEntities }) => topEntities.counts,
  ],
  [
    'mentions over time',
    `mentionsOverTime(filter: $filter, entities: ["${MIRA}"], unit: MONTH) { timelines { mentions articles ${OPENS}
       points { mentions articles ${OPENS} } undated { mentions articles ${OPENS} } } }`,
    ({ mentionsOverTime: { timelines } }) => [...timelines, ...timelines[0].points, timelines[0].undated],
  ],
  [
    'articles over time',
    `articlesOverTime(filter: $filter, unit: MONTH) { points { articles ${OPENS} } undated { articles ${OPENS} } }`,
    ({ articlesOverTime: { points, undated } }) => [...points, undated],
  ],
  [
    'co-occurrence',
    `coOccurrence(filter: $filter, entity: "${MIRA}") { articles mentions ${OPENS} }`,
    ({ coOccurrence }) => coOccurrence,
  ],
  [
    'aliases of an entity, and the outlets that use each',
    `node(id: "${MIRA}") { ... on Entity { aliases(filter: $filter) { mentions articles ${OPENS}
       outlets { mentions articles ${OPENS} } } } }`,
    ({ node: { aliases } }) => aliases.flatMap((alias: Answer) => [alias, ...alias.outlets]),
  ],
  [
    'what led to an entity',
    `node(id: "${MIRA}") { ... on Entity { joins(filter: $filter) { mentions articles ${OPENS} } } }`,
    ({ node: { joins } }) => joins,
  ],
  [
    'entity network',
    `entityNetwork(filter: $filter, support: 1, limit: 6) { nodes { articles mentions ${OPENS} } edges { articles ${OPENS} } }`,
    ({ entityNetwork: { nodes, edges } }) => [...nodes, ...edges],
  ],
  [
    'entity network around one',
    `entityNetwork(filter: $filter, entity: "${MIRA}", support: 1) { nodes { articles mentions ${OPENS} } edges { articles ${OPENS} } }`,
    ({ entityNetwork: { nodes, edges } }) => [...nodes, ...edges],
  ],
  [
    'topic breakdown',
    `topicBreakdown(filter: $filter) { articles ${OPENS} }`,
    ({ topicBreakdown }) => topicBreakdown,
  ],
  [
    'the narrower topics of one',
    `topicBreakdown(filter: $filter, parent: "Topic:medtop:11000000") { articles ${OPENS} }`,
    ({ topicBreakdown }) => (topicBreakdown.length > 0 ? topicBreakdown : [NOTHING]),
  ],
  [
    'topics over time',
    `topicsOverTime(filter: $filter, topics: ${TOPICS}, unit: MONTH) { timelines { articles ${OPENS} points { articles ${OPENS} }
       undated { articles ${OPENS} } } }`,
    ({ topicsOverTime: { timelines } }) =>
      timelines.flatMap((line: Answer) => [line, ...line.points, line.undated]),
  ],
  [
    'whose words by outlet',
    `wireShareByOutlet(filter: $filter) { articles ${OPENS}
       own { share { numerator } ${OPENS} } taken { share { numerator } ${OPENS} } wire { share { numerator } ${OPENS} } copies { share { numerator } ${OPENS} } }`,
    ({ wireShareByOutlet }) =>
      wireShareByOutlet.flatMap(({ own, taken, wire, copies, ...outlet }: Answer) => {
        const parts = [own, wire, copies].map((part) => ({ ...part, articles: part.share.numerator }))
        expect(parts.reduce((sum, { articles }) => sum + articles, 0)).toBe(outlet.articles)
        return [outlet, { ...taken, articles: taken.share.numerator }, ...parts]
      }),
  ],
  [
    'topics by outlet',
    `topicsByOutlet(filter: $filter) { articles ${OPENS} topics { share { numerator } ${OPENS} } }`,
    ({ topicsByOutlet }) =>
      topicsByOutlet.flatMap((outlet: Answer) => [
        outlet,
        ...outlet.topics.map((topic: Answer) => ({ ...topic, articles: topic.share.numerator })),
      ]),
  ],
  [
    'source comparison',
    `sourceComparison(filter: $filter, subject: { kind: ENTITY, id: "${MIRA}" }) { share { numerator } mentions ${OPENS} }`,
    ({ sourceComparison }) =>
      sourceComparison.map((mark: Answer) => ({ ...mark, articles: mark.share.numerator })),
  ],
  [
    'source comparison by topic',
    `sourceComparison(filter: $filter, subject: { kind: TOPIC, id: "Topic:medtop:11000000" })
       { share { numerator } mentions ${OPENS} }`,
    ({ sourceComparison }) =>
      sourceComparison.map((mark: Answer) => ({ ...mark, articles: mark.share.numerator })),
  ],
  [
    'who is quoted',
    `quotedSpeakers(filter: $filter, limit: 12) { ${QUOTED} unknown { ${SPEAKER} } counts { ${SPEAKER} } }`,
    ({ quotedSpeakers: { unknown, counts, ...all } }) => quoted([all, ...parts([unknown, ...counts])]),
  ],
  [
    'who is quoted so',
    `quotedSpeakers(filter: $filter, quotations: { cued: true, minWords: 2 }, by: WORDS) { ${QUOTED} counts { ${SPEAKER} } }`,
    ({ quotedSpeakers: { counts, ...all } }) => quoted([all, ...parts(counts)]),
  ],
  [
    'who is quoted where kind and speaker are chosen',
    `quotedSpeakers(filter: $filter, quotations: { kinds: [DIRECT], speakerKnown: true }) { ${QUOTED} unknown { ${SPEAKER} } counts { ${SPEAKER} } }`,
    ({ quotedSpeakers: { unknown, counts, ...all } }) => quoted([all, ...parts([unknown, ...counts])]),
  ],
  [
    'the room that one gets among the words of others',
    `node(id: "${MIRA}") { ... on Entity { quotedRoom(filter: $filter, quotations: { speakers: ["${LEILA}"] }) { ${SPEAKER} } } }`,
    ({ node: { quotedRoom } }) => quoted(parts([quotedRoom])),
  ],
  [
    'one speaker by outlet among the words of others',
    `speakersByOutlet(filter: $filter, quotations: { speakers: ["${LEILA}"] }, speakers: ["${MIRA}"], outlets: ["Outlet:eastmere-post"])
       { ${QUOTED} speakers { ${QUOTED} } }`,
    ({ speakersByOutlet }) =>
      quoted(
        speakersByOutlet.flatMap((row: Answer) => [row, ...row.speakers]),
        'none',
      ),
  ],
  [
    'what further choices would leave of what has no cue',
    `quotationFacets(filter: $filter, quotations: { cued: false }) { kinds { ${QUOTED} } cueClasses { ${QUOTED} } cues { ${QUOTED} } }`,
    ({ quotationFacets: { kinds, cueClasses, cues } }) => quoted([...kinds, ...cueClasses, ...cues]),
  ],
  [
    'the room that one gets',
    `node(id: "${MIRA}") { ... on Entity { quotedRoom(filter: $filter) { ${SPEAKER} } } }`,
    ({ node: { quotedRoom } }) => quoted(parts([quotedRoom])),
  ],
  [
    'whom an outlet quotes',
    `node(id: "Outlet:eastmere-post") { ... on Outlet { quotedRoom(filter: $filter) { ${QUOTED} counts { ${SPEAKER} } } } }`,
    ({
      node: {
        quotedRoom: { counts, ...all },
      },
    }) => quoted([all, ...parts(counts)]),
  ],
  [
    'speakers by outlet',
    `speakersByOutlet(filter: $filter) { ${QUOTED} speakers { ${QUOTED} } }`,
    ({ speakersByOutlet }) =>
      quoted(
        speakersByOutlet.flatMap((row: Answer) => [row, ...row.speakers]),
        'none',
      ),
  ],
  [
    'speakers of one’s own by outlet',
    `speakersByOutlet(filter: $filter, speakers: ["${MIRA}"], outlets: ["Outlet:eastmere-post"]) { ${QUOTED} speakers { ${QUOTED} } }`,
    ({ speakersByOutlet }) =>
      quoted(
        speakersByOutlet.flatMap((row: Answer) => [row, ...row.speakers]),
        'none',
      ),
  ],
  [
    'what further choices of quotations would leave',
    `quotationFacets(filter: $filter, quotations: { kinds: [DIRECT], speakers: ["${MIRA}"] })
       { kinds { ${QUOTED} } cueClasses { ${QUOTED} } cues { ${QUOTED} } speakers { ${QUOTED} } unknownSpeaker { ${QUOTED} } }`,
    ({ quotationFacets: { kinds, cueClasses, cues, speakers, unknownSpeaker } }) =>
      quoted([...kinds, ...cueClasses, ...cues, ...speakers, unknownSpeaker]),
  ],
  [
    'tone toward an entity',
    `node(id: "${MIRA}") { ... on Entity { tone(filter: $filter) { ${TONE} narration { ${TONE} } quoted { ${TONE} } } } }`,
    ({
      node: {
        tone: { narration, quoted, ...all },
      },
    }) => ways([all, narration, quoted]),
  ],
  [
    'tone by outlet',
    `toneByOutlet(filter: $filter, entity: "${MIRA}", outlets: ["Outlet:eastmere-post", "Outlet:quillport-courier"]) { ${TONE} }`,
    ({ toneByOutlet }) => ways(toneByOutlet),
  ],
  [
    'tone in the outlet’s words over time',
    `toneOverTime(filter: $filter, entity: "${MIRA}", voice: NARRATION, unit: MONTH) { ${TONE} points { ${TONE} } undated { ${TONE} } }`,
    ({ toneOverTime: { points, undated, ...all } }) => ways([all, ...points, undated]),
  ],
  [
    'phrases that tell the articles',
    `topPhrases(filter: $filter, limit: 30) { counts { articles occurrences ${OPENS} } }`,
    ({ topPhrases: { counts } }) => phrased(counts),
  ],
  [
    'each outlet’s own phrases',
    `phrasesByOutlet(filter: $filter) { articles ${OPENS} phrases { articles occurrences ${OPENS} } }`,
    ({ phrasesByOutlet }) =>
      phrasesByOutlet.flatMap(({ phrases, ...outlet }: Answer) => [outlet, ...phrased(phrases)]),
  ],
  [
    'one phrase',
    `phrase(key: "ferry", filter: $filter) { articles occurrences ${OPENS} }`,
    ({ phrase }) => phrased([phrase]),
  ],
  [
    'stories by outlet',
    `stories(filter: $filter, first: 4) { edges { articles node { outlets(filter: $filter) { articles ${OPENS} } articles(filter: $filter) { totalCount } } } }`,
    ({ stories: { edges } }) =>
      some(
        edges.flatMap(({ articles, node }: Answer) => {
          expect(node.articles.totalCount).toBe(articles)
          expect(node.outlets.reduce((sum: number, one: Answer) => sum + one.articles, 0)).toBe(articles)
          return node.outlets
        }),
      ),
  ],
  ['overview', `overview(filter: $filter) { articles ${OPENS} }`, ({ overview }) => [overview]],
  ['compared outlets', compare(TWO, `sides { articles ${OPENS} }`), ({ compareOutlets: { sides } }) => sides],
  [
    'an outlet and the rest',
    `node(id: "Outlet:eastmere-post") { ... on Outlet { compare(filter: $filter) { sides { articles ${OPENS} } } } }`,
    ({ node: { compare } }) => compare.sides,
  ],
  [
    'entities of compared outlets',
    compare(TWO, `entities { parts { things { sides { share { numerator } mentions ${OPENS} } } } }`),
    ({ compareOutlets: { entities } }) => some(ofSides(entities)),
  ],
  [
    'entities of an outlet and the rest',
    compare(
      ONE,
      `entities(types: [PERSON, PLACE]) { parts { things { sides { share { numerator } mentions ${OPENS} } } } }`,
    ),
    ({ compareOutlets: { entities } }) => some(ofSides(entities)),
  ],
  [
    'topics of compared outlets',
    compare(TWO, `topics { parts { things { sides { share { numerator } ${OPENS} } } } }`),
    ({ compareOutlets: { topics } }) => some(ofSides(topics)),
  ],
  [
    'narrower topics of an outlet and the rest',
    compare(
      ONE,
      `topics(parent: "Topic:medtop:11000000") { parts { things { sides { share { numerator } ${OPENS} } } } }`,
    ),
    ({ compareOutlets: { topics } }) => some(ofSides(topics)),
  ],
  [
    'phrases of compared outlets',
    compare(
      TWO,
      `phrases { parts { things { sides { share { numerator } articles occurrences ${OPENS} } } } }`,
    ),
    ({ compareOutlets: { phrases } }) => some(phrased(ofSides(phrases))),
  ],
  [
    'phrases of an outlet and the rest',
    compare(
      ONE,
      `phrases { parts { things { sides { share { numerator } articles occurrences ${OPENS} } } } }`,
    ),
    ({ compareOutlets: { phrases } }) => some(phrased(ofSides(phrases))),
  ],
  ...['NARRATION', 'QUOTED'].map((voice): (typeof SUMS)[number] => [
    `words of compared outlets: ${voice}`,
    compare(
      TWO,
      `words(voice: ${voice}, limit: 4) { parts { things { sides { share { numerator } articles ${OPENS} } } } }`,
    ),
    // Of a word sentences are counted, where other sums have mentions.
    ({ compareOutlets: { words } }) =>
      some(
        words.parts.flatMap(({ things }: Answer) =>
          things.flatMap(({ sides }: Answer) =>
            sides.map((one: Answer) => ({ ...one, mentions: one.share.numerator })),
          ),
        ),
      ),
  ]),
  [
    'stories of compared outlets',
    compare(TWO, `stories(limit: 50) { parts { stories { sides { articles ${OPENS} } } } }`),
    ({ compareOutlets: { stories } }) =>
      some(stories.parts.flatMap((part: Answer) => part.stories.flatMap(({ sides }: Answer) => sides))),
  ],
  [
    'whom compared outlets quote',
    compare(
      TWO,
      `quoted { ${SIDE_QUOTES} } speakers(limit: 3) { parts { things { sides { share { numerator } ${SIDE_QUOTES} } } } }`,
    ),
    ({ compareOutlets }) => spoken(compareOutlets),
  ],
  [
    'whom an outlet and the rest quote so',
    compare(
      ONE,
      `quoted(quotations: { cued: true }) { ${SIDE_QUOTES} } speakers(quotations: { cued: true, speakers: ["${MIRA}"] }, limit: 3)
         { parts { things { sides { share { numerator } ${SIDE_QUOTES} } } } }`,
    ),
    ({ compareOutlets }) => spoken(compareOutlets),
  ],
  [
    'tone of compared outlets',
    compare(TWO, `tone { sides { narration { ${TONE} } quoted { ${TONE} } } }`),
    ({ compareOutlets: { tone } }) => some(voices(tone)),
  ],
  [
    'tone of an outlet and the rest toward one',
    compare(ONE, `tone(entities: ["${MIRA}"]) { sides { narration { ${TONE} } quoted { ${TONE} } } }`),
    ({ compareOutlets: { tone } }) => voices(tone),
  ],
  [
    'compared outlets over time',
    compare(
      TWO,
      `overTime(unit: MONTH) { sides { points { articles ${OPENS} } undated { articles ${OPENS} } } }`,
    ),
    ({ compareOutlets: { overTime } }) =>
      overTime.sides.flatMap(({ points, undated }: Answer) => [...points, undated]),
  ],
]

const FILTERS = [
  {},
  { text: 'tariff', dated: true },
  { entities: { any: [MIRA, 'Entity:place.norvand'] }, outletKnown: true },
  { period: { from: '2020-04-10', to: '2020-06-15' }, topics: { none: ['Topic:medtop:07000000'] } },
  { analysed: true, paywalled: false },
  { paywalled: true },
  { copiesOnce: true },
  { originalOnly: true },
  { copiesOnce: false, originalOnly: false, outletKnown: true },
  { outlets: ['Outlet:eastmere-post', 'Outlet:quillport-courier'], languages: ['en'] },
  { exceptOutlets: ['Outlet:eastmere-post'] },
  { toned: [{ entity: MIRA, voice: 'NARRATION', direction: 'NEGATIVE' }, { entity: MIRA }] },
  { phrases: { any: ['ferry', 'vaccine'], none: ['harvest'] } },
  { quoting: [{ speakers: [MIRA], kinds: ['DIRECT', 'MIXED'] }, { cueClasses: ['NEUTRAL', 'DOUBTING'] }] },
]

/** Every number of an entity or a topic with what furniture has of it, and where that is in the answer. */
const BESIDE: [name: string, operation: string, marks: (data: Answer) => Answer[]][] = [
  ['top entities', `topEntities(filter: $filter) { counts { ${FURNITURE} } }`, (d) => d.topEntities.counts],
  [
    'mentions over time',
    `mentionsOverTime(filter: $filter, entities: ["${MIRA}"], unit: MONTH) { timelines { ${FURNITURE}
       points { ${FURNITURE} } undated { ${FURNITURE} } } }`,
    ({ mentionsOverTime: { timelines } }) => [...timelines, ...timelines[0].points, timelines[0].undated],
  ],
  [
    'co-occurrence',
    `coOccurrence(filter: $filter, entity: "${MIRA}") { ${FURNITURE} }`,
    ({ coOccurrence }) => coOccurrence,
  ],
  ['topic breakdown', `topicBreakdown(filter: $filter) { ${FURNITURE} }`, (d) => d.topicBreakdown],
  [
    'topics over time',
    `topicsOverTime(filter: $filter, topics: ${TOPICS}, unit: MONTH) { timelines { ${FURNITURE} points { ${FURNITURE} }
       undated { ${FURNITURE} } } }`,
    ({ topicsOverTime: { timelines } }) =>
      timelines.flatMap((line: Answer) => [line, ...line.points, line.undated]),
  ],
  [
    'topics by outlet',
    `topicsByOutlet(filter: $filter) { topics { ${FURNITURE} } }`,
    ({ topicsByOutlet }) => topicsByOutlet.flatMap((outlet: Answer) => outlet.topics),
  ],
  [
    'source comparison',
    `sourceComparison(filter: $filter, subject: { kind: ENTITY, id: "${MIRA}" }) { ${FURNITURE} }`,
    ({ sourceComparison }) => sourceComparison,
  ],
  [
    'source comparison by topic',
    `sourceComparison(filter: $filter, subject: { kind: TOPIC, id: "Topic:medtop:11000000" }) { ${FURNITURE} }`,
    ({ sourceComparison }) => sourceComparison,
  ],
  [
    'compared outlets',
    compare(
      TWO,
      `entities { parts { things { sides { share { numerator } ${FURNITURE} } } } }
       topics { parts { things { sides { share { numerator } ${FURNITURE} } } } }`,
    ),
    ({ compareOutlets: { entities, topics } }) => [...ofSides(entities), ...ofSides(topics)],
  ],
  [
    'an entity and a topic',
    `nodes(ids: ["${MIRA}", "Topic:medtop:11000000"]) { ... on Entity { furniture(filter: $filter) { mentions articles ${OPENS} } }
       ... on Topic { furniture(filter: $filter) { mentions articles ${OPENS} } } }`,
    ({ nodes }) => nodes,
  ],
]

describe.each(BESIDE)('what stands in furniture beside %s', (_name, sum, marksOf) => {
  it.each(FILTERS)('opens under %j', async (filter) => {
    const marks = marksOf(await api.data(`query ($filter: ArticleFilter) { ${sum} }`, { filter }))
    for (const { furniture } of marks) {
      expect(furniture.articleList.totalCount).toBe(furniture.articles)
      expect(furniture.evidence.totalCount).toBe(furniture.mentions)
    }
    if (Object.keys(filter).length === 0)
      expect(marks.reduce((all, { furniture }) => all + furniture.mentions, 0)).toBeGreaterThan(0)
  })

  it('has slices that can be sent back as filters', async () => {
    const marks = marksOf(
      await api.data(`query ($filter: ArticleFilter) { ${sum} }`, { filter: { text: 'tariff or ferry' } }),
    )
    for (const { furniture } of marks.slice(0, 12)) {
      const answer = await api.data(
        'query ($slice: ArticleFilter) { articles(filter: $slice) { totalCount } }',
        { slice: furniture.slice },
      )
      expect(answer.articles.totalCount).toBe(furniture.articles)
    }
  })
})

describe('the points of a line and what has no date', () => {
  it.each(['mentionsOverTime(entities: $ids, unit: WEEK)', 'topicsOverTime(topics: $topics, unit: WEEK)'])(
    'hold what stands in furniture beside the line: %s',
    async (sum) => {
      const data = await api.data(
        `query ($ids: [ID!]! = ["${MIRA}"], $topics: [ID!] = ["Topic:medtop:11000000"]) {
          unused: topicsOverTime(topics: $topics) { unit } other: mentionsOverTime(entities: $ids) { unit }
          sum: ${sum} { timelines { furniture { mentions } points { furniture { mentions } } undated { furniture { mentions } } } } }`,
      )
      const [line] = data.sum.timelines
      const parts = [...line.points, line.undated].reduce((all, { furniture }) => all + furniture.mentions, 0)
      expect(parts).toBe(line.furniture.mentions)
      expect(parts).toBeGreaterThan(0)
    },
  )
})

it('a passage of furniture says what its block is; one of a body says nothing', async () => {
  const { furniture, body } = await api.data(`{
    furniture: evidence(subject: { kind: FURNITURE_ENTITY, id: "${MIRA}" }) { nodes { role sentence marks { start end } } }
    body: evidence(subject: { kind: ENTITY, id: "${MIRA}" }) { nodes { role } } }`)
  expect(furniture.nodes.length).toBeGreaterThan(0)
  for (const { role, sentence, marks } of furniture.nodes) {
    expect(['TEASER', 'NAVIGATION']).toContain(role)
    expect(marks.map(({ start, end }: Answer) => sentence.slice(start, end))).toEqual(['Mira Solheim'])
  }
  expect(body.nodes.every(({ role }: Answer) => role === null)).toBe(true)
})

it('whoever stands in furniture alone cannot be reached as if counted', async () => {
  await storeArticle(api.database, {
    body: 'Nothing happened at all.',
    furniture: 'Ines Calder meets Mira Solheim',
    furnitureNames: { 'Ines Calder': { type: 'PERSON' }, 'Mira Solheim': { type: 'PERSON' } },
    furnitureTopics: ['medtop:15000000'],
  })
  const id = 'Entity:person.ines-calder'
  const answer = await api.data(`{
    node(id: "${id}") { id }
    entities(search: "Calder") { totalCount }
    evidence(subject: { kind: ENTITY, id: "${id}" }) { totalCount }
    articles(filter: { furnitureEntities: ["${id}"] }) { nodes {
      furnitureMentions { text entity { id } } furnitureTopics { passages topic { id } evidence { start } }
      entities { mentions } mentions { text } } }
  }`)
  expect(answer).toMatchObject({ node: null, entities: { totalCount: 0 }, evidence: { totalCount: 0 } })
  expect(answer.articles.nodes).toMatchObject([
    {
      furnitureMentions: [
        { text: 'Ines Calder', entity: null },
        { text: 'Mira Solheim', entity: { id: MIRA } },
      ],
      furnitureTopics: [{ passages: 1, topic: { id: 'Topic:medtop:15000000' }, evidence: [{}] }],
      entities: [],
      mentions: [],
    },
  ])
})

describe.each(SUMS)('%s', (_name, sum, marksOf) => {
  it.each(FILTERS)('opens under %j', async (filter) => {
    const marks = marksOf(await api.data(`query ($filter: ArticleFilter) { ${sum} }`, { filter }))
    expect(marks.length).toBeGreaterThan(0)
    for (const { articles, mentions, value, articleList, evidence } of marks) {
      expect(articleList.totalCount).toBe(articles)
      if (value !== undefined) expect(evidence.totalValue ?? 0).toBeCloseTo(value, 9)
      if (mentions !== undefined) expect(evidence.totalCount).toBe(mentions)
    }
  })

  it('has slices that can be sent back as filters', async () => {
    const marks = marksOf(
      await api.data(`query ($filter: ArticleFilter) { ${sum} }`, { filter: { text: 'tariff or ferry' } }),
    )
    for (const { articles, slice } of marks.slice(0, 12)) {
      const answer = await api.data(
        'query ($slice: ArticleFilter) { articles(filter: $slice) { totalCount } }',
        { slice },
      )
      expect(answer.articles.totalCount).toBe(articles)
    }
  })
})

it('the denominator opens too, and leaves the subject out of the filter', async () => {
  const operation = `query ($filter: ArticleFilter) {
    sourceComparison(filter: $filter, subject: { kind: ENTITY, id: "${MIRA}" })
      { share { numerator denominator } whole { outlets outletKnown entities { all } text } } }`
  const about = await api.data(operation, { filter: { text: 'tariff', entities: { all: [MIRA] } } })
  expect(about).toEqual(await api.data(operation, { filter: { text: 'tariff' } }))
  for (const { share, whole } of about.sourceComparison) {
    const { articles } = await api.data(
      'query ($whole: ArticleFilter) { articles(filter: $whole) { totalCount } }',
      { whole },
    )
    expect(articles.totalCount).toBe(share.denominator)
  }
})

it('evidence marks what is counted, and the articles of a mark are those of its evidence', async () => {
  const { topEntities } = await api.data(`{ topEntities(limit: 3) { counts { entity { name }
    articleList(first: 100) { nodes { id } } evidence(first: 100) { nodes { sentence marks { start end } article { id } } } } } }`)
  for (const { entity, articleList, evidence } of topEntities.counts) {
    for (const { sentence, marks } of evidence.nodes)
      expect(marks.map(({ start, end }: Answer) => sentence.slice(start, end))).toEqual([entity.name])
    const inEvidence = new Set(evidence.nodes.map(({ article }: Answer) => article.id))
    expect(inEvidence).toEqual(new Set(articleList.nodes.map(({ id }: Answer) => id)))
  }
})

it('a pair without its other says what it lacks', async () => {
  const { errors } = await api.run(`{ evidence(subject: { kind: PAIR, id: "${MIRA}" }) { totalCount } }`)
  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  expect(errors?.[0]?.message).toContain('other')
})

it('the sentences of a pair name one of the two and mark every such name, in articles that name both', async () => {
  const { entityNetwork } =
    await api.data(`{ entityNetwork(support: 2, limit: 4, edges: 5) { edges { articles source { name } target { name }
    articleList(first: 40) { nodes { id } }
    evidence(first: 60) { nodes { sentence marks { start end } mentions { text } article { id } } } } } }`)
  expect(entityNetwork.edges.length).toBeGreaterThan(0)
  for (const { source, target, articleList, evidence } of entityNetwork.edges) {
    const told = new Map<string, Set<string>>()
    for (const { sentence, marks, mentions, article } of evidence.nodes) {
      const names = marks.map(({ start, end }: Answer) => sentence.slice(start, end))
      expect(names).toEqual(mentions.map(({ text }: Answer) => text))
      for (const name of names) expect([source.name, target.name]).toContain(name)
      told.set(article.id, new Set([...(told.get(article.id) ?? []), ...names]))
    }
    expect([...told.keys()].sort()).toEqual(articleList.nodes.map(({ id }: Answer) => id).sort())
    for (const names of told.values()) expect(names.size).toBe(2)
  }
})

describe('the articles that name an entity', () => {
  const list = (args: string) =>
    api.data(`query ($filter: ArticleFilter) { node(id: "${MIRA}") { ... on Entity { articles(filter: $filter) { totalCount }
      appearances(filter: $filter, first: 100 ${args}) { totalCount nodes { salience mentions article { id } } } } } }`)
  it('are all of its articles, most central first', async () => {
    const { node } = await list('')
    expect(node.appearances.totalCount).toBe(node.articles.totalCount)
    const shares = node.appearances.nodes.map(({ salience }: Answer) => salience)
    expect(shares).toEqual(shares.toSorted((a: number, b: number) => b - a))
    expect(shares.length).toBe(node.articles.totalCount)
  })
  it('are parted by the tone toward it without a rest', async () => {
    const { node } = await list('')
    const parts = await Promise.all(
      ['NEGATIVE', 'NEUTRAL', 'POSITIVE', 'NONE'].map((tone) => list(`, tone: ${tone}`)),
    )
    const counts = parts.map(({ node: { appearances } }) => appearances.totalCount)
    expect(counts.reduce((a, b) => a + b, 0)).toBe(node.appearances.totalCount)
  })
  it.each(['SALIENCE', 'MENTIONS', 'NEWEST'])('go on page after page by %s and lose none', async (order) => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { node }: Answer = await api.data(
        `query ($after: String) { node(id: "${MIRA}") { ... on Entity { appearances(first: 3, orderBy: ${order}, after: $after)
          { totalCount pageInfo { hasNextPage endCursor } nodes { article { id } } } } } }`,
        { after },
      )
      seen.push(...node.appearances.nodes.map(({ article }: Answer) => article.id))
      after = node.appearances.pageInfo.hasNextPage ? node.appearances.pageInfo.endCursor : null
      if (!after) expect(new Set(seen).size).toBe(node.appearances.totalCount)
    } while (after)
  })
})

it('quotations that name an entity hold its name in their own words', async () => {
  await storeArticle(api.database, {
    body: '"We trust Ina Falk," said Bo Renn. "Rain," said Ina Falk.',
    names: { 'Ina Falk': { type: 'PERSON' }, 'Bo Renn': { type: 'PERSON' } },
    quotations: [
      { content: 'We trust Ina Falk,', speaker: 'Bo Renn' },
      { content: 'Rain,', speaker: 'Ina Falk' },
    ],
  })
  const id = 'Entity:person.ina-falk'
  const answer =
    await api.data(`{ node(id: "${id}") { ... on Entity { quotations { totalCount nodes { content } }
    quotationsNaming { totalCount nodes { content speakerEntity { name } } } } }
    quotations(quotations: { naming: ["${id}"] }) { totalCount }
    evidence(subject: { kind: IN_QUOTATION, id: "${id}" }) { totalCount } }`)
  expect(answer.node.quotationsNaming).toEqual({
    totalCount: 1,
    nodes: [{ content: 'We trust Ina Falk,', speakerEntity: { name: 'Bo Renn' } }],
  })
  expect(answer.node.quotations.nodes).toEqual([{ content: 'Rain,' }])
  expect([answer.quotations.totalCount, answer.evidence.totalCount]).toEqual([1, 1])
})

it('what the knowledge base relates an entity to opens onto the articles that name both', async () => {
  await storeArticle(api.database, {
    body: 'The Kremlin spoke. Moscow listened. Russia waited, and so did Kenya.',
    names: {
      Kremlin: { type: 'ORGANIZATION' },
      Moscow: { type: 'PLACE' },
      Russia: { type: 'PLACE' },
      Kenya: { type: 'PLACE' },
    },
  })
  await storeArticle(api.database, { body: 'Russia again.', names: { Russia: { type: 'PLACE' } } })
  const { node } = await api.data(`{ node(id: "Entity:organization.kremlin") { ... on Entity {
    relations { kind inverse office articles entity { name } articleList { totalCount } evidence { totalCount nodes { sentence } } } } } }`)
  expect(node.relations).toEqual([
    {
      ...{ kind: 'PART', inverse: false, office: null, articles: 1, entity: { name: 'Russia' } },
      articleList: { totalCount: 1 },
      evidence: {
        totalCount: 2,
        nodes: [{ sentence: 'The Kremlin spoke.' }, { sentence: 'Russia waited, and so did Kenya.' }],
      },
    },
  ])
})

it('an utterance is shown with the other articles that quote it, and which words each has', async () => {
  const said = 'We will rebuild the old pier by May, and the town will pay for it'
  for (const [id, content] of [
    ['pier-1', said],
    ['pier-2', 'rebuild the old pier by May, and the town will pay'],
  ] as const)
    await storeArticle(api.database, { id, body: `Nobody knew: ${content}.`, quotations: [{ content }] })
  const { quotations } = await api.data(
    `{ quotations(quotations: { words: "pier" }, orderBy: LONGEST) { nodes { id content depth words evidence { sentence }
       sameUtterance { otherArticles quotations isComplete others { coverage share otherShare marks { start end } otherMarks { start end }
       quotation { content article { title } sameUtterance { otherArticles } } } } } } }`,
  )
  const [whole] = quotations.nodes
  expect(whole).toMatchObject({ content: said, words: 15, evidence: { sentence: `Nobody knew: ${said}.` } })
  const { others, ...counts } = whole.sameUtterance
  expect(counts).toEqual({ otherArticles: 1, quotations: 1, isComplete: true })
  const [cut] = others
  expect(cut).toMatchObject({
    coverage: 'CUT',
    otherShare: 1,
    quotation: { sameUtterance: { otherArticles: 1 } },
  })
  expect(cut.marks.map(({ start, end }: Answer) => said.slice(start, end))).toEqual([
    'rebuild the old pier by May, and the town will pay',
  ])
  const again = await api.data('query ($id: ID!) { quotation(id: $id) { content } }', { id: whole.id })
  expect(again.quotation.content).toBe(said)
  expect(await api.data('{ quotation(id: "Quotation:nothing") { id } }')).toEqual({ quotation: null })
})

/** Every item of a list that is paged. */
async function everyPage(operation: string, listOf: (data: Answer) => Answer): Promise<Answer[]> {
  const nodes: Answer[] = []
  for (let after: string | null = null; ; ) {
    const list: Answer = listOf(await api.data(operation, { after }))
    nodes.push(...list.nodes)
    if (!list.pageInfo.hasNextPage) {
      expect(nodes.length).toBe(list.totalCount)
      return nodes
    }
    after = list.pageInfo.endCursor
  }
}
const PAGE = 'totalCount pageInfo { hasNextPage endCursor }'
const THING = `name sides { count ${OPENS} }`
const PARTS = ['BOTH', 'ONE', 'OTHER', 'ONLY_ONE', 'ONLY_OTHER', 'EITHER']
const sizesOf = ({ one, other, both }: Answer) => [
  both,
  one,
  other,
  one - both,
  other - both,
  one + other - both,
]

describe.each(['ENTITIES', 'TOPICS', 'WORDS'])('how far apart compared sides are by %s', (of) => {
  it.each([TWO, ONE])('opens onto what adds up to it, and each count onto as much: %s', async (outlets) => {
    const asked = `compareOutlets(input: { ${outlets} }) { likeness(of: ${of}) { divergence { plain
      terms(first: 40, after: $after) { ${PAGE} nodes { bits sum thing { ${THING} } } } } } }`
    let plain: number | undefined
    const terms = await everyPage(
      `query ($after: String) { ${asked} }`,
      ({ compareOutlets: { likeness } }) => {
        plain = likeness.divergence.plain
        return likeness.divergence.terms
      },
    )
    expect(terms.length).toBeGreaterThan(1)
    expect(terms.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(plain ?? -1, 9)
    expect(terms.at(-1).sum).toBeCloseTo(plain ?? -1, 9)
    expect(terms.map(({ bits }) => bits)).toEqual(terms.map(({ bits }) => bits).toSorted((a, b) => b - a))
    for (const { count, articleList, evidence } of terms.flatMap(({ thing }) => thing.sides))
      expect(of === 'WORDS' ? evidence.totalCount : articleList.totalCount).toBe(count)
  })
})

describe.each(['ENTITIES', 'TOPICS'])('what compared sides have in common of %s', (of) => {
  it.each([TWO, ONE])('opens onto as many, which both have or one alone: %s', async (outlets) => {
    const input = `input: { ${outlets}, filter: { text: "tariff or ferry" } }`
    const { compareOutlets } = await api.data(
      `{ compareOutlets(${input}) { likeness(of: ${of}) { overlaps { one other both } } } }`,
    )
    const [overlap] = compareOutlets.likeness.overlaps
    for (const [index, part] of PARTS.entries()) {
      const things = await everyPage(
        `query ($after: String) { compareOutlets(${input}) { likeness(of: ${of}) { overlaps {
           things(part: ${part}, first: 25, after: $after) { ${PAGE} nodes { id ${THING} } } } } } }`,
        (data) => data.compareOutlets.likeness.overlaps[0].things,
      )
      expect(things.length).toBe(sizesOf(overlap)[index])
      expect(new Set(things.map(({ id }) => id)).size).toBe(things.length)
      for (const { count, articleList } of things.flatMap(({ sides }) => sides))
        expect(articleList.totalCount).toBe(count)
      const had = (side: number) => new Set(things.map(({ sides }) => sides[side].count > 0))
      if (part === 'BOTH') expect([...had(0), ...had(1)].includes(false)).toBe(false)
      if (part === 'ONLY_ONE') expect(had(1).has(true)).toBe(false)
      if (part === 'ONLY_OTHER') expect(had(0).has(true)).toBe(false)
    }
  })
})

it('a cursor of another list is told from a fault', async () => {
  const { errors } = await api.run(
    `{ compareOutlets(input: { ${TWO} }) { likeness(of: TOPICS) { overlaps { things(part: BOTH, after: "x") { nodes { name } } } } } }`,
  )
  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
})

describe('the sides of a comparison', () => {
  it('divide the articles of the filter, and their lines add up to them', async () => {
    const { compareOutlets, articles } = await api.data(`{ articles(filter: { text: "ferry" }) { totalCount }
      compareOutlets(input: { filter: { text: "ferry" }, ${ONE} }) { sides { outlet { name } articles }
        overTime { sides { side { articles } points { articles } undated { articles } } } } }`)
    const [own, rest] = compareOutlets.sides
    expect(own.articles + rest.articles).toBe(articles.totalCount)
    expect(own.articles).toBeGreaterThan(0)
    expect([own.outlet.name, rest.outlet]).toEqual(['Eastmere Post', null])
    for (const { side, points, undated } of compareOutlets.overTime.sides)
      expect([...points, undated].reduce((sum, point) => sum + point.articles, 0)).toBe(side.articles)
  })

  it('have each thing once, on one side or shared, and all of them under a limit that is large enough', async () => {
    const { compareOutlets, topEntities } = await api.data(`{
      topEntities(filter: { outlets: ["Outlet:eastmere-post", "Outlet:quillport-courier"] }, limit: 50) { total }
      compareOutlets(input: { ${TWO} }) { entities(limit: 50) { total tested parts { side { outlet { id } } total
        things { entity { id } sides { share { numerator denominator } contrast { difference lower upper z p q } } } } } } }`)
    const { total, tested, parts } = compareOutlets.entities
    const things = parts.flatMap((part: Answer) => part.things)
    expect(total).toBe(topEntities.total)
    expect(tested).toBeLessThanOrEqual(total)
    expect(new Set(things.map(({ entity }: Answer) => entity.id)).size).toBe(total)
    expect(parts.map(({ side }: Answer) => side?.outlet.id)).toEqual([
      'Outlet:eastmere-post',
      'Outlet:quillport-courier',
      undefined,
    ])
    for (const { sides } of things) {
      const [left, right] = sides
      expect(left.contrast.difference).toBeCloseTo(-right.contrast.difference, 12)
      expect(left.contrast.q).toBe(right.contrast.q)
      expect(left.contrast.lower).toBeLessThanOrEqual(left.contrast.difference)
    }
  })

  it.each([
    ['no outlet', '[]'],
    ['seven', `[${Array.from({ length: 7 }, (_, n) => `"Outlet:o${n}"`).join()}]`],
    ['one that nobody knows', '["Outlet:eastmere-post", "Outlet:nowhere"]'],
    ['one that cannot be', '["Outlet:\\u0000x"]'],
    ['something else', `["${MIRA}"]`],
    ['one twice', '["Outlet:eastmere-post", "eastmere-post"]'],
  ])('are refused: %s', async (_, outlets) => {
    const { errors } = await api.run(
      `{ compareOutlets(input: { outlets: ${outlets} }) { sides { articles } } }`,
    )
    const codes = errors?.map(({ extensions, originalError }) =>
      originalError instanceof Failure ? originalError.code : extensions.code,
    )
    expect(codes).toEqual(['BAD_INPUT'])
  })

  it('are refused where the filter leaves one out', async () => {
    const { errors } = await api.run(
      `{ compareOutlets(input: { filter: { outlets: ["Outlet:eastmere-post"] }, ${TWO} }) { sides { articles } } }`,
    )
    expect(errors?.[0]?.message).toContain('among the outlets of the filter')
  })
})
