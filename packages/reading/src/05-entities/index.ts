import { type ArticleEntity, entityKey, type Mention, type MentionEvidence } from '@parallax/domain'
import { knowledge } from '../04-mentions/knowledge.ts'
import type { WithEntities, WithMentions } from '../document.ts'
import { type Line, linesOf } from './article-text.ts'
import { isSurnameHere } from './bearers.ts'
import { companyOf } from './company.ts'
import { formOf } from './forms.ts'
import { mergeSameKeys } from './merge-same-keys.ts'
import { findNominals } from './nominals.ts'
import { joinPeople, type Setting } from './people.ts'
import { findPronouns } from './pronouns.ts'
import { nameOf, newRegistry, type Referent, type Registry, typeOf, type Why } from './referent.ts'
import { roleWordsOf } from './role-words.ts'
import { rolesOf } from './roles.ts'
import { regionsOf, salienceOf } from './salience.ts'
import { type Entry, joinThings } from './things.ts'

/** Joins the names of an article to entities, and adds the nominals and pronouns that stand for one beyond doubt. */
export function joinEntities(document: WithMentions): WithEntities {
  const registry = newRegistry()
  const lines = linesOf(document)
  joinNames(document, lines, registry)
  mergeSameKeys(registry)
  const roles = rolesOf(lines, registry.byMention)
  const pointing = [
    ...findNominals(lines, document.text, registry.byMention, roles),
    ...findPronouns(lines, document.text, registry.byMention),
  ]
  const entities = entitiesOf(document, registry, roleWordsOf(lines, registry.byMention))
  const demonyms = demonymsOf(registry)
  const whys = whysOf(registry)
  const named = document.mentions.map((mention, index) => {
    const referent = registry.byMention.get(index)
    const entity = referent ? (entities.get(referent)?.id ?? null) : null
    const evidence = evidenceOf(whys.get(index), document.mentions)
    const kind = kindOf(mention, referent, demonyms.has(index))
    return { ...mention, entity, ...kind, ...(evidence && { evidence }) }
  })
  const others = pointing.map(({ mention, referent }) => ({
    ...mention,
    entity: entities.get(referent)?.id ?? null,
  }))
  return {
    ...document,
    mentions: [...named, ...others].sort((a, b) => a.start - b.start || b.end - a.end),
    entities: [...entities.values()],
  }
}

/** Things first: a lone surname may need the country that the article names. */
function joinNames(document: WithMentions, lines: readonly Line[], registry: Registry): void {
  const entries = document.mentions.map((mention, index) => ({ index, mention, form: formOf(mention.text) }))
  const base = knowledge()
  const company = companyOf(document.mentions, lines, document.published)
  const isPerson = (entry: Entry) => entry.mention.type === 'PERSON' || isSurnameHere(entry, company)
  const things = entries.filter((e) => !isPerson(e))
  joinThings(things, document.mentions, document.text, registry, base, company)
  const people = entries.filter(isPerson)
  joinPeople(people, settingsOf(lines), registry, base, company)
}

function settingsOf(lines: readonly Line[]): Map<number, Setting> {
  const settings = new Map<number, Setting>()
  for (const { tokens, mentionAt, block } of lines)
    mentionAt.forEach((mention, i) => {
      if (mention >= 0 && !settings.has(mention)) settings.set(mention, { before: tokens[i - 1], block })
    })
  return settings
}

/** Entities in order of first mention. */
function entitiesOf(
  document: WithMentions,
  { byMention, byIdentity }: Registry,
  roleWords: ReadonlyMap<Referent, string[]>,
): Map<Referent, ArticleEntity> {
  const regions = regionsOf(document)
  const most = Math.max(0, ...[...byIdentity.values()].map((r) => r.mentions.length))
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
      salience: salienceOf(referent, most, regions),
      mentions: referent.mentions.length,
      key: entityKey(type, name),
      ...(words && { roles: words }),
    })
  })
  return entities
}

/** The places, in the document's list, of the mentions that are demonyms of what they stand for. */
function demonymsOf({ byMention }: Registry): Set<number> {
  const mentions = [...new Set(byMention.values())].flatMap((referent) =>
    referent.mentions.filter(({ index, demonym }) => demonym && byMention.get(index) === referent),
  )
  return new Set(mentions.map(({ index }) => index))
}

function whysOf({ byMention }: Registry): Map<number, Why> {
  const whys = new Map<number, Why>()
  for (const referent of new Set(byMention.values()))
    for (const { index, why } of referent.mentions) if (why) whys.set(index, why)
  return whys
}

function evidenceOf(why: Why | undefined, mentions: readonly Mention[]): MentionEvidence | undefined {
  if (!why) return undefined
  const by = why.by === undefined ? undefined : mentions[why.by]
  return { rule: why.rule, ...(by && { start: by.start, end: by.end }) }
}

function kindOf(mention: Mention, referent: Referent | undefined, demonym: boolean) {
  return demonym ? { type: 'GROUP' as const, demonym } : { type: agreedType(mention, referent) }
}

/** Whom the knowledge base knows is no place, and an index is no person; finer types stay the tagger's. */
function agreedType({ type }: Mention, referent: Referent | undefined): Mention['type'] {
  const known = referent?.known?.type
  return known !== undefined && (known === 'PERSON') !== (type === 'PERSON') ? known : type
}
