import { z } from 'zod'
import { builder } from '../builder.ts'
import { excerpt } from '../excerpt.ts'
import { ConflictType, conflictsFrom, PageType, pageFrom } from './article-page.ts'
import {
  BylineType,
  bylinesFrom,
  DatelineType,
  datelineFrom,
  EvidenceType,
  evidenceFrom,
  SpanType,
} from './evidence-of-article.ts'

const byPosition = { orderBy: { position: 'asc' } } as const

const Given = z.object({ retrievedAt: z.string().optional() })

export const ArticleNode = builder.prismaNode('Article', {
  id: {
    field: 'id',
    description: 'Global id: `Article:` and a UUID that follows from its address or its text.',
  },
  description: 'One article as it was received, and what was found in it.',
  authScopes: { read: true },
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Headline; null where none was found.' }),
    url: t.exposeString('url', { nullable: true, description: 'Canonical address, where known.' }),
    sourceName: t.exposeString('sourceName', {
      description: 'What it was called when it came in: a file, a line.',
    }),
    format: t.exposeString('format', { description: '`text` or `html`: what was received.' }),
    text: t.exposeString('text', {
      description: 'The text that every offset points into, page furniture and all.',
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'What was received, whole, where it was not plain text: the HTML of a page.',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'BCP 47 code; null where it could not be told.',
    }),
    analysed: t.exposeBoolean('analysed', {
      description: 'False: kept and shown, but not read (not in English).',
    }),
    outlet: t.relation('outlet', {
      nullable: true,
      description: 'Who published it; null where the text does not say.',
    }),
    agency: t.relation('agency', { nullable: true, description: 'Who wrote it, where it is wire copy.' }),
    bylines: t.field({
      type: [BylineType],
      select: { bylines: true, text: true },
      description: 'Who signed it.',
      resolve: ({ bylines, text }) => bylinesFrom(bylines, text),
    }),
    dateline: t.field({
      type: DatelineType,
      nullable: true,
      select: { dateline: true, text: true },
      description: 'Where it was written.',
      resolve: ({ dateline, text }) => datelineFrom(dateline, text),
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'First publication; null where the text gives none: never guessed.',
    }),
    publishedPrecision: t.exposeString('publishedPrecision', {
      nullable: true,
      description: 'How exactly it was given: day, hour, minute or second.',
    }),
    publishedDay: t.expose('publishedDay', {
      type: 'Date',
      nullable: true,
      description: 'The day as the outlet wrote it: the day that charts count.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Last update, where given.',
    }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it came in.' }),
    retrievedAt: t.string({
      nullable: true,
      select: { given: true },
      description: 'When the page was taken, where whoever handed it in said so: ISO 8601.',
      resolve: ({ given }) => Given.parse(given).retrievedAt ?? null,
    }),
    conflicts: t.field({
      type: [ConflictType],
      select: { conflicts: true, text: true },
      description: 'What the page states otherwise than the fields above.',
      resolve: ({ conflicts, text }) => conflictsFrom(conflicts, text),
    }),
    page: t.field({
      type: PageType,
      nullable: true,
      select: { page: true, text: true },
      description: 'What the page carries where it is not one plain article.',
      resolve: ({ page, text }) => pageFrom(page, text),
    }),
    paywall: t.field({
      type: EvidenceType,
      nullable: true,
      select: { paywall: true, text: true },
      description: 'The sign that the page shows only the beginning of its article; null where it shows all.',
      resolve: ({ paywall, text }) => evidenceFrom(paywall, text),
    }),
    words: t.exposeInt('words', { description: 'Words in headline and body.' }),
    engineVersion: t.exposeString('engineVersion', { description: 'Version of the engine that read it.' }),
    blocks: t.relation('blocks', { query: byPosition, description: 'The whole text, block by block.' }),
    sentences: t.field({
      type: [SpanType],
      select: { sentences: { select: { start: true, end: true }, ...byPosition } },
      description: 'The sentences of headline and body, in order.',
      resolve: ({ sentences }) => sentences,
    }),
    mentions: t.relation('mentions', { query: byPosition, description: 'Every mention, in order.' }),
    entities: t.relation('entities', {
      query: { orderBy: [{ mentions: 'desc' }, { salience: 'desc' }, { entityId: 'asc' }] },
      description: 'Who and what is mentioned, most mentioned first.',
    }),
    quotations: t.relation('quotations', {
      query: byPosition,
      description: 'Who is quoted saying what, in order.',
    }),
    topics: t.relation('topics', {
      query: { orderBy: { rank: 'asc' } },
      description: 'What it is about, best first.',
    }),
    keyphrases: t.relation('keyphrases', {
      query: byPosition,
      description: 'Phrases that say what it is about.',
    }),
    tone: t.relation('tones', {
      query: { orderBy: [{ mentions: 'desc' }, { entityId: 'asc' }] },
      description: 'What its clauses say of its entities, most mentioned first: estimates, never facts.',
    }),
    furnitureMentions: t.relation('furnitureMentions', {
      query: byPosition,
      description: 'Names in its page furniture, in order: in no count.',
    }),
    furnitureTopics: t.relation('furnitureTopics', {
      query: { orderBy: [{ passages: 'desc' }, { topicId: 'asc' }] },
      description: 'What its page furniture is about: in no count.',
    }),
    excerpt: t.string({
      select: { title: true, body: true },
      description: 'The first words of the body.',
      args: {
        length: t.arg.int({
          defaultValue: 240,
          validate: z.int().min(1).max(2000).nullish(),
          description: 'Characters at most, 1 to 2000.',
        }),
      },
      resolve: ({ body, title }, { length }) => excerpt(body, title, length ?? 240),
    }),
  }),
})

const FOUND = {
  titleEvidence: 'Why this is the headline.',
  outletEvidence: 'Why this is the outlet.',
  agencyEvidence: 'Why this is the agency.',
  publishedEvidence: 'Why this is the date.',
  updatedEvidence: 'Why this is the date of the update.',
} as const

type Found = Record<keyof typeof FOUND, unknown> & { text: string }

builder.prismaObjectFields(ArticleNode, (t) => {
  const evidence = <Column extends keyof typeof FOUND>(column: Column) =>
    t.field({
      type: EvidenceType,
      nullable: true,
      select: { [column]: true, text: true } as { [C in Column]: true } & { text: true },
      description: FOUND[column],
      resolve: (row: unknown) => evidenceFrom((row as Found)[column], (row as Found).text),
    })
  return {
    titleEvidence: evidence('titleEvidence'),
    outletEvidence: evidence('outletEvidence'),
    agencyEvidence: evidence('agencyEvidence'),
    publishedEvidence: evidence('publishedEvidence'),
    updatedEvidence: evidence('updatedEvidence'),
  }
})
