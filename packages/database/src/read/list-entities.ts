import type { ArticleFilter, EntityType } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofFact } from './filter.ts'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import { holds } from './named.ts'
import { countRows, fetchPage, type Page } from './page.ts'
import type { Reader } from './reader.ts'

export interface EntityListRequest {
  filter: ArticleFilter
  /** Part of a name or of a wording under which the entity was met. */
  search?: string
  types?: readonly EntityType[]
  page?: PageRequest
}

export interface ListedEntity {
  id: string
  /** Mentions by name in the articles of the filter. */
  mentions: number
  /** Articles of the filter that mention it by name. */
  articles: number
}

/** Entities that the articles of the filter mention by name, most mentioned first. */
export async function listEntities(db: Reader, request: EntityListRequest): Promise<Page<ListedEntity>> {
  const part = keyset('entities', KEYS, request.page ?? {})
  return fetchPage(db, part, counted(db, request))
}

/** How many entities the whole list holds. */
export function countEntities(db: Reader, request: Omit<EntityListRequest, 'page'>): Promise<number> {
  return countRows(db, counted(db, request))
}

const KEYS: OrderKey[] = [
  { column: sql.ref('listed.mentions'), type: 'int8', direction: 'desc' },
  { column: sql.ref('listed.id'), type: 'text', direction: 'asc' },
]

function counted(db: Reader, { filter, search, types }: Omit<EntityListRequest, 'page'>) {
  let facts = db
    .selectFrom('article_entity as fact')
    .innerJoin('entity', 'entity.id', 'fact.entityId')
    .select(({ fn }) => [
      'fact.entityId as id',
      sql<number>`sum(fact.mentions)`.as('mentions'),
      fn.countAll<number>().as('articles'),
    ])
    .where('fact.mentions', '>', 0)
    .where(matches(filter, ofFact('fact')))
    .groupBy('fact.entityId')
  if (types && types.length > 0) facts = facts.where('entity.type', 'in', types)
  if (search?.trim()) {
    const alias = holds(search, [sql.ref('met.alias')], sql.ref('entity.id'))
    facts = facts.where(({ or, exists, selectFrom }) =>
      or([
        holds(search, [sql.ref('entity.name')], sql.ref('entity.id')),
        exists(
          selectFrom('entity_alias as met')
            .select('met.alias')
            .whereRef('met.entityId', '=', 'entity.id')
            .where(alias),
        ),
      ]),
    )
  }
  return db.selectFrom(facts.as('listed')).select(['listed.id', 'listed.mentions', 'listed.articles'])
}
