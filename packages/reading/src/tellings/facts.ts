import type { FactKind, Place } from '@parallax/domain'
import { sentenceAt, type ToldArticle } from './read-telling.ts'

/** One thing that an article tells, and where. */
export interface Fact {
  kind: Extract<FactKind, 'entity' | 'date'>
  key: string
  label: string
  place: Place
}

/** Entities that an article names and the days it names, in the order of the text within each kind. */
export function factsOf(article: ToldArticle): Fact[] {
  return [...entities(article), ...days(article)]
}

/** Names only: a pronoun is no telling of a name. */
function entities({ telling, sentences, entities }: ToldArticle): Fact[] {
  return telling.annotations.mentions.flatMap(({ start, end, form, entity }) => {
    const at = form === 'name' ? sentenceAt(sentences, start) : null
    const sentence = at === null ? undefined : sentences[at]
    const named = entity === null ? undefined : entities.get(entity)
    if (!sentence || !named) return []
    const place = {
      article: telling.id,
      start,
      end,
      sentence: { start: sentence.start, end: Math.max(end, sentence.end) },
    }
    return [{ kind: 'entity' as const, key: named.key, label: named.name, place }]
  })
}

/** What is counted, and of whom. */
export const quantityKey = ({ kind, of }: { kind: string; of: string | null }) =>
  of === null ? kind : `${kind}: ${of}`

function days({ sentences }: ToldArticle): Fact[] {
  return sentences.flatMap(({ days }) =>
    days.map((named) => ({ kind: 'date' as const, key: named.day, label: named.day, place: placeOf(named) })),
  )
}

export const placeOf = ({ article, start, end, sentence }: Place): Place => ({
  article,
  start,
  end,
  sentence,
})
