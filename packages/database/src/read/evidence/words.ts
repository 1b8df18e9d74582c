import { type ArticleFilter, isToneVoice, partsOfId } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofFact } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { saysWord } from '../said-word.ts'
import { writable } from '../writable.ts'
import { noMentions, notFurniture, oneEach, type Passage } from './passage.ts'

/** Stands where a mention names its rule. */
const RULE = 'word'

/** A word's evidence: each sentence that has it in the voice that the id says. It is marked once its words are cut out. */
export function wordPassages(db: Reader, filter: ArticleFilter, id: string) {
  const { entity, rest: form } = partsOfId(writable(id))
  const voice = isToneVoice(entity) ? entity : null
  const places = sql<{ position: number }>`(select unnest(word.positions) - 1 as position
    from unnest(${sql.ref(`fact.${voice ?? 'narration'}`)}) as word where word.lexeme = ${form})`
  return db
    .selectFrom('article_words as fact')
    .innerJoinLateral(places.as<'place'>(sql`place`), (join) => join.onTrue())
    .innerJoin('sentence', (join) =>
      join
        .onRef('sentence.articleId', '=', 'fact.articleId')
        .onRef('sentence.position', '=', 'place.position'),
    )
    .select([
      'fact.articleId',
      'fact.publishedDay as day',
      'sentence.position',
      'sentence.start',
      'sentence.end',
      sql<Passage['marks']>`'[]'::jsonb`.as('marks'),
      sql<number>`1::float8`.as('confidence'),
      sql<string>`${sql.lit(RULE)}`.as('rule'),
      notFurniture.as('role'),
      oneEach.as('value'),
      noMentions.as('mentions'),
    ])
    .where(voice ? saysWord('fact', voice, form) : sql<boolean>`false`)
    .where(matches(filter, ofFact('fact')))
    .$castTo<Passage>()
}
