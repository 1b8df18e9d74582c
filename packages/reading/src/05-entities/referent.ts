import type { EntityType, Mention } from '@parallax/domain'
import type { Known } from '../04-mentions/knowledge.ts'

/** A mention by name with its place in the document's list and its normal form. */
export interface Entry {
  index: number
  mention: Mention
  form: string
}

/** The rule that gave a mention to its referent, and the place in the document's list of the mention that it went by. */
export interface Why {
  rule: string
  by?: number | undefined
}

/** Somebody or something that an article speaks of, while its mentions are being joined. */
export interface Referent {
  known: Known | null
  person: boolean
  gender: Known['gender'] | null
  /** Its mentions by name, in order once all are joined. */
  mentions: (Entry & { demonym: boolean; why: Why | null })[]
}

/** The referents of an article by identity, so that two ways to one entity meet. */
export interface Registry {
  byIdentity: Map<string, Referent>
  byMention: Map<number, Referent>
  /** Canonical names of the known entities that the article names. */
  knownNames: Set<string>
}
export const newRegistry = (): Registry => ({
  byIdentity: new Map(),
  byMention: new Map(),
  knownNames: new Set(),
})

/** The referent of a known entity, or of a name that stands for itself alone; made where it is new. */
export function referentOf(
  registry: Registry,
  of: { known: Known } | { person: boolean; key: string },
): Referent {
  const known = 'known' in of ? of.known : null
  const person = 'known' in of ? of.known.type === 'PERSON' : of.person
  const identity =
    'known' in of ? `known ${of.known.type} ${of.known.name}` : `${of.person ? 'person' : 'thing'} ${of.key}`
  const found = registry.byIdentity.get(identity)
  if (found) return found
  const referent: Referent = { known, person, gender: known?.gender ?? null, mentions: [] }
  registry.byIdentity.set(identity, referent)
  return referent
}

export function attach(
  registry: Registry,
  referent: Referent,
  entry: Entry,
  why: Why | null,
  demonym = false,
): void {
  referent.mentions.push({ index: entry.index, mention: entry.mention, form: entry.form, demonym, why })
  registry.byMention.set(entry.index, referent)
  if (referent.known) registry.knownNames.add(referent.known.name)
}

/** The fullest name: the canonical one where it is known, else the longest form, the first of several. */
export function nameOf({ known, mentions }: Referent): string {
  if (known) return known.name
  let best = mentions[0]?.form ?? ''
  for (const { form } of mentions)
    if (words(form) > words(best) || (words(form) === words(best) && isShouted(best) && !isShouted(form)))
      best = form
  return best
}

/** The entity's own type: the known one, else the one that most of its mentions have. */
export function typeOf({ known, mentions }: Referent): EntityType {
  if (known) return known.type
  const votes = new Map<EntityType, number>()
  for (const { mention } of mentions)
    votes.set(mention.type, (votes.get(mention.type) ?? 0) + mention.confidence)
  const [first] = [...votes].sort((a, b) => b[1] - a[1])
  return first?.[0] ?? 'OTHER'
}

const isShouted = (form: string) => form.length > 4 && form === form.toUpperCase()
const words = (form: string) => form.split(' ').length
