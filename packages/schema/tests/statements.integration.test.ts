import { type DocumentNode, parse, type SelectionSetNode } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeCorpus } from '../../database/tests/read/corpus.ts'
import { type Bench, bench } from './operation.ts'

let api: Bench
beforeAll(async () => {
  api = await bench()
  await storeCorpus(api.database, 30)
  for (const slug of ['a', 'b', 'c'])
    await api.database.prisma.chart.create({
      data: { slug, spec: {}, links: { create: { id: `link-to-${slug}`, label: 'The editors' } } },
    })
})
afterAll(() => api.database.drop())

const MIRA = 'Entity:person.mira-solheim'
const TWO = 'outlets: ["Outlet:eastmere-post", "Outlet:quillport-courier"]'

/** Every list and every sum with what a page asks of it, and how many statements that may cost. */
const OPERATIONS: [name: string, statements: number, operation: string][] = [
  ['a count alone', 1, '{ articles { totalCount } }'],
  ['cursors alone', 2, '{ articles { edges { cursor } pageInfo { endCursor } } }'],
  [
    'a list with relations',
    3,
    `{ articles(first: 9) { totalCount nodes { title outlet { name domain } agency { name }
       entities { entity { name wikidata } mentions } topics { topic { name broader { name } } } } } }`,
  ],
  [
    'one article whole',
    2,
    `{ articles(first: 1) { nodes { text blocks { role start end } sentences { start } mentions { text form entity { name } }
       quotations { content speakerEntity { name } } topics { topic { name } evidence { start } } keyphrases { text }
       tone { polarity entity { name } } titleEvidence { text } excerpt } } }`,
  ],
  [
    'lists in a list',
    6,
    '{ outlets { totalCount edges { articles node { domain articles(first: 2) { totalCount nodes { title } } } } } }',
  ],
  [
    'entities with quotations',
    6,
    `{ entities(first: 4) { edges { mentions node { name mentions
       quotations(first: 1) { totalCount nodes { content article { title } } } } } } }`,
  ],
  ['quotations', 3, '{ quotations { totalCount nodes { content article { title outlet { name } } } } }'],
  [
    'evidence',
    3,
    `{ evidence(subject: { kind: ENTITY, id: "${MIRA}" }) { totalCount nodes { sentence article { title } } } }`,
  ],
  [
    'phrases of a month, opened',
    4,
    `{ topPhrases(filter: { period: { from: "2020-05-01", to: "2020-05-31" } }, limit: 5) { total counts { phrase { key text } articles
         evidence(first: 1) { totalCount nodes { sentence } } } } }`,
  ],
  [
    'phrases by outlet',
    3,
    '{ phrasesByOutlet(limit: 3) { outlet { name } articles phrases { phrase { text } weight share { numerator } } } }',
  ],
  [
    'saved charts with who may see them',
    2,
    '{ charts { nodes { slug spec frozen { liveSlug asOf } sharing { access links { label state } } } } }',
  ],
  ['overview', 1, '{ overview { articles mentions furnitureShare firstDay } }'],
  [
    'top entities',
    1,
    '{ topEntities { total counts { entity { id name type } mentions articles slice { text } } } }',
  ],
  ['top entities with facts', 3, '{ topEntities { counts { entity { wikidata aliases { wording } } } } }'],
  [
    'every mark of a chart opened',
    6,
    `{ topEntities { counts { articleList(first: 3) { totalCount nodes { title } }
       evidence(first: 3) { totalCount nodes { sentence article { title } } } } } }`,
  ],
  [
    'mentions over time, every point opened',
    4,
    `{ mentionsOverTime(entities: ["${MIRA}"], unit: WEEK) { timelines { mentions
       points { mentions covered articleList { totalCount } evidence { totalCount } } } } }`,
  ],
  [
    'articles over time',
    1,
    '{ articlesOverTime { points { period { from } articles } undated { articles } } }',
  ],
  ['co-occurrence', 1, `{ coOccurrence(entity: "${MIRA}") { entity { name } articles expected } }`],
  [
    'entity network, every edge opened',
    6,
    `{ entityNetwork { entities pairs nodes { entity { name } articles } edges { source { name } target { name } npmi
       articleList(first: 2) { totalCount } evidence(first: 2) { totalCount nodes { sentence } } } } }`,
  ],
  [
    'entity network around one',
    4,
    `{ entityNetwork(entity: "${MIRA}") { nodes { articles } edges { articles } } }`,
  ],
  [
    'appearances of entities in a list',
    5,
    `{ entities(first: 5) { nodes { appearances(first: 3) { totalCount nodes { salience polarity article { title } } } } } }`,
  ],
  [
    'evidence with its mentions',
    3,
    `{ evidence(subject: { kind: ENTITY, id: "${MIRA}" }) { nodes { sentence mentions { text rule entity { name }
       evidence { rule text } } article { title } } } }`,
  ],
  [
    'stories with what ties their articles',
    7,
    `{ stories(first: 5) { totalCount edges { articles outlets node { name period { from } firstArticle { title }
       memberships { by names words article { title } tiedTo { title } } outlets { articles } } } } }`,
  ],
  [
    'the story of each article of a list',
    6,
    '{ articles(first: 9) { nodes { story { name period { from to } } storyMembership { by words tiedTo { title } } } } }',
  ],
  ['topic breakdown', 2, '{ topicBreakdown { topic { name } articles } }'],
  ['topics over time', 3, '{ topicsOverTime { timelines { topic { name } points { articles covered } } } }'],
  ['topics by outlet', 3, '{ topicsByOutlet { outlet { name } topics { topic { name } share { share } } } }'],
  [
    'source comparison',
    2,
    `{ sourceComparison(subject: { kind: ENTITY, id: "${MIRA}" }) { outlet { name } share { share lower } mentions } }`,
  ],
  [
    // Other columns of the article in either list: the same ones would be one statement or two, as the lists happen to arrive.
    'furniture beside every mark, opened',
    8,
    `{ topEntities { counts { furniture { mentions articles articleList(first: 2) { totalCount nodes { title } }
       evidence(first: 2) { totalCount nodes { role sentence article { sourceName } } } } } } }`,
  ],
  [
    'furniture beside entities in a list',
    4,
    '{ entities(first: 9) { totalCount nodes { name furniture { mentions articles } } } }',
  ],
  [
    'furniture of articles',
    3,
    '{ articles { nodes { furnitureMentions { text entity { name } } furnitureTopics { topic { name } } } } }',
  ],
  [
    'things by id',
    4,
    `{ nodes(ids: ["${MIRA}", "Entity:person.anton-brack", "Topic:medtop:11000000", "Outlet:eastmere-post", "Entity:none"])
       { id ... on Entity { name wikidata } ... on Topic { narrower { name } } ... on Outlet { name } } }`,
  ],
  [
    // Other columns of the article in either: the same ones would be one statement or two, as they happen to arrive.
    'original and copies, of a list',
    6,
    `{ articles(first: 9) { nodes { copyOf { kind similarity article { title } } copies { total copies { article { words } } } } } }`,
  ],
  [
    'what is shared, and earlier versions, of a list',
    4,
    `{ articles(first: 9) { nodes { reuse { total shared { share passages { text } } } revisions { number changes { kind text } } } } }`,
  ],
  [
    'whose words, of outlets in a list',
    4,
    '{ outlets { nodes { name wireShare { articles own { share { share } } wire { share { share } } } } } }',
  ],
  ['compared outlets', 1, `{ compareOutlets(input: { ${TWO} }) { sides { outlet { name } articles } } }`],
  [
    'compared outlets, every mark of an entity opened',
    6,
    `{ compareOutlets(input: { ${TWO} }) { entities { total tested parts { side { articles } things { entity { name }
       sides { share { share } mentions contrast { z q } articleList(first: 2) { totalCount nodes { title } }
         evidence(first: 2) { totalCount } } } } } } }`,
  ],
  [
    'an outlet and the rest',
    2,
    '{ compareOutlets(input: { outlets: ["Outlet:eastmere-post"] }) { sides { articles } } }',
  ],
  [
    'topics of compared outlets',
    3,
    `{ compareOutlets(input: { ${TWO} }) { topics { parts { things { topic { name } sides { share { share } } } } } } }`,
  ],
  [
    'phrases of compared outlets',
    3,
    `{ compareOutlets(input: { ${TWO} }) { phrases { parts { things { phrase { text } sides { occurrences } } } } } }`,
  ],
  [
    'words of compared outlets',
    2,
    `{ compareOutlets(input: { ${TWO} }) { words { parts { things { word sides { articles share { share } contrast { q } } } } } } }`,
  ],
  [
    'stories of compared outlets',
    3,
    `{ compareOutlets(input: { ${TWO} }) { stories { total parts { stories { story { name } sides { articles } } }
       pairs { both lag { median } } } } }`,
  ],
  [
    'how alike compared outlets are',
    6,
    `{ compareOutlets(input: { ${TWO} }) { entities: likeness(of: ENTITIES) { divergence { plain byChance } overlaps { both } }
       topics: likeness(of: TOPICS) { overlaps { jaccard { share } } } words: likeness(of: WORDS) { divergence { plain } } } }`,
  ],
  [
    'whom compared outlets quote',
    4,
    `{ compareOutlets(input: { ${TWO} }) { quoted { words cueClasses { quotations } }
       speakers { parts { things { speaker { name } sides { words cueClasses { quotations } } } } } } }`,
  ],
  [
    'tone of compared outlets',
    4,
    `{ compareOutlets(input: { ${TWO} }) { tone { entity { name } sides { narration { polarity { mean } } quoted { mentions } } } } }`,
  ],
  [
    'compared outlets over time',
    2,
    `{ compareOutlets(input: { ${TWO} }) { overTime { unit sides { points { articles } } } } }`,
  ],
  ['topics', 1, '{ topics { name definition narrower { name } } }'],
  ['agencies', 1, '{ agencies { name } }'],
]

