import type { EntityType, MentionForm } from '@parallax/domain'
import { splitSentences } from '../src/02-sentences/index.ts'
import { tokenize } from '../src/03-tokens/index.ts'
import type { Cleaned, WithEntities } from '../src/document.ts'

/** A name (or nominal, or pronoun) as it stands in the text, and the entity that it stands for. */
export interface Named {
  text: string
  entity: string
  type?: EntityType
  form?: MentionForm
}

const evidence = { confidence: 1, rule: 'test' }

/** A headline and paragraphs, split and tokenised for real, with names given by hand. */
export function documentOf(body: string, names: Named[] = [], headline?: string): WithEntities {
  const text = headline === undefined ? body : `${headline}\n\n${body}`
  const start = text.length - body.length
  const cleaned: Cleaned = {
    input: { id: 'test', text },
    text,
    language: 'en',
    analysed: true,
    blocks: [
      ...(headline === undefined ? [] : [{ role: 'headline' as const, start: 0, end: start, ...evidence }]),
      { role: 'body', start, end: text.length, ...evidence },
    ],
    title: null,
    outlet: null,
    agency: null,
    bylines: [],
    dateline: null,
    published: null,
    updated: null,
    conflicts: [],
    page: null,
    paywall: null,
  }
  const mentions = names.flatMap(({ text: name, entity, type = 'PERSON', form = 'name' }) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'gu'))].map((match) => ({
      start: match.index,
      end: match.index + name.length,
      text: name,
      type,
      form,
      entity,
      ...evidence,
    })),
  )
  const ids = [...new Set(names.map(({ entity }) => entity))]
  return {
    ...tokenize(splitSentences(cleaned)),
    mentions: mentions
      .filter(
        (one) => !mentions.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
      )
      .sort((a, b) => a.start - b.start),
    entities: ids.map((id) => ({ id, name: id, type: 'PERSON', wikidata: null, salience: 0.5, mentions: 1 })),
  }
}
