import type { ArticleFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { currentEntity } from '../current-entity.ts'
import { matches, ofArticle, writable } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { noMentions, notFurniture, oneMark, type Passage } from './passage.ts'

/** A speaker's evidence: one passage for each quotation, all sentences it touches, marked where the content stands. */
export function quotationPassages(db: Reader, filter: ArticleFilter, speaker: string) {
  return passages(db, filter).where('quotation.speakerEntityId', '=', currentEntity(speaker))
}

/** What is said of an entity: one passage for each quotation whose content names it. */
export function passagesNaming(db: Reader, filter: ArticleFilter, entity: string) {
  return passages(db, filter).where(contentNames(entity))
}

/** Whether the reported words themselves name the entity; a name in "said X" around them says nothing of it. */
export function contentNames(entity: string) {
  return sql<boolean>`exists (select 1 from mention as named where named."articleId" = quotation."articleId"
    and named."entityId" = ${currentEntity(writable(entity))} and named.form = 'name'
    and named.start >= quotation."contentStart" and named."end" <= quotation."contentEnd")`
}

function passages(db: Reader, filter: ArticleFilter) {
  const start = sql<number>`least(said.start, quotation.start)`
  return db
    .selectFrom('quotation')
    .innerJoin('article', 'article.id', 'quotation.articleId')
    .innerJoinLateral(
      (q) =>
        q
          .selectFrom('sentence')
          .select(({ fn }) => [fn.min('sentence.start').as('start'), fn.max('sentence.end').as('end')])
          .whereRef('sentence.articleId', '=', 'quotation.articleId')
          .whereRef('sentence.start', '<', 'quotation.end')
          .whereRef('sentence.end', '>', 'quotation.start')
          .as('said'),
      (join) => join.onTrue(),
    )
    .select([
      'quotation.articleId',
      'article.publishedDay as day',
      'quotation.position',
      start.as('start'),
      sql<number>`greatest(said."end", quotation."end")`.as('end'),
      oneMark('quotation.contentStart', 'quotation.contentEnd', start).as('marks'),
      'quotation.confidence',
      'quotation.rule',
      notFurniture.as('role'),
      noMentions.as('mentions'),
    ])
    .where(matches(filter, ofArticle('article')))
    .$castTo<Passage>()
}
