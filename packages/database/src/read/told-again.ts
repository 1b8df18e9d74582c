import { LEAST_REUSE } from '@parallax/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { uuids } from './uuids.ts'

/** A copy of any of these articles. */
export const isCopyOf = (originals: readonly string[], articleId: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql`${articleId} in (select copied."articleId" from article_copy as copied
    where copied."originalId" = any(${uuids(originals)}::uuid[]))`

/** In which enough of the own words of any of these articles stands. */
export const holdsWordsOf = (
  articles: readonly string[],
  articleId: RawBuilder<unknown>,
): RawBuilder<SqlBool> =>
  sql`${articleId} in (select mine."otherId" from shared_text as mine
    where mine."articleId" = any(${uuids(articles)}::uuid[]) and mine.share >= ${LEAST_REUSE})`
