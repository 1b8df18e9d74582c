import type { QuotationFilter } from '@parallax/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { currentEntities, currentEntity } from './current-entity.ts'
import { texts, writable } from './writable.ts'

/**
 * A choice of quotations as one SQL condition on `quotation` under an alias, the same for every list and every sum, so
 * that a number and the list behind it cannot disagree. An absent or empty part asks nothing.
 */
export function chosen(choice: QuotationFilter, alias: string): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  const conditions = [...speakerConditions(choice, column('speakerEntityId'))]
  if (choice.kinds?.length) conditions.push(sql`${column('kind')} = any(${choice.kinds}::"QuotationKind"[])`)
  if (choice.cueClasses?.length)
    conditions.push(sql`${column('cueClass')} = any(${choice.cueClasses}::"CueClass"[])`)
  if (choice.cued !== undefined) conditions.push(present(column('cue'), choice.cued))
  if (choice.cue !== undefined)
    conditions.push(sql`lower(${column('cue')}) = lower(${writable(choice.cue.trim())})`)
  const words = choice.words?.trim()
  if (words) conditions.push(sql`${column('search')} @@ websearch_to_tsquery('english', ${writable(words)})`)
  for (const entity of choice.naming ?? []) conditions.push(contentNames(entity, alias))
  if (choice.minWords !== undefined) conditions.push(sql`${column('words')} >= ${choice.minWords}`)
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

function speakerConditions(
  { speakers, speakerKnown }: QuotationFilter,
  column: RawBuilder<unknown>,
): RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = []
  const ids = texts(speakers)
  if (ids) conditions.push(sql`${column} = any(${currentEntities(ids)})`)
  if (speakerKnown !== undefined) conditions.push(present(column, speakerKnown))
  return conditions
}

const present = (column: RawBuilder<unknown>, wanted: boolean): RawBuilder<SqlBool> =>
  wanted ? sql`${column} is not null` : sql`${column} is null`

/** Whether the reported words themselves name the entity; a name in "said X" around them says nothing of it. */
function contentNames(entity: string, alias: string): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql`exists (select 1 from mention as named where named."articleId" = ${column('articleId')}
    and named."entityId" = ${currentEntity(writable(entity))} and named.form = 'name'
    and named.start >= ${column('contentStart')} and named."end" <= ${column('contentEnd')})`
}
