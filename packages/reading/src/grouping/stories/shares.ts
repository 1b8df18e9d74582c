import { dateOf, type StorySketch } from './story-sketch.ts'

/** Days before an article in which a word that was everywhere is no sign of a new event. */
export const BEFORE = 14
/** Articles in those days from which a share means something, and the share from which a word counts as common. */
const ENOUGH = 100
const COMMON = 1 / 128
/** The number of articles counts in steps, four to each doubling, so that another article seldom changes a share. */
const STEPS = 4

interface Holder {
  sketch: StorySketch
}

interface Day<T> {
  /** Dated articles of the day, and by term how many of them hold it. */
  articles: number
  holders: Map<number, number>
  kept: Set<T>
}

/** A number of articles as it counts; 0 where they are fewer than `enough`. */
export const rounded = (articles: number, enough = ENOUGH): number =>
  articles < enough ? 0 : 2 ** (Math.floor(Math.log2(articles) * STEPS) / STEPS)

/** n where a term's share of (rounded) articles is about 1 / 2ⁿ, null where it is not common. */
export function stepFor(holders: number, articles: number): number | null {
  const share = articles === 0 ? 0 : Math.min(1, holders / articles)
  return share < COMMON ? null : Math.ceil(-Math.log2(share))
}

export type StepOf = (term: number) => number | null

/**
 * How common each term was in the fortnight before a day, in steps of a factor of two: running themes ("virus", the
 * president's name) do not make a story. What comes later changes nothing, and another article before it seldom does.
 */
export class Shares<T extends Holder> {
  private readonly days = new Map<number, Day<T>>()
  private readonly enough: number

  constructor(enough = ENOUGH) {
    this.enough = enough
  }

  private day(date: number): Day<T> {
    const day = this.days.get(date) ?? { articles: 0, holders: new Map<number, number>(), kept: new Set<T>() }
    this.days.set(date, day)
    return day
  }

  private count(sketch: StorySketch, by: 1 | -1): void {
    const date = dateOf(sketch)
    if (date === null) return
    const day = this.day(date)
    day.articles += by
    for (const { term } of sketch.terms) {
      const holders = (day.holders.get(term) ?? 0) + by
      if (holders === 0) day.holders.delete(term)
      else day.holders.set(term, holders)
    }
    if (day.articles === 0 && day.kept.size === 0) this.days.delete(date)
  }

  private before(date: number): Day<T>[] {
    const days: Day<T>[] = []
    for (let back = 1; back <= BEFORE; back++) {
      const day = this.days.get(date - back)
      if (day) days.push(day)
    }
    return days
  }

  /** The step of each term at a day: n where its share was about 1 / 2ⁿ, null where it was not common. */
  private stepsAt(date: number): { articles: number; step: StepOf } {
    const days = this.before(date)
    const sum = days.reduce((all, { articles }) => all + articles, 0)
    const articles = rounded(sum, this.enough)
    if (articles === 0) return { articles, step: () => null }
    const step = (term: number) => {
      let holders = 0
      for (const day of days) holders += day.holders.get(term) ?? 0
      return stepFor(holders, articles)
    }
    return { articles, step }
  }

  /** The steps that hold for an article; none where it has no date. */
  stepsFor(sketch: StorySketch): StepOf {
    const date = dateOf(sketch)
    return date === null ? () => null : this.stepsAt(date).step
  }

  /** Remembers and forgets whom a change may concern. */
  keep(one: T): void {
    const date = dateOf(one.sketch)
    if (date !== null) this.day(date).kept.add(one)
  }

  drop(one: T): void {
    const date = dateOf(one.sketch)
    const day = date === null ? undefined : this.days.get(date)
    day?.kept.delete(one)
    if (date !== null && day?.articles === 0 && day.kept.size === 0) this.days.delete(date)
  }

  /** Counts articles in and others out. Gives those that are kept and for which a term's step is another now. */
  change(added: StorySketch[], removed: T[]): T[] {
    const changed = [...added, ...removed.map(({ sketch }) => sketch)]
    const dates = new Set<number>()
    for (const sketch of changed) {
      const date = dateOf(sketch)
      if (date === null) continue
      for (let after = 1; after <= BEFORE; after++)
        if (this.days.get(date + after)?.kept.size) dates.add(date + after)
    }
    const terms =
      dates.size === 0 ? [] : [...new Set(changed.flatMap((sketch) => sketch.terms.map(({ term }) => term)))]
    const earlier = [...dates].map((date) => {
      const { articles, step } = this.stepsAt(date)
      return { date, articles, steps: terms.map(step) }
    })
    for (const sketch of added) this.count(sketch, 1)
    for (const { sketch } of removed) this.count(sketch, -1)
    return earlier.flatMap(({ date, articles, steps }) => {
      const now = this.stepsAt(date)
      const kept = [...(this.days.get(date)?.kept ?? [])]
      if (now.articles !== articles) return kept
      const other = new Set(terms.filter((term, i) => now.step(term) !== steps[i]))
      return other.size === 0
        ? []
        : kept.filter(({ sketch }) => sketch.terms.some(({ term }) => other.has(term)))
    })
  }
}
