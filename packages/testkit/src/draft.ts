import type {
  Annotations,
  ArticleEntity,
  ArticleInput,
  Block,
  BlockRole,
  CueClass,
  DatePrecision,
  EntityType,
  Mention,
  MentionForm,
  Quotation,
  QuotationKind,
  Span,
} from '@parallax/domain'
import { entityKey } from '@parallax/domain'
import { furnitureOf } from './draft-furniture.ts'
import { keyphrasesOf } from './draft-keyphrases.ts'
import { type DraftTone, tonesOf, withTone } from './draft-tone.ts'
import { occurrences } from './occurrences.ts'

/** One wording of an entity, found at every place in the body where it stands as a whole word. */
export interface DraftName {
  type: EntityType
  /** The entity's fullest name; the wording itself unless told. */
  name?: string
  form?: MentionForm
  demonym?: boolean
  wikidata?: string
  /** What the article calls it beside the name. */
  roles?: string[]
}

export interface DraftQuotation {
  /** The words quoted, as they stand in the body. */
  content: string
  speaker?: string
  cue?: string
  cueClass?: CueClass
  kind?: QuotationKind
}

/** An article in a few words; `annotate` makes of it what the engine would. */
export interface Draft {
  id?: string
  url?: string
  title?: string
  body: string
  /** Text around the article that must never be counted, e.g. teasers. */
  furniture?: string
  furnitureRole?: BlockRole
  /** What the furniture names, by wording as `names`. */
  furnitureNames?: Record<string, DraftName>
  /** Topics of the furniture, by id; all its lines decide each of them. */
  furnitureTopics?: string[]
  outlet?: string
  agency?: string
  /** ISO 8601: a moment in UTC or a bare day. */
  published?: string
  language?: string
  /** By wording: `{ Putin: { type: 'PERSON', name: 'Vladimir Putin' } }`. */
  names?: Record<string, DraftName>
  /** Scores by id, best first. */
  topics?: Record<string, number>
  quotations?: DraftQuotation[]
  /** Best first; each at every place in title and body where it stands as whole words. */
  keyphrases?: string[]
  tone?: DraftTone
  engine?: { version: string; model: string }
  /** Whatever else the engine found, in place of what is made of the fields above. */
  found?: Partial<Annotations>
}

const rule = 'test'
const confidence = 1

/** The input and the annotations of a draft. Offsets point into title, body and furniture, one under the other. */
export function annotate(draft: Draft): { input: ArticleInput; annotations: Annotations } {
  const { blocks, text, body } = layOut(draft)
  const furniture = furnitureOf(draft, text, body.end)
  const { mentions: named, entities } = mentionsOf(draft, text, body)
  const id = draft.id ?? 'a1'
  const { title, outlet, agency, published, names = {} } = draft
  const sentences = sentencesOf(text, blocks)
  const quotations = (draft.quotations ?? []).map((quotation) =>
    quotationOf(quotation, text, names, entities),
  )
  const contents = quotations.map(({ content }) => content)
  const mentions = withTone(named, entities, draft.tone, { sentences, contents })
  const annotations: Annotations = {
    id,
    contract: 1,
    engine: draft.engine ?? { version: '0.0.1', model: 'test' },
    language: draft.language ?? 'en',
    title: title === undefined ? null : { text: title, start: 0, end: title.length, confidence, rule },
    outlet: outlet === undefined ? null : { name: outlet, domain: null, confidence, rule },
    agency: agency === undefined ? null : { name: agency, domain: null, confidence, rule },
    bylines: [],
    dateline: null,
    published:
      published === undefined
        ? null
        : { value: published, precision: precision(published), confidence, rule },
    updated: null,
    blocks,
    sentences,
    mentions,
    entities,
    quotations,
    topics: Object.entries(draft.topics ?? {}).map(([topic, score]) => ({
      ...{ id: topic, name: topic, score, evidence: [{ start: body.start, end: body.end }] },
    })),
    keyphrases: keyphrasesOf(draft, text, body),
    tone: tonesOf(mentions, entities),
    ...(furniture && { furniture }),
    ...draft.found,
  }
  return { input: { id, text, ...(draft.url === undefined ? {} : { url: draft.url }) }, annotations }
}

