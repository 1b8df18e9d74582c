import type { BlockRole, NameEngine } from '@parallax/domain'
import { splitSentences } from '../src/02-sentences/index.ts'
import { tokenize } from '../src/03-tokens/index.ts'
import { scoreNames } from '../src/04-mentions/engines.ts'
import { findMentions } from '../src/04-mentions/index.ts'
import { joinEntities } from '../src/05-entities/index.ts'
import type { WithEntities, WithMentions, WithTokens } from '../src/document.ts'

/** A document of one headline (or none) and body paragraphs, through 02 and 03. */
export function tokensOf(paragraphs: string[], headline = '', analysed = true): WithTokens {
  const texts = headline ? [headline, ...paragraphs] : paragraphs
  const text = texts.join('\n\n')
  let start = 0
  const blocks = texts.map((part, i) => {
    const role: BlockRole = headline && i === 0 ? 'headline' : 'body'
    const block = { role, start, end: start + part.length, confidence: 1, rule: 'test' }
    start += part.length + 2
    return block
  })
  const cleaned = {
    input: { id: 'test', text },
    text,
    language: analysed ? 'en' : 'de',
    analysed,
    blocks,
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
  return tokenize(splitSentences(cleaned))
}

export const mentionsOf = (paragraphs: string[], headline?: string): WithMentions =>
  findMentions(tokensOf(paragraphs, headline))

/** The same by one engine or the other. */
export async function mentionsBy(
  engine: NameEngine,
  paragraphs: string[],
  headline?: string,
): Promise<WithMentions> {
  const tokens = tokensOf(paragraphs, headline)
  return findMentions(tokens, await scoreNames(tokens, engine))
}

export const entitiesOf = (paragraphs: string[], headline?: string): WithEntities =>
  joinEntities(mentionsOf(paragraphs, headline))

/** "Putin/PERSON, Moscow/PLACE": the names found, in order. */
export const listed = ({ mentions }: WithMentions): string =>
  mentions.map((m) => `${m.text.replace(/\s+/g, ' ')}/${m.type}`).join(', ')

/** "Putin → Vladimir Putin": each mention with its entity's name; the form where it is no name. */
export function joined({ mentions, entities }: WithEntities): string {
  const names = new Map(entities.map((e) => [e.id, e.name]))
  const form = (m: (typeof mentions)[number]) => (m.form === 'name' ? '' : `${m.form} `)
  return mentions.map((m) => `${form(m)}${m.text} → ${m.entity ? names.get(m.entity) : 'nobody'}`).join(' | ')
}
