import { resolveGrouping } from '@parallax/database'
import { copyResolver, storyResolver } from '@parallax/reading/grouping'
import { type Draft, storeArticle } from '@parallax/testkit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Answer, type Bench, bench } from './operation.ts'

const DRAFTS: Record<string, Draft> = {
  first: {
    title: 'Magnitude 6.1 earthquake shakes Brevik',
    body: 'An earthquake of magnitude 6.1 struck Brevik in Osterdal on Tuesday. Rescue teams searched a school, Tilda Roen said. It felled 40 houses.',
    published: '2031-03-04',
    outlet: 'Osterdal Courier',
  },
  later: {
    title: 'Rescuers dig for survivors in Brevik',
    body: 'Teams searched houses in Brevik after the magnitude 6.1 earthquake in Osterdal. Tilda Roen said a school had fallen, and 40 houses.',
    published: '2031-03-06',
    outlet: 'Dune Herald',
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
const story = (name: string) => (id[name] ?? '').replace('Article:', 'Story:')
beforeAll(async () => {
  api = await bench()
  for (const [name, draft] of Object.entries(DRAFTS))
    id[name] =
      `Article:${await storeArticle(api.database, { ...draft, url: `https://brevik.example/${name}` })}`
  await resolveGrouping(api.database, { copies: copyResolver, stories: storyResolver })
})
afterAll(() => api.database.drop())

const list = async () =>
  (
    await api.data(`{ stories { totalCount edges { articles outlets node { id name firstArticle { title }
       period { from to } articles { totalCount } } } } }`)
  ).stories

it('a story has a name, a first report, a period and outlets, and each number opens', async () => {
  const { totalCount, edges } = await list()
  expect(totalCount).toBe(2)
  expect(edges[0]).toMatchObject({
    ...{ articles: 2, outlets: 2 },
    node: {
      id: story('first'),
      firstArticle: { title: DRAFTS.first?.title },
      period: { from: '2031-03-04', to: '2031-03-06' },
      articles: { totalCount: 2 },
    },
  })
  const { node } = await api.data(`{ node(id: "${story('first')}") { ... on Story {
    outlets { articles articleList { totalCount nodes { title } } slice { stories } } } } }`)
  expect(node.outlets).toHaveLength(2)
  for (const outlet of node.outlets) {
    expect(outlet.articleList.totalCount).toBe(outlet.articles)
    expect(outlet.slice.stories).toEqual([story('first')])
  }
})

it('any article of a story leads to it, and says what ties it', async () => {
  const { node, article, articles } = await api.data(`{
    node(id: "${story('later')}") { id }
    article: node(id: "${id.later}") { ... on Article { story { id }
      storyMembership { by names numbers words days tiedTo { title } } } }
    articles(filter: { stories: ["${story('later')}"] }) { totalCount } }`)
  expect(node.id).toBe(story('first'))
  expect(article.story.id).toBe(story('first'))
  expect(articles.totalCount).toBe(2)
  const { node: whole } = await api.data(`{ node(id: "${story('first')}") { ... on Story {
    memberships { by names numbers words days article { id } tiedTo { id }
      given(number: "40") { article { id } sentence text mark { start end } } none: given(number: "4") { text } } } } }`)
  expect(whole.memberships).toHaveLength(2)
  const tied = whole.memberships.filter(({ by }: Answer) => by === 'LIKENESS')
  expect(tied).toHaveLength(1)
  expect(tied[0].names).toContain('Brevik')
  const [{ numbers, given, none, article: one, tiedTo }] = tied
  expect(numbers.toSorted()).toEqual(['40', '6.1'])
  expect(new Set(given.map((place: Answer) => place.article.id))).toEqual(new Set([one.id, tiedTo.id]))
  for (const { sentence, text, mark } of given)
    expect([text, sentence.slice(mark.start, mark.end)]).toEqual(['40', '40'])
  expect(none).toEqual([])
})

it('stories are merged, split and moved into, and each decision can be taken back', async () => {
  const RESULT =
    '__typename ... on InputFailure { code field } ... on MutationMergeStoriesSuccess { data { number kind note } }'
  const { mergeStories } = await api.data(
    `mutation { mergeStories(stories: ["${story('first')}", "${story('cheese')}"], note: " one ") { ${RESULT} } }`,
  )
  expect(mergeStories.data).toMatchObject({ kind: 'MERGE', note: 'one' })
  expect((await list()).totalCount).toBe(1)
  const { undoStoryDecision } = await api.data(
    `mutation { undoStoryDecision(number: ${mergeStories.data.number}) {
       ... on MutationUndoStoryDecisionSuccess { data { undoneAt } } } }`,
  )
  expect(undoStoryDecision.data.undoneAt).not.toBeNull()
  expect((await list()).totalCount).toBe(2)
  await api.data(
    `mutation { splitStory(story: "${story('first')}", articles: ["${id.later}"]) { __typename } }`,
  )
  expect((await list()).totalCount).toBe(3)
  await api.data(
    `mutation { moveArticle(article: "${id.later}", story: "${story('cheese')}") { __typename } }`,
  )
  const { node, storyDecisions } = await api.data(`{ storyDecisions { kind undoneAt articles { id } }
    node(id: "${id.later}") { ... on Article { story { id } storyMembership { by } } } }`)
  expect(node).toEqual({ story: { id: story('cheese') }, storyMembership: { by: 'DECISION' } })
  expect(storyDecisions.map(({ kind }: Answer) => kind)).toEqual(['MOVE', 'SPLIT', 'MERGE'])
  const named = storyDecisions.map(({ articles }: Answer) => articles.map((article: Answer) => article.id))
  expect(named).toEqual([
    [id.later, id.cheese],
    [id.later, id.first],
    [id.first, id.cheese],
  ])
  const { left, other } = await api.data(`{
    left: node(id: "${story('first')}") { ... on Story { decisions { kind number } } }
    other: node(id: "${story('cheese')}") { ... on Story { decisions(limit: 1) { kind } } } }`)
  expect(left.decisions.map(({ kind }: Answer) => kind)).toEqual(['SPLIT', 'MERGE'])
  expect(other.decisions).toEqual([{ kind: 'MOVE' }])
})

it('an address whose article was moved leads to that one and to the story that it named, until that is undone', async () => {
  const undo = (number: number) =>
    api.data(`mutation { undoStoryDecision(number: ${number}) { __typename } }`)
  for (const { number } of (await api.data('{ storyDecisions { number } }')).storyDecisions)
    await undo(number)
  const left = async (of: string) =>
    (await api.data(`{ storiesLeft(id: "${story(of)}") { id } }`)).storiesLeft.map(({ id }: Answer) => id)
  await api.data(
    `mutation { mergeStories(stories: ["${story('first')}", "${story('later')}"]) { __typename } }`,
  )
  expect(await left('first')).toEqual([])
  const { moveArticle } =
    await api.data(`mutation { moveArticle(article: "${id.first}", story: "${story('cheese')}") {
    ... on MutationMoveArticleSuccess { data { number } } } }`)
  const rest = (await api.data(`{ node(id: "${id.later}") { ... on Article { story { id } } } }`)).node.story
    .id
  expect(await left('first')).toEqual([rest])
  expect(await left('later')).toEqual([])
  expect(await left('cheese')).toEqual([])
  await undo(moveArticle.data.number)
  expect(await left('first')).toEqual([])
})

it('an address names the story that its article left, not the one that later moves took others of it to', async () => {
  const undo = (number: number) =>
    api.data(`mutation { undoStoryDecision(number: ${number}) { __typename } }`)
  for (const { number } of (await api.data('{ storyDecisions { number } }')).storyDecisions)
    await undo(number)
  const told: Record<string, string> = {}
  for (const [name, day, title, body] of [
    ['mill', '01', 'Old mill sold', 'The paper mill by the weir has been sold to a buyer from abroad.'],
    ['oldest', '02', 'Ferry runs aground', 'A ferry with forty on board ran onto a sandbank off the cape.'],
    [
      'second',
      '03',
      'Pilots want a lighthouse',
      'Those who guide ships ask again for a lamp on the outer rock.',
    ],
    [
      'third',
      '04',
      'Harbour dues go up',
      'Owners of boats will pay a tenth more for a berth from summer on.',
    ],
  ] as const)
    told[name] = await storeArticle(api.database, {
      ...{
        title,
        body,
        published: `2031-05-${day}`,
        outlet: 'Dune Herald',
        url: `https://cape.example/${name}`,
      },
    })
  await resolveGrouping(api.database, { copies: copyResolver, stories: storyResolver })
  const at = (name: string) => `Story:${told[name]}`
  const left = async (of: string) =>
    (await api.data(`{ storiesLeft(id: "${at(of)}") { id } }`)).storiesLeft.map(({ id }: Answer) => id)
  const move = async (of: string): Promise<number> =>
    (
      await api.data(`mutation { moveArticle(article: "Article:${told[of]}", story: "${at('mill')}") {
        ... on MutationMoveArticleSuccess { data { number } } } }`)
    ).moveArticle.data.number
  await api.data(
    `mutation { mergeStories(stories: ["${at('oldest')}", "${at('second')}", "${at('third')}"]) { __typename } }`,
  )
  const first = await move('oldest')
  expect(await left('oldest')).toEqual([at('second')])
  const second = await move('second')
  expect(await left('oldest')).toEqual([at('third')])
  expect(await left('second')).toEqual([at('third')])
  expect(await left('mill')).toEqual([])
  const { splitStory } = await api.data(
    `mutation { splitStory(story: "${at('mill')}", articles: ["Article:${told.oldest}"]) {
       ... on MutationSplitStorySuccess { data { number } } } }`,
  )
  expect(await left('oldest')).toEqual([at('third')])
  await undo(splitStory.data.number)
  expect(await left('oldest')).toEqual([at('third')])
  await undo(second)
  expect(await left('oldest')).toEqual([at('second')])
  expect(await left('second')).toEqual([])
  await undo(first)
  expect(await left('oldest')).toEqual([])
})

it('what would change nothing is refused as a member of the result', async () => {
  const { mergeStories, moveArticle, undoStoryDecision } = await api.data(`mutation {
    mergeStories(stories: ["${story('first')}"]) { ... on InputFailure { code field } }
    moveArticle(article: "${id.first}", story: "Story:none") { ... on InputFailure { code field } }
    undoStoryDecision(number: 4711) { ... on InputFailure { code } } }`)
  expect(mergeStories).toEqual({ code: 'BAD_INPUT', field: 'stories' })
  expect(moveArticle).toEqual({ code: 'NOT_FOUND', field: 'story' })
  expect(undoStoryDecision).toEqual({ code: 'NOT_FOUND' })
})
