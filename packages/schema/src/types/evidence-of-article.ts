import { z } from 'zod'
import { builder } from '../builder.ts'

/** What is stored beside a finding; without a place where the caller gave it. */
export const Stored = z.object({
  start: z.int().nullish(),
  end: z.int().nullish(),
  confidence: z.number(),
  rule: z.string(),
})
const Bylines = z.array(Stored.extend({ name: z.string() }))
const Places = Stored.extend({ places: z.array(z.string()) })

export type Evidence = z.infer<typeof Stored> & { articleText: string }

export const SpanType = builder.objectRef<{ start: number; end: number }>('Span').implement({
  description: 'A stretch of a text, in UTF-16 units (JavaScript string indices).',
  authScopes: { read: true },
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins.' }),
    end: t.exposeInt('end', { description: 'Where it ends; the first unit that is no longer part of it.' }),
  }),
})

/** Why something is believed: where it stands, by which rule, and how often that is right. */
export const EvidenceType = builder.objectRef<Evidence>('Evidence').implement({
  description:
    'Why something is believed: where it stands, which rule found it, and how often that rule is right.',
  authScopes: { read: true },
  fields: (t) => ({
    start: t.int({
      nullable: true,
      description: "Where it begins in the article's text; null where whoever handed the article in said so.",
      resolve: ({ start }) => start ?? null,
    }),
    end: t.int({
      nullable: true,
      description: "Where it ends in the article's text; null where whoever handed the article in said so.",
      resolve: ({ end }) => end ?? null,
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'The share of such cases that are right, 0 to 1; measured or estimated, as the cards say.',
    }),
    rule: t.exposeString('rule', { description: 'The rule or model that found it.' }),
    text: t.string({
      nullable: true,
      description: 'The words themselves; null where it stands nowhere in the text.',
      resolve: ({ start, end, articleText }) =>
        start == null || end == null ? null : articleText.slice(start, end),
    }),
  }),
})

export const BylineType = builder.objectRef<{ name: string; evidence: Evidence }>('Byline').implement({
  description: 'A writer of the article.',
  authScopes: { read: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as the text gives it.' }),
    evidence: t.field({
      type: EvidenceType,
      nullable: true,
      description: 'Why it is believed.',
      resolve: ({ evidence }) => evidence,
    }),
  }),
})

export const DatelineType = builder
  .objectRef<{ places: string[]; evidence: Evidence }>('Dateline')
  .implement({
    description: 'Where the article was written.',
    authScopes: { read: true },
    fields: (t) => ({
      places: t.exposeStringList('places', { description: 'The places, as the text gives them.' }),
      evidence: t.field({
        type: EvidenceType,
        nullable: true,
        description: 'Why it is believed.',
        resolve: ({ evidence }) => evidence,
      }),
    }),
  })

export function evidenceFrom(stored: unknown, articleText: string): Evidence | null {
  return stored === null ? null : { ...Stored.parse(stored), articleText }
}

export function bylinesFrom(stored: unknown, articleText: string) {
  return Bylines.parse(stored).map(({ name, ...evidence }) => ({
    name,
    evidence: { ...evidence, articleText },
  }))
}

export function datelineFrom(stored: unknown, articleText: string) {
  if (stored === null) return null
  const { places, ...evidence } = Places.parse(stored)
  return { places, evidence: { ...evidence, articleText } }
}
