import { compact, type OwnTopic, type OwnTopicQuery } from '@parallax/domain'
import type { Selectable } from 'kysely'
import type { DB } from '../tables.ts'
import type { Reader } from './reader.ts'

/** A topic of a user's own, as it is listed. */
export interface ListedOwnTopic extends OwnTopic {
  updatedAt: Date
}

/** Every topic that users defined, by name. */
export async function ownTopics(db: Reader): Promise<ListedOwnTopic[]> {
  const rows = await db.selectFrom('own_topic').selectAll().execute()
  return rows.map(topicOf).sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
}

/** Topics by their ids, in this order; null for one that is not there. */
export async function ownTopicsEach(db: Reader, ids: readonly string[]): Promise<(ListedOwnTopic | null)[]> {
  const all = new Map((await ownTopics(db)).map((topic) => [topic.id, topic]))
  return ids.map((id) => all.get(id) ?? null)
}

const asked = (list: string[]) => (list.length > 0 ? list : undefined)

function setOf(all: string[], any: string[], none: string[]) {
  const set = compact({ all: asked(all), any: asked(any), none: asked(none) })
  return Object.keys(set).length > 0 ? set : undefined
}

/** A row as the query that it keeps: the part of a filter that lists would be given to find the same articles. */
export function topicOf(row: Selectable<DB['own_topic']>): ListedOwnTopic {
  const { id, name, updatedAt, firstDay, lastDay } = row
  const query: OwnTopicQuery = compact({
    text: row.text ?? undefined,
    entities: setOf(row.entitiesAll, row.entitiesAny, row.entitiesNone),
    topics: setOf(row.topicsAll, row.topicsAny, row.topicsNone),
    outlets: asked(row.outlets),
    agencies: asked(row.agencies),
    languages: asked(row.languages),
    period:
      firstDay || lastDay ? compact({ from: firstDay ?? undefined, to: lastDay ?? undefined }) : undefined,
  })
  return { id, name, query, updatedAt }
}
