import {
  type ArticleFilter,
  type BlockRole,
  type EvidenceSubject,
  partsOfId,
  type Span,
  wordForms,
} from '@parallax/domain'
import { sql } from 'kysely'
import { furnitureMentionPassages, furnitureTopicPassages } from './evidence/furniture.ts'
import { mentionPassages, readAsPassages, wordingPassages } from './evidence/mentions.ts'
import { openings } from './evidence/openings.ts'
import { ownTopicPassages } from './evidence/own-topics.ts'
import { pairPassages } from './evidence/pairs.ts'
import type { Passage } from './evidence/passage.ts'
import { phrasePassages } from './evidence/phrases.ts'
import { quotationPassages } from './evidence/quotations.ts'
import { tonePassages } from './evidence/tone.ts'
import { topicPassages } from './evidence/topic-passages.ts'
import { wordPassages } from './evidence/words.ts'
import { keyset, type OrderKey, type PageRequest } from './keyset.ts'
import type { QuotationKey } from './list-quotations.ts'
import { fetchEach, fetchPages, type Page } from './page.ts'
import type { Reader } from './reader.ts'

/** What a number rests on: the articles of the filter, and what is counted in them; null: the articles themselves. */
export interface EvidenceRequest {
  filter: ArticleFilter
  subject: EvidenceSubject | null
  page?: PageRequest
}

/** A sentence (or passage) with what is counted marked in it; `marks` are relative to `sentence`. */
export interface EvidenceItem {
  articleId: string
  position: number
  sentence: string
  start: number
  end: number
  marks: Span[]
  confidence: number
  rule: string
  /** What the block of furniture is that it stands in; null in headline and body. */
  role: BlockRole | null
  /** What it adds to a sum of more than items: the words of a quotation, the polarity of a mention; null where each counts one. */
  value: number | null
  /** Positions of the mentions that are marked; none where what is marked is no mention. */
  mentions: number[]
}

/**
 * A page of evidence for each request, in one statement; newest articles first, in the order of the text. One item is
 * one mention by name (entity, wording), one mention of any form (tone), one sentence that names either (pair), one sentence touched by a deciding span
 * (topic), one place of a phrase (phrase), one sentence with the word (word), one sentence with the words asked for, or the opening where none has them (own-topic), one quotation (speaker, in-quotation, quotations), one article (no subject); of furniture, one mention or one sentence or
 * line in it.
 */
export async function listEvidenceEach(
  db: Reader,
  requests: readonly EvidenceRequest[],
): Promise<Page<EvidenceItem>[]> {
  const queries = requests.map((request) => {
    const part = keyset(`evidence-${request.subject?.kind ?? 'article'}`, KEYS, request.page ?? {})
    const query = db
      .selectFrom(passages(db, request).as('passage'))
      .selectAll()
      .select([part.cursor.as('cursor'), words.as('words')])
      .where(part.where)
      .orderBy(part.orderBy)
      .limit(part.limit)
    return { keyset: part, query }
  })
  const pages = await fetchPages(db, queries)
  return pages.map((page, index) => ({
    ...page,
    edges: page.edges.map(({ cursor, node }) => ({
      cursor,
      node: withWord(item(node), requests[index]?.subject),
    })),
  }))
}

/** The sentences of each quotation, its reported words marked, in one statement; null for one that is no more. */
export async function evidenceOfQuotations(
  db: Reader,
  keys: readonly QuotationKey[],
): Promise<(EvidenceItem | null)[]> {
  const wanted = sql<boolean>`(quotation."articleId", quotation.position) in (select asked."articleId", asked.position
    from json_to_recordset(${JSON.stringify(keys)}::json) as asked("articleId" uuid, position int))`
  const rows = await db
    .selectFrom(quotationPassages(db, {}, {}).where(wanted).as('passage'))
    .selectAll()
    .select(words.as('words'))
    .execute()
  const byKey = new Map(rows.map((row) => [`${row.articleId}.${row.position}`, item(row)]))
  return keys.map(({ articleId, position }) => byKey.get(`${articleId}.${position}`) ?? null)
}

/** A page of what stands behind a number. */
export async function listEvidence(db: Reader, request: EvidenceRequest): Promise<Page<EvidenceItem>> {
  const [page] = await listEvidenceEach(db, [request])
  return page ?? { edges: [], hasNextPage: false, hasPreviousPage: false }
}

