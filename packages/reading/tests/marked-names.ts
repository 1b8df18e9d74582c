import type { BlockRole, EntityType, Mention } from '@parallax/domain'
import { splitSentences } from '../src/02-sentences/index.ts'
import { tokenize } from '../src/03-tokens/index.ts'
import { joinEntities } from '../src/05-entities/index.ts'
import type { WithEntities, WithMentions } from '../src/document.ts'

const TYPES: Readonly<Record<string, EntityType>> = {
  O: 'ORGANIZATION',
  P: 'PLACE',
  G: 'GROUP',
  E: 'EVENT',
  X: 'OTHER',
}

/**
 * An article whose names are marked, so that joining is tested apart from finding: "[Ama Okoro]" is a person, "[Acme|O]" an
 * organisation, "|P" a place, "|G" a group, "|E" an event, "|X" something else. A first line after "# " is the headline;
 * an empty line parts paragraphs.
 */
export const joinMarked = (marked: string): WithEntities => joinEntities(markedDocument(marked))

/** The article before joining. */
export function markedDocument(marked: string): WithMentions {
  const mentions: Mention[] = []
  let text = ''
  let last = 0
  const source = marked.replace(/^# /, '')
  for (const match of source.matchAll(/\[([^\][|]+)(?:\|([OPGEX]))?\]/g)) {
    const [whole, name = '', letter = ''] = match
    text += source.slice(last, match.index)
    const evidence = { confidence: 0.9, rule: 'test' }
    const type = TYPES[letter] ?? 'PERSON'
    const span = { start: text.length, end: text.length + name.length }
    mentions.push({ ...span, text: name, type, form: 'name', entity: null, ...evidence })
    text += name
    last = match.index + whole.length
  }
  text += source.slice(last)
  return { ...tokenize(splitSentences(cleanedOf(text, marked.startsWith('# ')))), mentions }
}

function cleanedOf(text: string, headed: boolean) {
  let start = 0
  const blocks = text.split('\n\n').map((part, i) => {
    const role: BlockRole = headed && i === 0 ? 'headline' : 'body'
    const block = { role, start, end: start + part.length, confidence: 1, rule: 'test' }
    start += part.length + 2
    return block
  })
  return {
    ...{ input: { id: 'test', text }, text, language: 'en', analysed: true, blocks },
    ...{
      title: null,
      outlet: null,
      agency: null,
      bylines: [],
      dateline: null,
      published: null,
      updated: null,
    },
    ...{ conflicts: [], page: null, paywall: null },
  }
}

/** "Ama Okoro = Okoro = she | Acme": for each entity the different wordings that stand for it, in order. */
export function grouped({ mentions, entities }: WithEntities): string {
  return entities
    .map(({ id }) => [...new Set(mentions.filter((m) => m.entity === id).map((m) => m.text))].join(' = '))
    .join(' | ')
}
