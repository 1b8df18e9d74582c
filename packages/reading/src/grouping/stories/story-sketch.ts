import type { StorySketch } from '@parallax/domain'
import { timeOf } from '../age.ts'
import type { ArticleBody } from '../body.ts'
import { headlineOf } from './headline.ts'
import { namesOf } from './names.ts'
import { termsOf } from './terms.ts'

export type { StorySketch }

/** Terms kept: those that count now, and those that take their place where others are everywhere in the news. */
const KEPT = 60

const DAY = 86_400_000

/** What ranks articles by age. */
export type Aged = Pick<StorySketch, 'id' | 'time'>

/** Below 0 where `a` is older: by publication, what has no date last; at one moment by id, never by arrival. */
export function compareAge(a: Aged, b: Aged): number {
  if (a.time !== b.time)
    return (a.time ?? Number.POSITIVE_INFINITY) < (b.time ?? Number.POSITIVE_INFINITY) ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

/** The day of an article as a number, null where no date is known. */
export const dateOf = ({ time }: Aged): number | null => (time === null ? null : Math.floor(time / DAY))

/** Days between two articles, null where one has no date. */
export const daysBetween = (a: Aged, b: Aged): number | null =>
  a.time === null || b.time === null ? null : Math.abs(a.time - b.time) / DAY

/** Pure: hangs on this article alone. Linear in its length. */
export function storySketchOf(
  article: Pick<ArticleBody, 'id' | 'title' | 'body' | 'publishedAt' | 'credit'>,
): StorySketch {
  const terms = termsOf(article.title, article.body)
    .sort((a, b) => b.weight * b.rarity - a.weight * a.rarity || a.term - b.term)
    .slice(0, KEPT)
  const time = timeOf(article)
  return {
    id: article.id,
    time: Number.isFinite(time) ? time : null,
    credit: article.credit ?? 'none',
    headline: headlineOf(article.title, article.body),
    terms,
    names: namesOf(article.title, article.body, terms),
  }
}
