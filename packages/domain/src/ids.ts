import type { EntityType } from './vocabulary.ts'

/**
 * A readable identity from words: lower case, letters and digits of any script, joined by hyphens.
 * Accents are folded ("Erdoğan" and "Erdogan" are one), so that a name pasted without them finds the same row.
 */
export function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[’'`]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Identity of an entity across the collection, e.g. `person.vladimir-putin`: the same whatever the order of arrival. */
export function entityKey(type: EntityType, name: string): string {
  return `${type.toLowerCase()}.${slug(name) || encodeURIComponent(name.trim())}`
}

/** Identity of an outlet or an agency: its domain where known is not used, since pasted text rarely shows it. */
export function publisherKey(name: string): string {
  return slug(name) || encodeURIComponent(name.trim())
}

/** An entity in just these words. Keys hold no equals sign, so the first one parts the two. */
export const wordingId = (entity: string, wording: string) => `${entity}=${wording}`

/** An entity where an article alone was read to name it under this key. */
export const readAsId = (entity: string, key: string) => `${entity}=${key}`

/** The two parts of such an id; the second is empty where it is none. */
export function partsOfId(id: string): { entity: string; rest: string } {
  const [entity = '', ...rest] = id.split('=')
  return { entity, rest: rest.join('=') }
}
