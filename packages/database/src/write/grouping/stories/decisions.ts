import {
  Failure,
  mergeTies,
  moveTies,
  type StoryResolver,
  type StoryTie,
  splitTies,
  type WeighedStory,
} from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../../connect.ts'
import { uuids } from '../../../read/uuids.ts'
import type { DB } from '../../../tables.ts'
import { insertRows } from '../../bulk.ts'
import { retried } from '../../retried.ts'
import { lockGrouping } from '../pending.ts'
import { settleStories } from './trees.ts'

/** What a user does to stories. A story is named by any of its articles. */
export type StoryDecision =
  | { kind: 'merge'; stories: readonly string[] }
  | { kind: 'split'; story: string; articles: readonly string[] }
  | { kind: 'move'; article: string; story: string }

type Trees = Pick<StoryResolver<WeighedStory>, 'storiesOf' | 'outlineOf'>

/**
 * Records a decision on stories and settles those that it concerns, in one transaction.
 * @returns its number
 * @throws Failure NOT_FOUND where there is no such story or article, BAD_INPUT where the decision would change nothing
 */
export function decideStories(
  { kysely }: Pick<Database, 'kysely'>,
  decision: StoryDecision,
  { by, note }: { by: string; note: string | null },
  resolver: Trees,
): Promise<number> {
  return retried(() =>
    kysely.transaction().execute(async (trx) => {
      await lockGrouping(trx)
      const ties = await tiesOf(trx, decision)
      const number = await nextNumber(trx)
      await trx.insertInto('story_decision').values({ number, kind: decision.kind, by, note }).execute()
      const rows = ties.map(({ a, b, together }, position) => ({
        ...{ number, position, articleId: a, otherId: b, together },
      }))
      await insertRows(trx, 'story_tie', rows)
      await settleStories(trx, endsOf(ties), resolver)
      return number
    }),
  )
}

/**
 * Takes a decision back, or lets it stand again; of one that already does, nothing changes.
 * @throws Failure NOT_FOUND where there is no such decision
 */
export async function setDecisionUndone(
  { kysely }: Pick<Database, 'kysely'>,
  number: number,
  undone: boolean,
  resolver: Trees,
): Promise<void> {
  await retried(() =>
    kysely.transaction().execute(async (trx) => {
      await lockGrouping(trx)
      const known = await trx
        .selectFrom('story_decision')
        .select('undoneAt')
        .where('number', '=', number)
        .executeTakeFirst()
      if (!known) throw new Failure('NOT_FOUND', 'There is no such decision.', 'number')
      if ((known.undoneAt !== null) === undone) return
      await trx
        .updateTable('story_decision')
        .set({ undoneAt: undone ? sql<Date>`now()` : null })
        .where('number', '=', number)
        .execute()
      const { rows: ties } = await sql<StoryTie>`SELECT "articleId" AS a, "otherId" AS b, together
        FROM story_tie WHERE number = ${number}`.execute(trx)
      await settleStories(trx, endsOf(ties), resolver)
    }),
  )
}

/** The caller holds the lock, so that no two take the same. */
async function nextNumber(trx: Transaction<DB>): Promise<number> {
  const { last } = await trx
    .selectFrom('story_decision')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

const endsOf = (ties: readonly StoryTie[]) => new Set(ties.flatMap(({ a, b }) => [a, b]))

async function tiesOf(trx: Transaction<DB>, decision: StoryDecision): Promise<StoryTie[]> {
  if (decision.kind === 'merge') return mergedTies(trx, decision.stories)
  if (decision.kind === 'split') {
    const { id, members } = await storyOf(trx, decision.story, 'story')
    const stranger = decision.articles.findIndex((article) => !members.includes(article))
    if (stranger >= 0)
      throw new Failure('BAD_INPUT', `It is not an article of the story ${id}.`, `articles.${stranger}`)
    const ties = splitTies(members, new Set(decision.articles))
    if (ties.length === 0)
      throw new Failure('BAD_INPUT', 'A part is some of the articles of a story, not all.', 'articles')
    return ties
  }
  const from = await storyOf(trx, decision.article, 'article')
  const to = await storyOf(trx, decision.story, 'story')
  if (from.id === to.id) throw new Failure('BAD_INPUT', 'The article is of that story already.', 'story')
  return moveTies(decision.article, from.members, to.members)
}

async function mergedTies(trx: Transaction<DB>, given: readonly string[]): Promise<StoryTie[]> {
  const stories: Awaited<ReturnType<typeof storyOf>>[] = []
  for (const [i, story] of given.entries()) stories.push(await storyOf(trx, story, `stories.${i}`))
  const once = new Map(stories.map(({ id, members }) => [id, members]))
  if (once.size < 2) throw new Failure('BAD_INPUT', 'It takes two stories to make one of them.', 'stories')
  return mergeTies([...once.values()])
}

/** The story that an article is of, with its articles by age. */
async function storyOf(
  trx: Transaction<DB>,
  article: string,
  field: string,
): Promise<{ id: string; members: string[] }> {
  const { rows } = await sql<{ id: string; member: string }>`
    SELECT mine."storyId" AS id, other."articleId" AS member FROM article_story AS mine
    JOIN article_story AS other USING ("storyId") JOIN story_sketch AS sketch ON sketch."articleId" = other."articleId"
    WHERE mine."articleId" = any(${uuids([article])}::uuid[])
    ORDER BY sketch."publishedAt", sketch."articleId"`.execute(trx)
  const [first] = rows
  if (!first)
    throw new Failure('NOT_FOUND', `There is no such ${field === 'article' ? 'article' : 'story'}.`, field)
  return { id: first.id, members: rows.map(({ member }) => member) }
}
