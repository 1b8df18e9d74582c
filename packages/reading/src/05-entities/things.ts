import type { Mention } from '@parallax/domain'
import { isAcronymOf, looksLikeAcronym } from '../04-mentions/acronyms.ts'
import { phraseKey } from '../04-mentions/gazetteer.ts'
import { type Knowledge, type Known, lookUp, sensesOf } from '../04-mentions/knowledge.ts'
import { ORGANIZATION_WORDS } from '../04-mentions/name-words.ts'
import { type Company, meet } from './company.ts'
import { explainedAcronyms } from './explained.ts'
import { keyOf, wordsOf } from './forms.ts'
import { attach, type Referent, type Registry, referentOf, type Why } from './referent.ts'
import { chooseSense, isLanguage, senseOf } from './senses.ts'

/** A mention by name with its place in the document's list and its normal form. */
export interface Entry {
  index: number
  mention: Mention
  form: string
}

/** Joins places, organisations, groups, events and other things. */
export function joinThings(
  entries: readonly Entry[],
  mentions: readonly Mention[],
  text: string,
  registry: Registry,
  knowledge: Knowledge,
  company: Company,
): void {
  const explained = explainedAcronyms(mentions, text)
  const waiting: Entry[] = []
  for (const entry of entries) {
    const found = explained.has(entry.form) ? null : resolve(entry, knowledge, company)
    if (found) attach(registry, referentOf(registry, { known: found.known }), entry, found.why, found.demonym)
    else waiting.push(entry)
  }
  meet(company, registry)
  // Longest first, so that a short form finds the long one it stands for.
  const byLength = [...waiting].sort((a, b) => b.form.length - a.form.length || a.index - b.index)
  const needContext = new Set(byLength.filter((entry) => lookUp(entry.form, knowledge)?.context))
  for (const entry of byLength) {
    if (needContext.has(entry)) continue
    const sense = sensesOf(entry.form, knowledge).length > 0 ? chooseSense(entry, company, knowledge) : null
    if (sense) attach(registry, referentOf(registry, { known: sense.known }), entry, sense.why)
    else joinUnknown(entry, explained, registry)
  }
  for (const entry of needContext) joinDoubtful(entry, registry, knowledge)
  meet(company, registry)
  for (const referent of registry.byIdentity.values()) referent.mentions.sort((a, b) => a.index - b.index)
}

/** What the knowledge base says of a name that one alone bears. */
function resolve(
  entry: Entry,
  knowledge: Knowledge,
  company: Company,
): { known: Known; why: Why | null; demonym: boolean } | null {
  const { form, mention } = entry
  const country = knowledge.demonyms.get(phraseKey(form))
  const known =
    lookUp(form, knowledge) ??
    (mention.type === 'ORGANIZATION' ? withoutLegalForm(form, knowledge) : undefined)
  if (country && isLanguage(company.surroundings.get(entry.index))) return null
  if (country && (mention.type === 'GROUP' || !known))
    return { known: country, why: { rule: 'join:demonym' }, demonym: true }
  if (!known || known.context) return null
  if (known.type === 'PERSON' && !form.includes(' ')) return null
  const sense = senseOf(known, entry, company, knowledge)
  return sense && { known: sense.known, why: sense.why ?? ofKnown(form, known), demonym: false }
}

const LEGAL_FORM = /,? (?:Inc|Corp|Corporation|Co Inc|Co|Company|Ltd|Plc|plc|PLC|AG|SA|NV|SE)\.?$/

/** "Example Motors Inc." by the name under which "Example Motors" is known. */
function withoutLegalForm(form: string, knowledge: Knowledge): Known | undefined {
  const name = form.replace(LEGAL_FORM, '')
  return name === form ? undefined : lookUp(name, knowledge)
}

function joinDoubtful(entry: Entry, registry: Registry, knowledge: Knowledge): void {
  const known = lookUp(entry.form, knowledge)
  const sure = known !== undefined && isSupported(known, registry)
  const referent = referentOf(registry, sure ? { known } : { person: false, key: keyOf(entry.form) })
  attach(registry, referent, entry, sure ? ofKnown(entry.form, known) : null)
}

/** A name that the knowledge base gives to an entity whose canonical name is another. */
export const ofKnown = (form: string, known: Known): Why | null =>
  form === known.name ? null : { rule: 'join:known-name' }

/** Does the article name something that goes with this entity? */
export function isSupported(known: Known, registry: Registry): boolean {
  const named = new Set(
    [...registry.byIdentity.values()].filter((r) => r.mentions.length > 0).map((r) => r.known?.name),
  )
  return known.context === undefined || known.context.some((name) => named.has(name))
}

function joinUnknown(entry: Entry, explained: Map<string, number>, registry: Registry): void {
  const long = explained.get(entry.form)
  const explainedAs = long === undefined ? undefined : registry.byMention.get(long)
  const explanation = explainedAs && {
    referent: explainedAs,
    why: { rule: 'join:explained-acronym', by: long },
  }
  const { referent, why } = explanation ??
    longerFormOf(entry, registry) ?? {
      referent: referentOf(registry, { person: false, key: keyOf(entry.form) }),
      why: null,
    }
  attach(registry, referent, entry, why)
}

/** "Imperial College" after "Imperial College London", "Acme" after "Acme Holdings Group", "NCA" after its long form. */
function longerFormOf(
  { form, mention }: Entry,
  registry: Registry,
): { referent: Referent; why: Why } | undefined {
  if (mention.type === 'PLACE' || mention.type === 'GROUP') return undefined
  const short = wordsOf(form)
  const longer = [...registry.byIdentity.values()].flatMap((referent) => {
    const by = referent.person
      ? undefined
      : referent.mentions.find(
          (m) => m.mention.type === mention.type && m.form !== form && isShortFor(short, form, m.form),
        )
    return by ? [{ referent, why: { rule: 'join:short-form', by: by.index } }] : []
  })
  return longer.length === 1 ? longer[0] : undefined
}

function isShortFor(short: string[], form: string, long: string): boolean {
  if (looksLikeAcronym(form) && form.length >= 3 && isAcronymOf(form, long)) return true
  const words = wordsOf(long)
  if (words.length <= short.length || !short.every((word, i) => word === words[i])) return false
  const rest = words.slice(short.length)
  return short.length > 1 || rest.every((word) => ORGANIZATION_WORDS.has(word))
}
