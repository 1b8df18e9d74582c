import {
  type ArticleEntity,
  entityKey,
  type KnownEntity,
  type Mention,
  type MentionEvidence,
} from '@parallax/domain'
import type { Knowledge } from '../04-mentions/knowledge.ts'
import { knowledgeWith } from '../04-mentions/own-knowledge.ts'
import type { WithEntities, WithMentions } from '../document.ts'
import { type Line, linesOf } from './article-text.ts'
import { companyOf } from './company.ts'
import { findAges, findKinds } from './descriptions.ts'
import { formOf, keyOf, once } from './forms.ts'
import { mergeSameKeys } from './merge-same-keys.ts'
import { corrected } from './misread.ts'
import { findOffices, type Pointing } from './nominals.ts'
import { joinPeople } from './people.ts'
import { findPronouns } from './pronouns.ts'
import {
  type Entry,
  nameOf,
  newRegistry,
  type Referent,
  type Registry,
  typeOf,
  type Why,
} from './referent.ts'
import { roleWordsOf } from './role-words.ts'
import { rolesOf } from './roles.ts'
import { saliences } from './salience.ts'
import { surroundingsOf } from './surroundings.ts'
import { joinThings } from './things.ts'

/**
 * Joins the names of an article to entities, and adds the nominals and pronouns that stand for one beyond doubt.
 * @param own entities that the reader's owner knows, beside those that ship
 */
export function joinEntities(document: WithMentions, own: readonly KnownEntity[] = []): WithEntities {
  const registry = newRegistry()
  const lines = linesOf(document)
  const entries = joinNames(document, lines, registry, knowledgeWith(own))
  mergeSameKeys(registry)
  const pointing = findPointing(document, lines, registry)
  const entities = entitiesOf(document, lines, registry, pointing)
  const attached = attachments(registry)
  const named = entries.map(({ mention, index }) => {
    const referent = registry.byMention.get(index)
    const { why = null, demonym = false } = attached.get(index) ?? {}
    const evidence = evidenceOf(why, document.mentions)
    const kind = demonym ? { type: 'GROUP' as const, demonym } : { type: agreedType(mention, referent) }
    return { ...mention, entity: idOf(referent, entities), ...kind, ...(evidence && { evidence }) }
  })
  const others = pointing.map(({ mention, referent, why }) => {
    const evidence = evidenceOf(why, document.mentions)
    return { ...mention, entity: idOf(referent, entities), ...(evidence && { evidence }) }
  })
  return {
    ...document,
    mentions: [...named, ...others].sort((a, b) => a.start - b.start || b.end - a.end),
    entities: [...entities.values()],
  }
}

/** Things first: a lone surname may need the country that the article names. */
function joinNames(
  document: WithMentions,
  lines: readonly Line[],
  registry: Registry,
  base: Knowledge,
): Entry[] {
  const form = once(formOf)
  const read = document.mentions.map((mention, index) => ({ index, mention, form: form(mention.text) }))
  const surroundings = surroundingsOf(lines)
  const entries = corrected(read, surroundings)
  const mentions = entries.map(({ mention }) => mention)
  const company = companyOf(mentions, lines, surroundings, document.published)
  const things = entries.filter((e) => e.mention.type !== 'PERSON')
  joinThings(things, mentions, document.text, registry, base, company)
  const people = entries.filter((e) => e.mention.type === 'PERSON')
  joinPeople(people, registry, base, company)
  return entries
}

/** Nominals, then the pronouns, for which these are persons spoken of. */
function findPointing({ text }: WithMentions, lines: readonly Line[], { byMention }: Registry): Pointing[] {
  const reading = { lines, text, byMention }
  const nominals = [
    ...findOffices(reading, rolesOf(lines, byMention)),
    ...findAges(reading),
    ...findKinds(reading),
  ]
  return [...nominals, ...findPronouns(reading, nominals)]
}

/** Entities in order of first mention. */
function entitiesOf(
  document: WithMentions,
  lines: readonly Line[],
  { byMention }: Registry,
  pointing: readonly Pointing[],
): Map<Referent, ArticleEntity> {
  const roleWords = roleWordsOf(lines, byMention)
  const salience = saliences(document, lines, byMention, pointing)
  const entities = new Map<Referent, ArticleEntity>()
  document.mentions.forEach((_, index) => {
    const referent = byMention.get(index)
    if (!referent || entities.has(referent)) return
    const name = nameOf(referent)
    const type = typeOf(referent)
    const words = roleWords.get(referent)
    entities.set(referent, {
      id: `e${entities.size + 1}`,
      name,
      type,
      wikidata: referent.known?.wikidata ?? null,
      salience: salience.get(referent) ?? 0,
      mentions: referent.mentions.length,
      key: entityKey(type, name),
      ...(words && { roles: words }),
    })
  })
  return entities
}

const idOf = (referent: Referent | undefined, entities: ReadonlyMap<Referent, ArticleEntity>) =>
  (referent && entities.get(referent)?.id) ?? null

/** How each mention came to its entity; the same name again goes by the first of its form. */
function attachments({ byMention }: Registry): Map<number, { why: Why | null; demonym: boolean }> {
  const found = new Map<number, { why: Why | null; demonym: boolean }>()
  for (const { mentions } of new Set(byMention.values())) {
    const first = new Map<string, number>()
    for (const { index, form, why, demonym } of mentions) {
      const key = keyOf(form)
      const by = first.get(key)
      if (by === undefined) first.set(key, index)
      found.set(index, { why: why ?? (by === undefined ? null : { rule: 'join:same-name', by }), demonym })
    }
  }
  return found
}

function evidenceOf(why: Why | null, mentions: readonly Mention[]): MentionEvidence | undefined {
  if (!why) return undefined
  const by = why.by === undefined ? undefined : mentions[why.by]
  return { rule: why.rule, ...(by && { start: by.start, end: by.end }) }
}

/** Whom the knowledge base knows is no place, and an index is no person; finer types stay the tagger's. */
function agreedType({ type }: Mention, referent: Referent | undefined): Mention['type'] {
  const known = referent?.known?.type
  return known !== undefined && (known === 'PERSON') !== (type === 'PERSON') ? known : type
}
