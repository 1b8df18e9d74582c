import { z } from 'zod'
import { entityKey } from './ids.ts'
import { ENTITY_TYPES } from './vocabulary.ts'

const LONGEST_NAME = 200
const MOST_NAMES = 100

const Name = z
  .string()
  .transform((name) => name.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, { error: 'is empty', abort: true })
      .max(LONGEST_NAME, `has more than ${LONGEST_NAME} characters`)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'holds control characters')
      .regex(/[\p{L}\p{N}]/u, 'has neither letter nor digit'),
  )
const Names = z.array(Name).max(MOST_NAMES, `has more than ${MOST_NAMES} names`).default([])

/** An entity that the collection's owner knows, beside those that ship. */
export const KnownEntity = z.object({
  type: z.enum(ENTITY_TYPES, `is none of ${ENTITY_TYPES.join(', ')}`),
  name: Name,
  /** Its id in Wikidata, "Q" and a number; null where it has none. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/, 'is no Wikidata id such as Q42')
    .nullable()
    .default(null),
  /** Other names. */
  aliases: Names,
  /** Words for a place's people and things. */
  demonyms: Names,
  /** The country it belongs to, by name or Wikidata id. */
  country: Name.nullable().default(null),
})
export type KnownEntity = z.infer<typeof KnownEntity>

/** What two entries must not share: the Wikidata id, or type and name where there is none. */
export const knownEntityId = ({
  wikidata,
  type,
  name,
}: Pick<KnownEntity, 'wikidata' | 'type' | 'name'>): string => wikidata ?? entityKey(type, name)

const NAMES_LONGEST_WORDS = 8

/** Words as names are compared: without accents, case or what stands between them. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The forms by which an entry is found in a text (see {@link nameKeysIn}). Names of more than eight words are not looked for. */
export function nameKeysOf({ name, aliases, demonyms }: KnownEntity): string[] {
  const keys = [name, ...aliases, ...demonyms]
    .map(wordsOf)
    .filter((w) => w.length > 0 && w.length <= NAMES_LONGEST_WORDS)
  return [...new Set(keys.map((words) => words.join(' ')))]
}

/** Every run of up to eight words of a text that begins with a capital or a digit, as a key of a name. Linear in the text. */
export function nameKeysIn(text: string): Set<string> {
  const keys = new Set<string>()
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const plain = words.map((word) => wordsOf(word).join(''))
  words.forEach((word, first) => {
    if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word)) return
    let key = ''
    for (let next = first; next < Math.min(words.length, first + NAMES_LONGEST_WORDS); next++) {
      key = next === first ? (plain[next] ?? '') : `${key} ${plain[next]}`
      keys.add(key)
    }
  })
  return keys
}