/** What the items of evidence come to. */
export interface EvidenceTotal {
  items: number
  /** What their values add up to; null where none has one. */
  value: number | null
}

/** How many items the evidence of each request has, and what they add up to, in one statement. */
export async function evidenceTotalsEach(
  db: Reader,
  requests: readonly Omit<EvidenceRequest, 'page'>[],
): Promise<EvidenceTotal[]> {
  const rows = await fetchEach(
    db,
    requests.map((request) =>
      db
        .selectFrom(passages(db, request).as('passage'))
        .select(({ fn }) => [
          fn.countAll<number>().as('items'),
          fn.sum<number | null>('passage.value').as('value'),
        ]),
    ),
  )
  return rows.map(([row]) => row ?? { items: 0, value: null })
}

/** How many items the evidence of each request has. */
export async function countEvidenceEach(
  db: Reader,
  requests: readonly Omit<EvidenceRequest, 'page'>[],
): Promise<number[]> {
  return (await evidenceTotalsEach(db, requests)).map(({ items }) => items)
}

/** How many items the evidence has. */
export async function countEvidence(db: Reader, request: Omit<EvidenceRequest, 'page'>): Promise<number> {
  const [count = 0] = await countEvidenceEach(db, [request])
  return count
}

const KEYS: OrderKey[] = [
  { column: sql.ref('passage.day'), type: 'date', direction: 'desc', nullable: true },
  { column: sql.ref('passage.articleId'), type: 'uuid', direction: 'asc' },
  { column: sql.ref('passage.position'), type: 'int4', direction: 'asc' },
]

function passages(db: Reader, { filter, subject }: EvidenceRequest) {
  switch (subject?.kind) {
    case undefined:
      return openings(db, filter)
    case 'entity':
      return mentionPassages(db, filter, subject.id)
    case 'wording':
      return wordingPassages(db, filter, subject.id)
    case 'read-as':
      return readAsPassages(db, filter, subject.id)
    case 'pair':
      return pairPassages(db, filter, subject.id, subject.other)
    case 'topic':
      return topicPassages(db, filter, subject.id)
    case 'phrase':
      return phrasePassages(db, filter, subject.id)
    case 'word':
      return wordPassages(db, filter, subject.id)
    case 'own-topic':
      return ownTopicPassages(db, filter, subject.id)
    case 'speaker':
      return quotationPassages(db, filter, { speakers: [subject.id] })
    case 'in-quotation':
      return quotationPassages(db, filter, { naming: [subject.id] })
    case 'quotations':
      return quotationPassages(db, filter, subject.quotations)
    case 'tone':
      return tonePassages(db, filter, subject.tone)
    case 'furniture-entity':
      return furnitureMentionPassages(db, filter, subject.id)
    case 'furniture-topic':
      return furnitureTopicPassages(db, filter, subject.id)
  }
}

/** A word is marked wherever the sentence has it, whoever says it there. */
function withWord(found: EvidenceItem, subject: EvidenceSubject | null | undefined): EvidenceItem {
  if (subject?.kind !== 'word') return found
  const asked = partsOfId(subject.id).rest
  const marks = wordForms(found.sentence).filter(({ form }) => form === asked)
  return { ...found, marks: marks.map(({ start, end }) => ({ start, end })) }
}

type Words = { cut: string } | { whole: string }

/**
 * PostgreSQL counts characters, offsets count UTF-16 units. They differ only in a text with characters beyond the
 * basic plane (an emoji); only such a text is handed over whole and cut here.
 */
const words = sql<Words>`(select case when article.text ~ '[\\U00010000-\\U0010FFFF]'
  then jsonb_build_object('whole', article.text)
  else jsonb_build_object('cut', substring(article.text from passage.start + 1 for passage."end" - passage.start)) end
  from article where article.id = passage."articleId")`

function item({
  words: found,
  day: _day,
  ...passage
}: Omit<Passage & { words: Words }, 'cursor'>): EvidenceItem {
  const sentence = 'cut' in found ? found.cut : found.whole.slice(passage.start, passage.end)
  const marks = passage.marks.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return { ...passage, sentence, marks }
}
