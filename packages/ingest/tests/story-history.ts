import {
  articleId,
  decideStories,
  removeArticle,
  resolveGrouping,
  type StoryDecision,
  setDecisionUndone,
} from '@parallax/database'
import { Failure } from '@parallax/domain'
import { copyResolver, storyResolverOf } from '@parallax/reading/grouping'
import { type Draft, storeArticle, type TestDatabase } from '@parallax/testkit'
import fc from 'fast-check'

/** So few that crowded words and common ones come about with a handful of articles. */
export const WINDOW = 2
export const ENOUGH = 4
const resolver = { copies: copyResolver, stories: storyResolverOf(WINDOW, ENOUGH) }

const addressOf = (page: number) => `https://velda.example/${page}`
export const idOf = (page: number) => articleId({ url: addressOf(page), text: '' })

const NAMES = ['Velda', 'Orrin', 'Tamsk', 'Brevik', 'Lunde', 'Castor']
const WORDS = ['quake', 'harbour', 'trial', 'verdict', 'ferry', 'strike', 'flood', 'vote', 'bridge', 'fire']
export const OUTLETS = ['Velda Courier', 'Orrin Post', 'Fjordwire']

const body = fc
  .tuple(
    fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    fc.subarray(WORDS, { minLength: 1, maxLength: 4 }),
  )
  .map(([names, words]) => `We hear of ${names.join(' ')} and ${words.join(' ')}.`)

/** Long enough to be copied, the same on several pages. */
const wire = fc.constantFrom(...['Brevik', 'Lunde'].map(wireText))

function wireText(place: string): string {
  const sentence = (i: number) =>
    `Keeper ${i} of the lock at ${place} wrote that gate ${i * 7} rose ${i + 3} hands above the mark of year ${1700 + i}.`
  return Array.from({ length: 12 }, (_, i) => sentence(i)).join(' ')
}

const page = fc.integer({ min: 0, max: 13 })
const by = fc.option(fc.constantFrom(...OUTLETS), { nil: undefined, freq: 5 })
const step = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      what: fc.constant('store' as const),
      page,
      body: fc.oneof({ weight: 4, arbitrary: body }, { weight: 1, arbitrary: wire }),
      outlet: by,
      agency: fc.option(fc.constantFrom('Fjordwire'), { nil: undefined, freq: 2 }),
      day: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 8 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('remove' as const), page }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('resolve' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('merge' as const), page, other: page }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('split' as const), page, other: page }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('move' as const), page, other: page }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('undo' as const),
      number: fc.nat({ max: 3 }),
      undone: fc.boolean(),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Articles that arrive, are corrected, merged, split, moved and deleted, in any order. */
export const histories = fc.array(step, { minLength: 12, maxLength: 60, size: 'max' })

let version = 0

/** What may happen to the stories of a database. */
export function storyHistory(database: TestDatabase) {
  const put = (page: number, draft: Partial<Draft>) =>
    storeArticle(database, {
      ...{ id: `p${page}`, url: addressOf(page), body: '', ...draft },
      engine: { version: `0.0.${++version}`, model: 'test' },
    })
  const resolve = () => resolveGrouping(database, resolver)
  const decide = (decision: StoryDecision) =>
    decideStories(database, decision, { by: 'owner', note: null }, resolver.stories)
  const undo = (number: number, undone: boolean) =>
    setDecisionUndone(database, number, undone, resolver.stories)

  async function take(one: Step): Promise<void> {
    if (one.what === 'resolve') await resolve()
    else if (one.what === 'remove') await removeArticle(database, idOf(one.page))
    else if (one.what === 'store') await put(one.page, draftOf(one))
    else if (one.what === 'undo') await undoLatest(one.number, one.undone)
    else await unlessRefused(decide(decisionOf(one)))
  }

  async function undoLatest(offset: number, undone: boolean): Promise<void> {
    const { rows } = await database.pool.query<{ number: number }>(
      'SELECT number FROM story_decision ORDER BY number DESC OFFSET $1 LIMIT 1',
      [offset],
    )
    const [known] = rows
    if (known) await undo(known.number, undone)
  }

  const clear = () =>
    database.pool.query(`TRUNCATE article, article_copy, article_print, article_sketch, shared_text, grouping_pending,
      article_story, story, story_day, story_day_term, story_decision, story_key, story_link, story_neighbour, story_sketch
      CASCADE`)

  return { put, resolve, decide, undo, take, clear }
}

function draftOf({ body, day, outlet, agency }: Extract<Step, { what: 'store' }>): Partial<Draft> {
  return {
    body,
    names: Object.fromEntries(
      NAMES.filter((name) => body.includes(name)).map((name) => [name, { type: 'PLACE' }]),
    ),
    ...(outlet === undefined ? {} : { outlet }),
    ...(agency === undefined ? {} : { agency }),
    ...(day === null ? {} : { published: `2031-05-${String(day).padStart(2, '0')}` }),
  }
}

function decisionOf(one: Extract<Step, { what: 'merge' | 'split' | 'move' }>): StoryDecision {
  const [page, other] = [idOf(one.page), idOf(one.other)]
  if (one.what === 'merge') return { kind: 'merge', stories: [page, other] }
  if (one.what === 'split') return { kind: 'split', story: page, articles: [page, other] }
  return { kind: 'move', article: page, story: other }
}

/** What does not fit what is there is refused, and changes nothing. */
const unlessRefused = (doing: Promise<unknown>) =>
  doing.catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error
  })
