import { OWN_OUTLETS } from '@parallax/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

type Column = RawBuilder<unknown>

const pairs = (of: 'outletIds' | 'domains') =>
  OWN_OUTLETS.flatMap((own) => own[of].map((outlet) => ({ agency: own.agencyId, outlet })))

function listed(of: 'outletIds' | 'domains') {
  const all = pairs(of)
  return sql`unnest(${all.map(({ agency }) => agency)}::text[], ${all.map(({ outlet }) => outlet)}::text[])`
}

/** `isOwnOutlet` of many rows: which outlet is which agency's own is looked up once for a statement. */
function isOwn(agencyId: Column, outletId: Column): RawBuilder<SqlBool> {
  return sql`(${agencyId} = ${outletId} or (${agencyId}, ${outletId}) in (
    select agency, outlet from ${listed('outletIds')} as own(agency, outlet)
    union all
    select own.agency, publisher.id from outlet as publisher
      join ${listed('domains')} as own(agency, domain) on '.' || publisher.domain like '%.' || own.domain)) is true`
}

/** An agency is credited, and it is another than the outlet itself. */
export const isWire = (agencyId: Column, outletId: Column): RawBuilder<SqlBool> =>
  sql`(${agencyId} is not null and not ${isOwn(agencyId, outletId)})`

export const isNoCopy = (articleId: Column): RawBuilder<SqlBool> =>
  sql`not exists (select 1 from article_copy as copied where copied."articleId" = ${articleId})`

/** A second address, an accelerated page or a regional edition is a copy of what its outlet wrote itself. */
export const isCopyOfAnother = (articleId: Column, outletId: Column): RawBuilder<SqlBool> =>
  sql`exists (select 1 from article_copy as copied
    left join article as source on source.id = copied."originalId"
    where copied."articleId" = ${articleId} and (source."outletId" = ${outletId}) is not true)`
