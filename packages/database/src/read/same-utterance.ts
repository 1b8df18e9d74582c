import { type ArticleFilter, type Said, type SameUtterance, sameUtterance } from '@parallax/domain'
import { sql } from 'kysely'
import { matches, ofArticle } from './filter.ts'
import type { QuotationKey } from './list-quotations.ts'
import { fetchEach } from './page.ts'
import type { Reader } from './reader.ts'

export interface SameUtteranceRequest {
  quotation: QuotationKey
  /** In which articles others are looked for. */
  filter: ArticleFilter
}

/** A quotation of another article that carries the same utterance. */
export interface OtherQuotation extends SameUtterance {
  quotation: QuotationKey
}

export interface SameUtterances {
  /** Most of it first: full ones, cuts, fragments, by the share of words; then by key. */
  others: OtherQuotation[]
  /** False where so many quotations share its words that not all were compared. */
  isComplete: boolean
}

/** Candidates that are compared: a phrase that everybody uses must not make one question cost the collection. */
const MOST = 500

/**
 * The quotations of other articles that carry the same utterance as each of these, in two statements. What shares a
 * five-word shingle, or all of a few words, is a candidate; the words themselves decide.
 */
export async function sameUtteranceEach(
  db: Reader,
  requests: readonly SameUtteranceRequest[],
): Promise<SameUtterances[]> {
  const asked = await quotationsOf(db, requests)
  const known = requests.map(({ quotation }) => asked.get(keyOf(quotation)))
  const found = await fetchEach(
    db,
    requests.map(({ filter, quotation }, index) =>
      candidates(db, filter, quotation, known[index]?.shingles ?? []),
    ),
  )
  return requests.map((_, index) => {
    const own = known[index]
    const rows = found[index] ?? []
    return {
      others: own
        ? rows
            .slice(0, MOST)
            .flatMap((row) => compared(own, row))
            .sort(mostFirst)
        : [],
      isComplete: rows.length <= MOST,
    }
  })
}

interface Row extends QuotationKey {
  kind: Said['kind']
  content: string
  speakerEntityId: string | null
}

const keyOf = ({ articleId, position }: QuotationKey): string => `${articleId}.${position}`

const saidOf = ({ kind, content, speakerEntityId }: Row): Said => ({
  kind,
  content,
  speaker: speakerEntityId,
})

function compared(own: Row, row: Row): OtherQuotation[] {
  const same = sameUtterance(saidOf(own), saidOf(row))
  return same ? [{ ...same, quotation: { articleId: row.articleId, position: row.position } }] : []
}

const COVERAGES = ['full', 'cut', 'fragment']

const mostFirst = (a: OtherQuotation, b: OtherQuotation): number =>
  COVERAGES.indexOf(a.coverage) - COVERAGES.indexOf(b.coverage) ||
  b.share - a.share ||
  (keyOf(a.quotation) < keyOf(b.quotation) ? -1 : 1)

async function quotationsOf(db: Reader, requests: readonly SameUtteranceRequest[]) {
  const keys = JSON.stringify(requests.map(({ quotation }) => quotation))
  const rows = await db
    .selectFrom('quotation')
    .select(['articleId', 'position', 'kind', 'content', 'speakerEntityId', 'shingles'])
    .where(
      sql<boolean>`("articleId", position) in (select asked."articleId", asked.position
        from json_to_recordset(${keys}::json) as asked("articleId" uuid, position int))`,
    )
    .execute()
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/** Those that share most shingles first, so that what is left out shares least. */
function candidates(
  db: Reader,
  filter: ArticleFilter,
  { articleId }: QuotationKey,
  shingles: readonly string[],
) {
  const own = sql`${[...shingles]}::text[]`
  const shared = sql`(select count(*) from (select unnest(quotation.shingles) intersect select unnest(${own})) as shared)`
  return db
    .selectFrom('quotation')
    .innerJoin('article', 'article.id', 'quotation.articleId')
    .select([
      'quotation.articleId',
      'quotation.position',
      'quotation.kind',
      'quotation.content',
      'quotation.speakerEntityId',
    ])
    .where(sql<boolean>`quotation.shingles && ${own}`)
    .where('quotation.articleId', '!=', articleId)
    .where(matches(filter, ofArticle('article')))
    .orderBy(shared, 'desc')
    .orderBy('quotation.articleId')
    .orderBy('quotation.position')
    .limit(MOST + 1)
}
