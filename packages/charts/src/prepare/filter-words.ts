import { type ArticleFilter, partsOfId, type SetFilter } from '@parallax/domain'
import type { Context } from './context.ts'
import { quotationWords } from './quotation-words.ts'
import { toneWords, wordWords } from './tone-words.ts'
import { days, list } from './words.ts'

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** A name for an id; an id that nothing is known of stands for itself. */
export const nameIn = (names: Context['names'], id: string): string => names[id] ?? id

function set(filter: SetFilter | undefined, verb: string, name: (id: string) => string): string[] {
  if (!filter) return []
  const said: string[] = []
  if (filter.all?.length) said.push(`${verb} ${list(filter.all.map(name))}`)
  if (filter.any?.length) said.push(`${verb} ${list(filter.any.map(name), 'or')}`)
  if (filter.none?.length) said.push(`not ${verb} ${list(filter.none.map(name), 'or')}`)
  return said
}

function worded(id: string, name: (id: string) => string): string {
  const { entity, rest } = partsOfId(id)
  return `calling ${name(entity)} “${rest}”`
}

/** The filter as a person would say it: "articles from The Northern Post, about health, 1 March – 8 May 2020". */
export function filterWords(filter: ArticleFilter, names: Context['names']): string {
  const name = (id: string) => nameIn(names, id)
  const said = [
    ...(filter.outlets?.length ? [`from ${list(filter.outlets.map(name), 'or')}`] : []),
    ...(filter.exceptOutlets?.length ? [`not from ${list(filter.exceptOutlets.map(name), 'or')}`] : []),
    ...(filter.outletKnown === true ? ['with a known outlet'] : []),
    ...(filter.outletKnown === false ? ['whose outlet is not known'] : []),
    ...(filter.copiesOf?.length ? [`that are copies of ${list(filter.copiesOf.map(name), 'or')}`] : []),
    ...(filter.sharingWith?.length
      ? [`that share words with ${list(filter.sharingWith.map(name), 'or')}`]
      : []),
    ...(filter.stories?.length ? [`of the story ${list(filter.stories.map(name), 'or')}`] : []),
    ...(filter.agencies?.length ? [`written by ${list(filter.agencies.map(name), 'or')}`] : []),
    ...(filter.agencyKnown === true ? ['that are wire copy'] : []),
    ...(filter.agencyKnown === false ? ['that are no wire copy'] : []),
    ...(filter.paywalled === true ? ['of which the page shows only the beginning'] : []),
    ...(filter.paywalled === false ? ['without those behind a paywall'] : []),
    ...(filter.copiesOnce === true ? ['copies counted once'] : []),
    ...(filter.copiesOnce === false ? ['that are copies'] : []),
    ...(filter.originalOnly === true ? ['original reporting only'] : []),
    ...(filter.originalOnly === false ? ['wire copy and copies only'] : []),
    ...(filter.analysed === true ? ['that were analysed'] : []),
    ...(filter.analysed === false ? ['that were not analysed'] : []),
    ...set(filter.entities, 'mentioning', name),
    ...set(filter.topics, 'about', name),
    ...set(filter.phrases, 'with the phrase', (key) => `“${names[`Phrase:${key}`] ?? key}”`),
    ...(filter.words ?? []).map((id) => `with the word ${wordWords(id)}`),
    ...(filter.noNarrower ?? []).map((id) => `about ${name(id)} and no narrower topic of it`),
    ...set(filter.ownTopics, 'in the topic', name),
    ...(filter.wordings ?? []).map((id) => worded(id, name)),
    ...(filter.readAs ?? []).map((id) => worded(id, name)),
    ...(filter.furnitureEntities?.length
      ? [`with ${list(filter.furnitureEntities.map(name))} in their page furniture`]
      : []),
    ...(filter.furnitureTopics?.length
      ? [`with page furniture about ${list(filter.furnitureTopics.map(name))}`]
      : []),
    ...(filter.quoting ?? []).map((choice) => `with ${quotationWords(choice, name)}`),
    ...(filter.toned ?? []).map((tone) => `with ${toneWords(tone, name)}`),
    ...(filter.text ? [`matching “${filter.text}”`] : []),
    ...(filter.languages?.length ? [`in ${list(filter.languages.map(languageName), 'or')}`] : []),
    ...(filter.dated === true ? ['with a date'] : []),
    ...(filter.dated === false ? ['without a date'] : []),
    ...(filter.period && days(filter.period.from, filter.period.to)
      ? [days(filter.period.from, filter.period.to)]
      : []),
  ]
  return said.length === 0 ? 'all articles' : `articles ${said.join(', ')}`
}