function layOut({ title, body, furniture, furnitureRole = 'teaser' }: Draft) {
  const parts: [BlockRole, string | undefined][] = [
    ['headline', title],
    ['body', body],
    [furnitureRole, furniture],
  ]
  const present = parts.filter((part): part is [BlockRole, string] => part[1] !== undefined)
  const text = present.map(([, words]) => words).join('\n')
  let start = 0
  const blocks = present.map(([role, words], index): Block => {
    const end = start + words.length + (index < present.length - 1 ? 1 : 0)
    const block = { role, start, end, confidence, rule }
    start = end
    return block
  })
  const block = blocks.find(({ role }) => role === 'body') ?? { start: 0, end: text.length }
  return { blocks, text, body: { start: block.start, end: block.start + body.length } }
}

function sentencesOf(text: string, blocks: Block[]): Span[] {
  return blocks
    .filter(({ role }) => role === 'headline' || role === 'body')
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/\S[^.!?\n]*[.!?]?/g)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].trimEnd().length,
      })),
    )
}

function mentionsOf({ names = {}, title }: Draft, text: string, body: Span) {
  const ids = new Map<string, string>()
  for (const [wording, { type, name = wording }] of Object.entries(names)) {
    const key = entityKey(type, name)
    if (!ids.has(key)) ids.set(key, `e${ids.size + 1}`)
  }
  const found = Object.entries(names).flatMap(([wording, { type, name = wording, form = 'name', demonym }]) =>
    occurrences(text, wording, title === undefined ? body.start : 0, body.end).map(
      (span): Mention => ({
        ...span,
        text: wording,
        type,
        form,
        entity: ids.get(entityKey(type, name)) ?? null,
        ...(demonym === undefined ? {} : { demonym }),
        confidence,
        rule,
      }),
    ),
  )
  // Of overlapping wordings ("Putin" in "Vladimir Putin") the longer one is the mention.
  const longest = found.filter(
    (a) =>
      !found.some(
        (b) => b !== a && b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start,
      ),
  )
  const mentions = longest.sort((a, b) => a.start - b.start)
  return { mentions, entities: entitiesOf(names, ids, mentions) }
}

function entitiesOf(
  names: Record<string, DraftName>,
  ids: Map<string, string>,
  mentions: Mention[],
): ArticleEntity[] {
  return [...ids].map(([key, id]) => {
    const [wording, first] = Object.entries(names).find(
      ([word, { type, name = word }]) => entityKey(type, name) === key,
    ) as [string, DraftName]
    const own = mentions.filter(({ entity }) => entity === id)
    return {
      id,
      key,
      name: first.name ?? wording,
      type: first.type,
      wikidata: first.wikidata ?? null,
      ...(first.roles && { roles: first.roles }),
      salience: own.length / Math.max(1, mentions.length),
      mentions: own.filter(({ form }) => form === 'name').length,
    }
  })
}

function quotationOf(
  { content, speaker, cue, cueClass = 'neutral', kind = 'direct' }: DraftQuotation,
  text: string,
  names: Record<string, DraftName>,
  entities: ArticleEntity[],
): Quotation {
  const span = spanOf(text, content)
  const said = cue === undefined ? null : { ...spanOf(text, cue), text: cue, class: cueClass }
  const name = speaker === undefined ? undefined : (names[speaker]?.name ?? speaker)
  const who =
    speaker === undefined
      ? null
      : {
          ...spanOf(text, speaker),
          text: speaker,
          entity: entities.find((entity) => entity.name === name)?.id ?? null,
        }
  return { kind, ...span, content: span, cue: said, speaker: who, confidence, rule }
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The draft does not contain "${words}".`)
  return { start, end: start + words.length }
}

const precision = (value: string): DatePrecision => (value.length <= 10 ? 'day' : 'minute')
