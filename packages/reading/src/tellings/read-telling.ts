import type { NamedDay, Quantity, Span, Telling } from '@parallax/domain'
import { isAppeal } from './appeals.ts'
import { daysIn } from './days.ts'
import { quantitiesIn } from './quantities.ts'
import { type SentenceTerms, termsOf } from './sentence-terms.ts'

/** One sentence of an article's headline or body, with what stands in it. */
export interface ToldSentence extends Span {
  index: number
  /** False in the headline, and of what asks the reader for money: that is no part of the report. */
  body: boolean
  terms: SentenceTerms
  /** Keys of the entities that it speaks of, pronouns too. */
  entities: ReadonlySet<string>
  /** Those of them that are places it names. */
  places: ReadonlySet<string>
  quantities: Quantity[]
  days: NamedDay[]
}

export interface NamedEntity {
  key: string
  name: string
  type: string
}

/** An article made ready to be compared with others. */
export interface ToldArticle {
  telling: Telling
  sentences: ToldSentence[]
  /** By the id within the article. */
  entities: ReadonlyMap<string, NamedEntity>
}

export function readTelling(telling: Telling): ToldArticle {
  const { annotations, id, text, publishedAt } = telling
  const entities = new Map(
    annotations.entities.map(({ id: local, name, type, key }) => [
      local,
      { key: key ?? `${type}:${name.toLowerCase()}`, name, type },
    ]),
  )
  const spoken = mentionsBySentence(telling)
  const isBody = inBlocks(telling)
  const sentences = annotations.sentences.map(({ start, end }, index) => {
    const mentions = spoken[index] ?? []
    const named = mentions.flatMap(({ entity, form }) => {
      const known = entity === null ? undefined : entities.get(entity)
      return known ? [{ ...known, form }] : []
    })
    const keys = new Set(named.map(({ key }) => key))
    const reports = !isAppeal(text.slice(start, end))
    return {
      start,
      end,
      index,
      body: reports && isBody(start),
      terms: termsOf(
        text,
        { start, end },
        keys,
        mentions.filter(({ form }) => form === 'name'),
      ),
      entities: keys,
      places: new Set(
        named.filter(({ type, form }) => type === 'PLACE' && form === 'name').map(({ key }) => key),
      ),
      quantities: reports ? quantitiesIn(text, { start, end }, id) : [],
      days: reports ? daysIn(text, { start, end }, id, publishedAt) : [],
    }
  })
  return { telling, sentences, entities }
}

/** Mentions and sentences both stand in order. */
function mentionsBySentence({ annotations }: Telling): Telling['annotations']['mentions'][number][][] {
  const found: Telling['annotations']['mentions'][number][][] = annotations.sentences.map(() => [])
  for (const mention of annotations.mentions) {
    const at = sentenceAt(annotations.sentences, mention.start)
    if (at !== null) found[at]?.push(mention)
  }
  return found
}

/** The index of the sentence that holds an offset; null between sentences. */
export function sentenceAt(sentences: readonly Span[], offset: number): number | null {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= offset ? low : null
}

function inBlocks({ annotations }: Telling): (offset: number) => boolean {
  const headlines = annotations.blocks.filter(({ role }) => role === 'headline')
  return (offset) => !headlines.some(({ start, end }) => offset >= start && offset < end)
}
