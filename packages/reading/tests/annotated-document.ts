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

/** Where a name stands as words of its own. */
function occurrences(text: string, name: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + name.length))) found.push(at)
  return found
}

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
      ...[...body.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)].map(({ 0: paragraph, index }) => ({
        role: 'body' as const,
        start: start + index,
        end: start + index + paragraph.length,
        ...evidence,
      })),
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
    occurrences(text, name).map((start) => ({
      start,
      end: start + name.length,
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
