import { type Annotations, entityKey } from '@parallax/domain'

type Row = Record<string, unknown>

interface MentionRow {
  key: string | null
  text: string
  form: string
  demonym: boolean
}

/** What decides the entity of a reading as long as no other article was compared. */
const AS_READ = { rule: 'as-read', confidence: 1, companions: [] }

/** From an article's own entity ids to the keys under which it is compared with others. */
export function entityKeys(found: Annotations): Map<string, string> {
  return new Map(found.entities.map(({ id, key, type, name }) => [id, key ?? entityKey(type, name)]))
}

export function entityRows({ entities }: Annotations, keyOf: Map<string, string>): Row[] {
  const rows = new Map<string, { id: string; name: string; type: string; wikidata: string | null }>()
  for (const { id: own, name, type, wikidata } of entities) {
    const id = keyOf.get(own) ?? own
    const known = rows.get(id)
    rows.set(id, known ? { ...known, wikidata: known.wikidata ?? wikidata } : { id, name, type, wikidata })
  }
  return [...rows.values()]
}

/** The wordings that the text has for an entity. A demonym ("Russian") is a word about a country, not its name. */
export function aliasRows(mentions: readonly MentionRow[]): Row[] {
  const rows = new Map<string, Row>()
  for (const { key, text, form, demonym } of mentions)
    if (key !== null && form === 'name' && !demonym)
      rows.set(JSON.stringify([key, text]), { entityId: key, alias: text, source: 'text' })
  return [...rows.values()]
}

/**
 * What the article says of each key. Mentions are counted from the mentions themselves, so that every count has just as
 * many mentions behind it.
 */
export function readingRows(
  found: Annotations,
  articleId: string,
  keyOf: Map<string, string>,
  mentions: readonly MentionRow[],
): Row[] {
  const counts = countsOf(mentions)
  const rows = new Map<string, Row & { roles: string[]; salience: number }>()
  for (const { id, name, type, wikidata, salience, roles = [] } of found.entities) {
    const key = keyOf.get(id) ?? id
    const known = rows.get(key)
    rows.set(key, {
      ...{ articleId, key, name, type, wikidata, entityId: key, ...AS_READ },
      ...(counts.get(key) ?? { mentions: 0, otherMentions: 0 }),
      ...known,
      roles: [...new Set([...(known?.roles ?? []), ...roles])],
      salience: Math.max(known?.salience ?? 0, salience),
    })
  }
  return [...rows.values()]
}

function countsOf(mentions: readonly MentionRow[]) {
  const counts = new Map<string, { mentions: number; otherMentions: number }>()
  for (const { key, form } of mentions) {
    if (key === null) continue
    const count = counts.get(key) ?? { mentions: 0, otherMentions: 0 }
    if (form === 'name') count.mentions++
    else count.otherMentions++
    counts.set(key, count)
  }
  return counts
}
