import type { Mention, Span } from '@parallax/domain'
import type { WithEntities } from '../document.ts'
import { spanIndex } from '../span-index.ts'

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The part of a speaker's phrase that holds its head: up to the first preposition, comma or relative clause. */
function headOf(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const stop = /,|\s(?:of|for|from|in|at|with|on|to|who|which|that|near)\s/.exec(words)
  return { start: span.start, end: stop && stop.index > 0 ? span.start + stop.index : span.end }
}

/** The apposition after a head that names nobody: "the mayor of the town, Jane Doe, (said)". */
function apposition(text: string, span: Span): Span | null {
  const comma = text.slice(span.start, span.end).indexOf(',')
  return comma < 0 ? null : headOf(text, { start: span.start + comma + 1, end: span.end })
}

/** A mention that ends where the head ends is the head; "the Smith campaign" is not Smith. */
function headMention(mentions: Mention[], text: string, head: Span): Mention | null {
  const inside = mentions.filter((mention) => mention.entity !== null && overlaps(mention, head))
  const rest = (mention: Mention) =>
    text
      .slice(mention.end, head.end)
      .replace(/^['’]s?/, '')
      .trim()
  return inside.findLast((mention) => mention.end >= head.end || rest(mention) === '') ?? null
}

const PERSON_PRONOUN = /^(?:he|she|his|her|who|i)$/i

/** Where the second sentence before the one at an offset begins. */
function openingOfNeighbours({ sentences }: WithEntities, offset: number): number {
  const at = spanIndex(sentences).firstReaching(offset)
  const isIn = (sentences[at]?.start ?? Infinity) <= offset
  return sentences[isIn ? Math.max(0, at - 2) : 0]?.start ?? 0
}

/** The person last named before a pronoun that 05-entities left open, in the same or the two sentences before. */
function antecedent(d: WithEntities, span: Span): string | null {
  const from = openingOfNeighbours(d, span.start)
  const before = spanIndex(d.mentions)
    .overlapping({ start: from, end: span.start })
    .filter((m) => m.type === 'PERSON' && m.entity !== null && m.start >= from && m.end <= span.start)
  return before.at(-1)?.entity ?? null
}

/** The organization last named before an "it", in the same or the two sentences before. */
function organizationBefore(d: WithEntities, span: Span): string | null {
  const from = openingOfNeighbours(d, span.start)
  const before = spanIndex(d.mentions)
    .overlapping({ start: from, end: span.start })
    .filter((m) => m.type === 'ORGANIZATION' && m.entity !== null && m.start >= from && m.end <= span.start)
  return before.at(-1)?.entity ?? null
}

const DOCUMENT =
  /^(?:the|that|this)\s(?:joint\s|written\s|brief\s|short\s)?(statement|letter|communiqué|message|declaration)$/i

/** Whose statement it was: "The ministry issued a statement. The statement said …", "a statement by the ministry". */
function issuer(d: WithEntities, span: Span, words: string): string | null {
  const noun = DOCUMENT.exec(words)?.[1]?.toLowerCase()
  if (!noun) return null
  const from = openingOfNeighbours(d, span.start)
  const at = d.text.slice(from, span.start).toLowerCase().lastIndexOf(noun)
  if (at < 0) return null
  const [start, end] = [from + at, from + at + noun.length]
  const issuers = spanIndex(d.mentions)
    .overlapping({ start: from, end: span.start })
    .filter(({ type, entity }) => entity !== null && /^(?:PERSON|ORGANIZATION|GROUP|PLACE)$/.test(type))
  const by = issuers.find(
    (m) => m.start >= end && /^\s(?:by|from|of)\s(?:the\s)?$/i.test(d.text.slice(end, m.start)),
  )
  return (by ?? issuers.findLast((m) => m.end <= start))?.entity ?? null
}

/** Two who speak with one voice are neither of them. */
const isSeveral = (text: string, head: Span, mentions: Mention[]) =>
  /\s(?:and|&)\s/.test(text.slice(head.start, head.end)) &&
  mentions.filter((mention) => mention.form === 'name' && overlaps(mention, head)).length > 1

const surname = (name: string) => name.split(/\s/).at(-1)?.toUpperCase() ?? ''
const bearers = new WeakMap<readonly Mention[], Map<string, Set<string>>>()

/** The persons named in a text, by the last word of their names in capitals; made once for each list. */
function personsBySurname(mentions: readonly Mention[]): Map<string, Set<string>> {
  const known = bearers.get(mentions)
  if (known) return known
  const made = new Map<string, Set<string>>()
  for (const { form, type, entity, text } of mentions)
    if (form === 'name' && type === 'PERSON' && entity !== null)
      made.set(surname(text), (made.get(surname(text)) ?? new Set()).add(entity))
  bearers.set(mentions, made)
  return made
}

/** "VELDE:" in a transcript is the one person of that surname. */
function inCapitals({ mentions }: WithEntities, words: string): string | null {
  if (!/^\p{Lu}[\p{Lu}.'’ -]+$/u.test(words)) return null
  const persons = personsBySurname(mentions).get(surname(words))
  return persons?.size === 1 ? ([...persons][0] ?? null) : null
}

/** The entity that a speaker's words stand for, or null. */
export function speakerEntity(d: WithEntities, span: Span): string | null {
  const words = d.text.slice(span.start, span.end)
  const head = headOf(d.text, span)
  const near = spanIndex(d.mentions).overlapping(span)
  if (isSeveral(d.text, head, near)) return null
  const named = headMention(near, d.text, head)
  if (named) return named.entity
  const apposed = apposition(d.text, span)
  const second = apposed && headMention(near, d.text, apposed)
  if (second) return second.entity
  if (/^its?$/i.test(words)) return organizationBefore(d, span)
  return PERSON_PRONOUN.test(words) ? antecedent(d, span) : (issuer(d, span, words) ?? inCapitals(d, words))
}
