import { randomUUID } from 'node:crypto'
import { Failure, type OwnTopicDraft, slug } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../connect.ts'
import { type ListedOwnTopic, topicOf } from '../read/own-topics.ts'
import { writable } from '../read/writable.ts'
import type { DB } from '../tables.ts'
import { retried } from './retried.ts'

/** Lists and charts show all of them side by side. */
const MOST = 50

type Kysely = Pick<Database, 'kysely'>

/**
 * Keeps a topic of a user's own.
 * @throws Failure DUPLICATE where one is called so, BAD_INPUT where its words find nothing ever or there are too many
 */
export function addOwnTopic(database: Kysely, draft: OwnTopicDraft): Promise<ListedOwnTopic> {
  return changing(database, async (trx) => {
    const others = await trx.selectFrom('own_topic').select(['id', 'name']).execute()
    if (others.length >= MOST)
      throw new Failure('BAD_INPUT', `There are ${MOST} topics of your own, which is the most.`, 'name')
    await check(trx, draft, others)
    const row = await trx
      .insertInto('own_topic')
      .values({ id: randomUUID(), ...columnsOf(draft) })
      .returningAll()
      .executeTakeFirstOrThrow()
    return topicOf(row)
  })
}

/**
 * Puts another name and query in the place of a topic's.
 * @throws Failure NOT_FOUND, and as {@link addOwnTopic}
 */
export function changeOwnTopic(database: Kysely, id: string, draft: OwnTopicDraft): Promise<ListedOwnTopic> {
  return changing(database, async (trx) => {
    const others = await trx
      .selectFrom('own_topic')
      .select(['id', 'name'])
      .where('id', '<>', writable(id))
      .execute()
    await check(trx, draft, others)
    const row = await trx
      .updateTable('own_topic')
      .set({ ...columnsOf(draft), updatedAt: new Date() })
      .where('id', '=', writable(id))
      .returningAll()
      .executeTakeFirst()
    return topicOf(row ?? missing())
  })
}

/**
 * Takes a topic out; articles stay as they are.
 * @returns the topic as it was
 * @throws Failure NOT_FOUND
 */
export function removeOwnTopic(database: Kysely, id: string): Promise<ListedOwnTopic> {
  return changing(database, async (trx) => {
    const row = await trx
      .deleteFrom('own_topic')
      .where('id', '=', writable(id))
      .returningAll()
      .executeTakeFirst()
    return topicOf(row ?? missing())
  })
}

function missing(): never {
  throw new Failure('NOT_FOUND', 'There is no such topic among your own.')
}

/** One change at a time: two that are made together must not both find a name free. */
function changing<T>({ kysely }: Kysely, change: (trx: Transaction<DB>) => Promise<T>): Promise<T> {
  return retried(() =>
    kysely.transaction().execute(async (trx) => {
      await sql`LOCK TABLE own_topic IN EXCLUSIVE MODE`.execute(trx)
      return change(trx)
    }),
  )
}

const keyOf = (name: string) => slug(name) || name

async function check(
  trx: Transaction<DB>,
  { name, query }: OwnTopicDraft,
  others: { name: string }[],
): Promise<void> {
  const same = others.find((other) => keyOf(other.name) === keyOf(name))
  if (same) throw new Failure('DUPLICATE', `A topic of yours is called “${same.name}” already.`, 'name')
  if (query.text === undefined) return
  const { rows } = await sql<{ terms: number }>`
    SELECT numnode(websearch_to_tsquery('english', ${writable(query.text)})) AS terms`.execute(trx)
  if (rows[0]?.terms === 0)
    throw new Failure(
      'BAD_INPUT',
      'These words are in every article (“the”, “and”) or are none, so they are not searched for.',
      'query.text',
    )
}

const stored = (list: string[] | undefined) => (list ?? []).map(writable)

function columnsOf({ name, query }: OwnTopicDraft) {
  const { text, entities = {}, topics = {}, outlets, agencies, languages, period = {} } = query
  return {
    name: writable(name),
    text: text === undefined ? null : writable(text),
    entitiesAll: stored(entities.all),
    entitiesAny: stored(entities.any),
    entitiesNone: stored(entities.none),
    topicsAll: stored(topics.all),
    topicsAny: stored(topics.any),
    topicsNone: stored(topics.none),
    outlets: stored(outlets),
    agencies: stored(agencies),
    languages: stored(languages),
    firstDay: period.from ?? null,
    lastDay: period.to ?? null,
  }
}
