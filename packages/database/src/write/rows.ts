import {
  ANALYSED_ROLES,
  type Annotations,
  type ArticleInput,
  type Evidence,
  publisherKey,
  type ReadingOptions,
} from '@parallax/domain'
import { aliasRows, entityKeys, entityRows, readingRows } from './entity-rows.ts'
import { finder, furnitureRows } from './furniture-rows.ts'
import { keyphraseRows } from './keyphrase-rows.ts'
import { localDay } from './local-day.ts'
import { quotationRows } from './quotation-rows.ts'
import { optionsHash } from './reading-options.ts'
import { toneColumns } from './tone-columns.ts'
import { wordRows } from './word-rows.ts'
import { wordsIn } from './words.ts'

/** An article as it is handed to the database, beside its annotations. */
export interface ArticleRecord {
  id: string
  contentHash: string
  sourceName: string
  /** Canonical address, or null. */
  url: string | null
  input: ArticleInput
  /** What the reading was told beside the article. */
  options?: ReadingOptions
}

type Row = Record<string, unknown>

/** Everything that is stored of one article, table by table; a pure function of its annotations. */
export interface ArticleRows {
  outlet: Row[]
  agency: Row[]
  entity: Row[]
  entity_alias: Row[]
  article: Row
  block: Row[]
  sentence: Row[]
  mention: Row[]
  quotation: Row[]
  entity_reading: Row[]
  article_topic: Row[]
  keyphrase: Row[]
  article_words: Row[]
  furniture_passage: Row[]
  furniture_mention: Row[]
  furniture_topic: Row[]
}

const analysed = new Set<string>(ANALYSED_ROLES)

export function rowsOf(record: ArticleRecord, found: Annotations): ArticleRows {
  const article = articleRowOf(record, found)
  const { text } = article
  const articleId = record.id
  const keyOf = entityKeys(found)
  const sentenceAt = finder(found.sentences)
  const dimensions = {
    outletId: article.outletId,
    agencyId: article.agencyId,
    publishedDay: article.publishedDay,
  }
  const mention = found.mentions.map((m, position) => ({
    articleId,
    position,
    start: m.start,
    end: m.end,
    text: m.text,
    type: m.type,
    form: m.form,
    ...identity(m.entity === null ? null : (keyOf.get(m.entity) ?? null)),
    demonym: m.demonym ?? false,
    sentence: sentenceAt(m.start),
    confidence: m.confidence,
    rule: m.rule,
    evidenceRule: m.evidence?.rule ?? null,
    evidenceStart: m.evidence?.start ?? null,
    evidenceEnd: m.evidence?.end ?? null,
    ...toneColumns(m.tone),
  }))
  return {
    outlet: publisherRows(found.outlet, { domain: found.outlet?.domain ?? null }),
    agency: publisherRows(found.agency, {}),
    entity: entityRows(found, keyOf),
    entity_alias: aliasRows(mention),
    article,
    block: found.blocks.map(({ role, start, end, confidence, rule, engineRole = null }, position) => ({
      ...{ articleId, position, role, start, end, confidence, rule, engineRole },
    })),
    sentence: found.sentences.map(({ start, end }, position) => ({ articleId, position, start, end })),
    mention,
    quotation: quotationRows(found, articleId, text, keyOf, sentenceAt),
    entity_reading: readingRows(found, articleId, keyOf, mention),
    article_topic: found.topics.map(({ id, score, evidence }, rank) => ({
      ...{ articleId, topicId: id, score, rank, evidence, ...dimensions },
    })),
    keyphrase: keyphraseRows(found, articleId, dimensions),
    article_words: wordRows(found, articleId, text, dimensions),
    ...furnitureRows(articleId, found),
  }
}

/** Until articles are compared, an entity is what the article alone was read to mean. */
const identity = (key: string | null) => ({ key, entityId: key })

export function articleRowOf(
  { id, contentHash, sourceName, url, input, options = {} }: ArticleRecord,
  found: Annotations,
) {
  const text = found.text ?? input.text ?? ''
  const body = bodyOf(text, found)
  const { published, updated, title, outlet, agency } = found
  return {
    id,
    contentHash,
    url,
    sourceName,
    format: input.html === undefined ? 'text' : 'html',
    source: input.html ?? null,
    text,
    given: givenOf(input),
    optionsHash: optionsHash(options),
    language: found.language,
    // An article in a language that the engine does not read has blocks, but no sentences.
    analysed: found.sentences.length > 0,
    title: title?.text ?? null,
    titleEvidence: evidenceOf(title),
    outletId: outlet && publisherKey(outlet.name),
    outletEvidence: evidenceOf(outlet),
    agencyId: agency && publisherKey(agency.name),
    agencyEvidence: evidenceOf(agency),
    bylines: found.bylines.map((byline) => ({ name: byline.name, ...evidenceOf(byline) })),
    dateline: found.dateline && { places: found.dateline.places, ...evidenceOf(found.dateline) },
    publishedAt: published && instant(published.value),
    publishedPrecision: published?.precision ?? null,
    publishedDay: published && localDay(published, wordsOf(text, published) ?? input.publishedAt),
    publishedEvidence: evidenceOf(published),
    updatedAt: updated && instant(updated.value),
    updatedEvidence: evidenceOf(updated),
    conflicts: (found.conflicts ?? []).map(({ field, value, ...by }) => ({
      ...{ field, value, ...evidenceOf(by) },
    })),
    page:
      found.page && found.page.kind !== 'article'
        ? { kind: found.page.kind, ...evidenceOf(found.page) }
        : null,
    paywall: evidenceOf(found.paywall ?? null),
    words: wordsIn(body),
    body,
    engineVersion: found.engine.version,
    engineModel: found.engine.model,
  }
}

/** The input without its text, which is stored beside it. */
function givenOf({ id: _id, text: _text, html: _html, ...given }: ArticleInput) {
  return given
}

type PartialEvidence = Pick<Evidence, 'confidence' | 'rule'> & {
  start?: number | undefined
  end?: number | undefined
}

function evidenceOf(found: PartialEvidence | null) {
  if (!found) return null
  const { start = null, end = null, confidence, rule } = found
  return { start, end, confidence, rule }
}

function wordsOf(text: string, { start, end }: PartialEvidence): string | undefined {
  return start === undefined || end === undefined ? undefined : text.slice(start, end)
}

/** A bare day stands for its midnight in UTC; the precision beside it says that no time was given. */
const instant = (value: string) => (value.length <= 10 ? `${value}T00:00:00Z` : value)

function bodyOf(text: string, { blocks }: Annotations): string {
  return blocks
    .filter(({ role }) => analysed.has(role))
    .map(({ start, end }) => text.slice(start, end).trim())
    .join('\n\n')
}

function publisherRows(publisher: { name: string } | null, extra: Row): Row[] {
  return publisher ? [{ id: publisherKey(publisher.name), name: publisher.name, ...extra }] : []
}