function depth(document: DocumentNode): number {
  const below = (set: SelectionSetNode | undefined): number =>
    set
      ? Math.max(
          ...set.selections.map((selection) =>
            selection.kind === 'Field'
              ? 1 + below(selection.selectionSet)
              : below(selection.kind === 'InlineFragment' ? selection.selectionSet : undefined),
          ),
        )
      : 0
  return Math.max(
    ...document.definitions.map((definition) =>
      definition.kind === 'OperationDefinition' ? below(definition.selectionSet) : 0,
    ),
  )
}

describe('statements', () => {
  it.each(OPERATIONS)('%s: %i', async (_name, expected, operation) => {
    await api.data(operation)
    expect(api.statements).toHaveLength(expected)
  })

  it('are never more than the operation is deep, and one', async () => {
    for (const [name, expected, operation] of OPERATIONS)
      expect(expected, name).toBeLessThanOrEqual(depth(parse(operation)) + 1)
  })

  it('do not grow with the length of a list', async () => {
    const operation = (first: number) =>
      `{ entities(first: ${first}) { nodes { mentions articles(first: 1) { nodes { title outlet { domain } } } } } }`
    await api.data(operation(1))
    const one = api.statements.length
    await api.data(operation(9))
    expect(api.statements).toHaveLength(one)
  })
})
