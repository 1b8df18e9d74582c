import { type ArticleAge, creditOf } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'

/** The body of a stored article without its furniture, and where it stands in the article's text. */
export interface StoredBody extends ArticleAge {
  title: string | null
  /** Paragraphs parted by line breaks. */
  body: string
  paragraphs: Paragraph[]
}

export interface Paragraph {
  /** Offsets into the body. */
  start: number
  end: number
  /** Offset of its beginning into the article's text. */
  at: number
}

/** Of those that are there. */
export async function bodiesOf(trx: Transaction<DB>, ids: readonly string[]): Promise<StoredBody[]> {
  const { rows } = await sql<{
    id: string
    title: string | null
    publishedAt: Date | null
    publishedPrecision: string | null
    url: string | null
    outletId: string | null
    agencyId: string | null
    text: string
    spans: { start: number; end: number }[] | null
  }>`SELECT id, title, "publishedAt", "publishedPrecision", url, "outletId", "agencyId", text,
      (SELECT json_agg(json_build_object('start', start, 'end', "end") ORDER BY position) FROM block
        WHERE "articleId" = article.id AND role = 'body') AS spans
    FROM article WHERE id = any(${ids}::uuid[]) ORDER BY id`.execute(trx)
  return rows.map(({ id, title, publishedAt, publishedPrecision, text, spans, ...by }) => {
    const { body, paragraphs } = laidOut(text, spans ?? [])
    return {
      ...{ id, title, body, paragraphs },
      publishedAt: publishedAt?.toISOString().slice(0, publishedPrecision === 'day' ? 10 : undefined) ?? null,
      credit: creditOf({ ...by, body }),
    }
  })
}

function laidOut(text: string, spans: readonly { start: number; end: number }[]) {
  const paragraphs: Paragraph[] = []
  const parts: string[] = []
  let start = 0
  for (const span of spans) {
    const words = text.slice(span.start, span.end)
    const part = words.trim()
    const at = span.start + words.length - words.trimStart().length
    paragraphs.push({ start, end: start + part.length, at })
    parts.push(part)
    start += part.length + 1
  }
  return { body: parts.join('\n'), paragraphs }
}
