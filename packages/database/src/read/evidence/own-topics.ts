import type { ArticleFilter } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from '../filter.ts'
import type { Reader } from '../reader.ts'
import { noMentions, notFurniture, oneEach, type Passage } from './passage.ts'

/** Stands where a mention names its rule. */
const RULE = 'own-topic'

/**
 * The article's text with two characters for each beyond the basic plane: PostgreSQL then counts as offsets do, in
 * UTF-16 units. Words stay as they are.
 */
const units = sql<string>`case when article.text ~ '[\\U00010000-\\U0010FFFF]'
  then regexp_replace(article.text, '[\\U00010000-\\U0010FFFF]', '\uFFFD\uFFFD', 'g') else article.text end`

/**
 * The words and phrases that a query asks for, any of them: a sentence need not hold all that an article must. What is
 * asked not to stand there is left out; null where nothing is asked to stand there.
 */
const anyOfItsWords = sql<string>`(select case when asked.tree in ('', 'T') then null
    else replace(asked.tree, ' & ', ' | ')::tsquery end
  from (select querytree(websearch_to_tsquery('english', own_topic.text)) as tree from own_topic
    where own_topic.id = mine.id) as asked)`

/**
 * Where the words stand in a sentence. The headline function of PostgreSQL marks them; cut at its marks, every second
 * piece is one. Where it changed the sentence otherwise (it drops tags), nothing is marked.
 */
const marks = sql<
  Passage['marks']
>`coalesce((select jsonb_agg(jsonb_build_object('start', cut.until - length(cut.piece), 'end', cut.until)
    order by cut.n) filter (where cut.n % 2 = 0 and cut.whole = length(said.words))
  from (select part.piece, part.n, sum(length(part.piece)) over (order by part.n)::int as until,
      sum(length(part.piece)) over ()::int as whole
    from regexp_split_to_table(ts_headline('english', said.words, topic.asked,
      'HighlightAll=true, StartSel="\u0001", StopSel="\u0002"'), '[\u0001\u0002]') with ordinality as part(piece, n)) as cut), '[]'::jsonb)`

/**
 * The evidence of a topic of a user's own: each sentence that has one of the words asked for, marked where they stand;
 * of an article in which no sentence has (the query asks for names alone, or a phrase goes over two sentences) its
 * opening. So no article of the topic is without evidence.
 */
export function ownTopicPassages(db: Reader, filter: ArticleFilter, id: string) {
  const topic = sql<{ asked: string | null }>`(select ${anyOfItsWords} as asked
    from (select ${id}::text as id) as mine)`
  const said = sql<{ position: number; start: number; end: number; words: string; hit: boolean }>`(
    select shown.* from (select told.*, bool_or(told.hit) over () as any from (
      select one.position, one.start, one."end", one.words, coalesce(to_tsvector('english', one.words) @@ topic.asked, false) as hit
      from (select sentence.position, sentence.start, sentence."end",
          substring(whole.words from sentence.start + 1 for sentence."end" - sentence.start) as words
        from sentence cross join (select ${units} as words) as whole
        where sentence."articleId" = article.id) as one) as told) as shown
    where shown.hit or (not shown.any and shown.position = 0))`
  return db
    .selectFrom('article')
    .innerJoin(topic.as<'topic'>(sql`topic`), (join) => join.onTrue())
    .leftJoinLateral(said.as<'said'>(sql`said`), (join) => join.onTrue())
    .select([
      'article.id as articleId',
      'article.publishedDay as day',
      sql<number>`coalesce(said.position, 0)`.as('position'),
      sql<number>`coalesce(said.start, 0)`.as('start'),
      sql<number>`coalesce(said."end", least(char_length(article.text), 240))`.as('end'),
      sql<Passage['marks']>`case when said.hit then ${marks} else '[]'::jsonb end`.as('marks'),
      sql<number>`1::float8`.as('confidence'),
      sql<string>`${sql.lit(RULE)}`.as('rule'),
      notFurniture.as('role'),
      oneEach.as('value'),
      noMentions.as('mentions'),
    ])
    .where(matches(filter, ofArticle('article')))
    .$castTo<Passage>()
}
