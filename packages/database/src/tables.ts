import type { ColumnType } from 'kysely'
import type * as generated from './generated/tables.ts'

/** Days come as `YYYY-MM-DD`: a Date would move them by the time zone of the machine. */
type WithDay<T> = Omit<T, 'publishedDay'> & { publishedDay: string | null }

/** What Prisma cannot say of a column: it is computed by the database, and only full-text operators read it. */
interface Search {
  search: ColumnType<string, never, never>
}

/** The tables as Kysely sees them. */
export interface DB
  extends Omit<
    generated.DB,
    | 'article'
    | 'article_entity'
    | 'article_topic'
    | 'article_words'
    | 'keyphrase'
    | 'own_topic'
    | 'quotation'
    | 'tone'
  > {
  article: WithDay<generated.Article> & Search
  article_entity: WithDay<generated.ArticleEntity>
  article_topic: WithDay<generated.ArticleTopic>
  article_words: WithDay<generated.ArticleWords>
  keyphrase: WithDay<generated.Keyphrase>
  own_topic: Omit<generated.OwnTopic, 'firstDay' | 'lastDay'> & {
    firstDay: string | null
    lastDay: string | null
  }
  quotation: generated.Quotation & Search
  tone: WithDay<generated.Tone>
}
