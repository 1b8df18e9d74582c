import type { ArticleFilter, QuotationFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from '../filter.ts'
import { chosen } from '../quotation-choice.ts'
import type { Reader } from '../reader.ts'
import { noMentions, notFurniture, oneMark, type Passage } from './passage.ts'

/** One passage for each quotation of a choice: all sentences it touches, marked where the content stands. */
export function quotationPassages(db: Reader, filter: ArticleFilter, choice: QuotationFilter) {
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
      sql<number>`quotation.words::float8`.as('value'),
      noMentions.as('mentions'),
    ])
    .where(matches(filter, ofArticle('article')))
    .where(chosen(choice, 'quotation'))
    .$castTo<Passage>()
}
