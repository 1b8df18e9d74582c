import { type ArticleFilter, partsOfId } from '@parallax/domain'
import { type RawBuilder, sql } from 'kysely'
import { currentEntity } from '../current-entity.ts'
import { matches, ofArticle } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { writable } from '../writable.ts'
import { notFurniture, oneEach, oneMark, type Passage } from './passage.ts'

/** Where a passage has from how sure it is and who found it. */
interface Found {
  confidence: RawBuilder<number>
  rule: RawBuilder<string>
  /** What it adds to a sum; null where each counts one. */
  value: RawBuilder<number | null>
}
const AS_MENTION: Found = {
  confidence: sql.ref('mention.confidence'),
  rule: sql.ref('mention.rule'),
  value: oneEach,
}

/** An entity's evidence: one passage for each mention by name, its sentence, marked where the name stands. */
export function mentionPassages(db: Reader, filter: ArticleFilter, entity: string) {
  return anyMentionPassages(db, filter, entity, AS_MENTION).where('mention.form', '=', 'name')
}

/** The same of its mentions of every form. */
export function anyMentionPassages(
  db: Reader,
  filter: ArticleFilter,
  entity: string,
  { confidence, rule, value }: Found,
) {
  const start = sql<number>`least(coalesce(said.start, mention.start), mention.start)`
  return db
    .selectFrom('mention')
    .innerJoin('article', 'article.id', 'mention.articleId')
    .leftJoin('sentence as said', (join) =>
      join.onRef('said.articleId', '=', 'mention.articleId').onRef('said.position', '=', 'mention.sentence'),
    )
    .select([
      'mention.articleId',
      'article.publishedDay as day',
      'mention.position',
      start.as('start'),
      sql<number>`greatest(coalesce(said."end", mention."end"), mention."end")`.as('end'),
      oneMark('mention.start', 'mention.end', start).as('marks'),
      confidence.as('confidence'),
      rule.as('rule'),
      notFurniture.as('role'),
      value.as('value'),
      sql<number[]>`array[mention.position]`.as('mentions'),
    ])
    .where('mention.entityId', '=', currentEntity(writable(entity)))
    .where(matches(filter, ofArticle('article')))
    .$castTo<Passage>()
}

/** Those of an entity's mentions that have just these words. */
export function wordingPassages(db: Reader, filter: ArticleFilter, id: string) {
  const { entity, rest } = partsOfId(id)
  return mentionPassages(db, filter, entity).where('mention.text', '=', rest)
}

/** Those of an entity's mentions that their article alone was read to make under this key. */
export function readAsPassages(db: Reader, filter: ArticleFilter, id: string) {
  const { entity, rest } = partsOfId(id)
  return mentionPassages(db, filter, entity).where('mention.key', '=', rest)
}
