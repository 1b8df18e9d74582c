/**
 * One entity, many names, over a collection: what articles were read to say goes in, which entity each of them means
 * comes out. `reading` decides, `database` keeps; neither knows the other.
 */

/** What one article says of a key, and the company that it has there. */
export interface KeyReading {
  article: string
  key: string
  /** The fullest name that the article gives. */
  name: string
  wikidata: string | null
  /** What the article calls it beside the name. */
  roles: readonly string[]
  /** Keys of the persons, organisations and events that the article names, itself among them. */
  company: readonly string[]
  /** Ids of the article's topics, best first. */
  topics: readonly string[]
}

/** A key with all its articles, and the keys of fuller names that may be short for it. */
export interface KeyUnit {
  key: string
  readings: readonly KeyReading[]
  /** Two or more leave open whom a short name means: then their readings are not needed. */
  bearers: readonly { key: string; readings: readonly KeyReading[]; wordings: readonly string[] }[]
}

/** How it was decided which entity an article means by a key. */
export const IDENTITY_RULES = [
  'as-read',
  'surname',
  'acronym',
  'short-form',
  'namesake',
  'wikidata',
  'not-told-apart',
] as const
export type IdentityRule = (typeof IDENTITY_RULES)[number]

/** Which entity an article means by a key, and why. */
export interface Identity {
  article: string
  key: string
  entity: string
  rule: IdentityRule
  /** Estimated share of such decisions that are right, 0 to 1. */
  confidence: number
  /** Keys of the company that decided, five at most. */
  companions: string[]
}

export interface IdentityResolver {
  /** Keys of the shorter names that one of this name may go by. */
  shortsOf: (key: string) => string[]
  /** One decision for each of the key's readings, in order of their articles; whatever order they come in. */
  decide: (unit: KeyUnit) => Identity[]
}
