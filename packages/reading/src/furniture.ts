import type { FurnitureMention, KnownEntity, Furniture as Read, Span } from '@parallax/domain'
import { ANALYSED_ROLES, entityKey, FURNITURE_LIMIT } from '@parallax/domain'
import { splitSentences } from './02-sentences/index.ts'
import { tokenize } from './03-tokens/index.ts'
import { findMentions } from './04-mentions/index.ts'
import { formOf, keyOf } from './05-entities/forms.ts'
import { joinEntities } from './05-entities/index.ts'
import { classifyTopics } from './07-topics/index.ts'
import type { Cleaned, Sentence, WithEntities, WithQuotations } from './document.ts'

const ANALYSED: ReadonlySet<string> = new Set(ANALYSED_ROLES)
const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g
/** A longer line is cut at a space, so that what looks at all names of a stretch has few of them to look at. */
const LONGEST_STRETCH = 4_000

/**
 * Reads the furniture of a page as if it were news, to say what it would have added to the counts: names (not nominals
 * and pronouns) and topics. Each line is read for itself, since two of them speak of different things; what the whole
 * of them is about decides the topics. All furniture is taken, bylines and publishers' names too, because a reader who
 * cannot tell furniture would count them; only the credit of the agency is no mention, here as in the body.
 * @returns null where nothing is found, where the article is not analysed, or where the caller says that it is clean
 */
export function readFurniture(document: WithQuotations, own: readonly KnownEntity[] = []): Read | null {
  if (!document.analysed || document.input.clean) return null
  const bodyKeys = keysOfBody(document)
  const sentences: Sentence[] = []
  const mentions: FurnitureMention[] = []
  stretchesOf(document).forEach((stretch, block) => {
    const read = readAlone(document, stretch, own)
    sentences.push(...read.sentences.map((sentence) => ({ ...sentence, block })))
    mentions.push(...namesOf(read, bodyKeys))
  })
  const { topics } = classifyTopics({ ...document, blocks: [], sentences })
  if (mentions.length === 0 && topics.length === 0) return null
  const shown = [...mentions, ...topics.flatMap(({ evidence }) => evidence)]
  return { mentions, topics, passages: holding(sentences, shown) }
}

/** The lines of the furniture, long ones in pieces, as far as furniture is read. */
function stretchesOf({ text, blocks }: Cleaned): Span[] {
  const stretches: Span[] = []
  let left = FURNITURE_LIMIT
  for (const { role, start, end } of blocks) {
    if (ANALYSED.has(role)) continue
    const read = text.slice(start, whole(text, Math.min(end, start + left)))
    left -= Math.min(left, end - start)
    for (const line of read.matchAll(LINE)) stretches.push(...piecesOf(line[0], start + line.index))
    if (left === 0) break
  }
  return stretches
}

function piecesOf(line: string, start: number): Span[] {
  const pieces: Span[] = []
  for (let from = 0; from < line.length; ) {
    const last = from + LONGEST_STRETCH
    const space = line.lastIndexOf(' ', last)
    const to = last >= line.length ? line.length : space > from ? space : whole(line, last)
    pieces.push({ start: start + from, end: start + to })
    from = to
  }
  return pieces
}

/** A cut goes before a pair of surrogates, not between them. */
const whole = (text: string, cut: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut - 1 : cut)

/** The stages 02 to 05 over one stretch alone. */
function readAlone(document: Cleaned, stretch: Span, own: readonly KnownEntity[]): WithEntities {
  const block = { ...stretch, role: 'body' as const, confidence: 1, rule: 'furniture' }
  return joinEntities(findMentions(tokenize(splitSentences({ ...document, blocks: [block] }))), own)
}

function namesOf({ mentions, entities }: WithEntities, bodyKeys: BodyKeys): FurnitureMention[] {
  const ownKeys = new Map(entities.map(({ id, type, name, key }) => [id, key ?? entityKey(type, name)]))
  return mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end, text, type, entity, confidence, rule }) => {
      const own = entity === null ? undefined : ownKeys.get(entity)
      const key = bodyKeys.get(wordingOf(text, type)) ?? own ?? entityKey(type, formOf(text))
      return { start, end, text, type, key, confidence, rule }
    })
}

/** Identities by wording; null for a wording that the body uses of two. */
type BodyKeys = ReadonlyMap<string, string | null>

/** What the body's wordings and its persons' surnames name: "Moreno" in a menu is the Lucia Moreno of the article. */
function keysOfBody({ mentions, entities }: WithEntities): BodyKeys {
  const keys = new Map<string, string | null>()
  const learn = (wording: string, key: string) =>
    keys.set(wording, (keys.get(wording) ?? key) === key && keys.get(wording) !== null ? key : null)
  const named = new Map(entities.map(({ id, type, name, key }) => [id, key ?? entityKey(type, name)]))
  const wordings = [
    ...entities.map(({ id, name, type }) => ({ entity: id, text: name, type })),
    ...mentions.filter(({ form }) => form === 'name'),
  ]
  for (const { entity, text, type } of wordings) {
    const key = entity === null ? undefined : named.get(entity)
    if (key === undefined) continue
    learn(wordingOf(text, type), key)
    if (type === 'PERSON') learn(wordingOf(text.slice(text.lastIndexOf(' ') + 1), type), key)
  }
  return keys
}

/** A person and a place of one name are two. */
const wordingOf = (text: string, type: string) =>
  `${type === 'PERSON' ? type : 'THING'} ${keyOf(formOf(text))}`

/** The sentences that hold a part of one of the spans, in order. */
function holding(sentences: readonly Span[], spans: readonly Span[]): Span[] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  return sentences.flatMap(({ start, end }) => {
    while ((inOrder[next]?.end ?? Infinity) <= start) next++
    return (inOrder[next]?.start ?? Infinity) < end ? [{ start, end }] : []
  })
}
