import { type ArticleFilter, type EvidenceSubject, narrow } from '@parallax/domain'
import { currentEntity } from './current-entity.ts'
import { furnitureTopicPassages } from './evidence/furniture.ts'
import { matches, ofArticle } from './filter.ts'
import { fetchEach } from './page.ts'
import type { Reader } from './reader.ts'

/** Whose furniture is asked for: the articles of the filter, and what is looked for in it. */
export interface FurnitureRequest {
  filter: ArticleFilter
  subject: Extract<EvidenceSubject, { kind: 'entity' | 'topic' }>
}

/** Names of the entity (or passages about the topic) in furniture, and the articles that have them. */
export interface FurnitureTotal {
  mentions: number
  articles: number
}

/** How much of each subject stands in the furniture of the filter's articles, in one statement. It is in no other count. */
export async function furnitureEach(
  db: Reader,
  requests: readonly FurnitureRequest[],
): Promise<FurnitureTotal[]> {
  const rows = await fetchEach(
    db,
    requests.map(({ filter, subject: { kind, id } }) =>
      kind === 'entity' ? names(db, filter, id) : passages(db, filter, id),
    ),
  )
  return rows.map(([total]) => total ?? { mentions: 0, articles: 0 })
}

function names(db: Reader, filter: ArticleFilter, entity: string) {
  return db
    .selectFrom('furniture_mention as named')
    .innerJoin('article', 'article.id', 'named.articleId')
    .select(({ fn }) => [
      fn.countAll<number>().as('mentions'),
      fn.count<number>('named.articleId').distinct().as('articles'),
    ])
    .where('named.entityKey', '=', currentEntity(entity))
    .where(matches(filter, ofArticle('article')))
}

function passages(db: Reader, filter: ArticleFilter, topic: string) {
  const shown = db
    .selectFrom(furnitureTopicPassages(db, filter, topic).as('passage'))
    .select(({ fn }) => fn.countAll<number>().as('mentions'))
  const articles = db
    .selectFrom('article')
    .select(({ fn }) => fn.countAll<number>().as('articles'))
    .where(matches(narrow(filter, { furnitureTopic: topic }), ofArticle('article')))
  return db.selectFrom([shown.as('s'), articles.as('a')]).select(['s.mentions', 'a.articles'])
}
