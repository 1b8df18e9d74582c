import {
  type ArticleFilter,
  narrow,
  type Opens,
  type Slice,
  TAKEN,
  WIRE_PARTS,
  type WirePart,
} from '@parallax/domain'
import { articlesByOutlet, type OutletArticles } from './articles-by-outlet.ts'
import { matches, ofArticle } from './filter.ts'
import type { Reader } from './reader.ts'

/** `numerator` of the outlet's `denominator` articles are of one part. */
export interface WireCount extends Opens {
  numerator: number
  denominator: number
}

/** An outlet's articles by whose words they are: the three parts add up to all of them, the latter two to `taken`. */
export type OutletWire = OutletArticles & Record<WirePart | 'taken', WireCount>

/** How many of each outlet's articles are its own reporting, credit another agency, or copy another outlet without a credit. */
export async function wireByOutlet(
  db: Reader,
  filter: ArticleFilter,
  outlets?: readonly string[],
): Promise<OutletWire[]> {
  const wholes = await articlesByOutlet(db, filter, outlets)
  const article = ofArticle('article')
  const rows = await db
    .selectFrom('article')
    .select(({ fn }) => [
      'outletId',
      fn.countAll<number>().filterWhere(matches(WIRE_PARTS.own, article)).as('own'),
      fn.countAll<number>().filterWhere(matches(WIRE_PARTS.wire, article)).as('wire'),
      fn.countAll<number>().filterWhere(matches(WIRE_PARTS.copies, article)).as('copies'),
    ])
    .where(matches(filter, article))
    .groupBy('outletId')
    .execute()
  const counted = new Map(rows.map((row) => [row.outletId, row]))
  return wholes.map((whole) => {
    const counts = counted.get(whole.outlet?.id ?? null)
    const part = (numerator: number, flags: NonNullable<Slice['flags']>): WireCount => ({
      numerator,
      denominator: whole.articles,
      slice: narrow(whole.whole, { flags }),
      subject: null,
    })
    const { own = 0, wire = 0, copies = 0 } = counts ?? {}
    return {
      ...whole,
      own: part(own, WIRE_PARTS.own),
      taken: part(wire + copies, TAKEN),
      wire: part(wire, WIRE_PARTS.wire),
      copies: part(copies, WIRE_PARTS.copies),
    }
  })
}
