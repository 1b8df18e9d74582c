import type { ArticleBody } from './body.ts'
import { heaviest, type Vector, vectorsOf } from './vectors.ts'

/** Least mean likeness to join a story: texts of many words must agree more than bare headlines can. */
const LONG_TEXT = { terms: 40, least: 0.165 }
const SHORT_TEXT = { terms: 8, least: 0.03 }
/** Days after which likeness counts half; stories fade. */
const HALF_LIFE = 12
/** After so many days a story is over: nothing would be like enough any more. */
const RETIRED = 60
const DAY = 86_400_000

interface Story {
  sum: Map<number, number>
  size: number
  /** Latest article, in days; null while none has a date. */
  latest: number | null
  terms: number
}

function threshold(terms: number): number {
  const { log } = Math
  const place = (log(terms) - log(SHORT_TEXT.terms)) / (log(LONG_TEXT.terms) - log(SHORT_TEXT.terms))
  return SHORT_TEXT.least + Math.max(0, Math.min(1, place)) * (LONG_TEXT.least - SHORT_TEXT.least)
}

function dayOf(body: ArticleBody): number | null {
  const time = body.publishedAt === null ? Number.NaN : Date.parse(body.publishedAt)
  return Number.isNaN(time) ? null : time / DAY
}

const fading = (a: number | null, b: number | null) =>
  a === null || b === null ? 1 : 0.5 ** (Math.max(0, Math.abs(a - b) - 1) / HALF_LIFE)

class Stories {
  readonly list: Story[] = []
  /** Term → story → sum of weights. */
  private readonly index = new Map<number, Map<number, number>>()
  private oldest = 0

  /** Mean likeness of a text to every story that shares a term with it. */
  likeness(vector: Vector): Map<number, number> {
    const dot = new Map<number, number>()
    for (const [term, weight] of vector)
      for (const [at, sum] of this.index.get(term) ?? []) dot.set(at, (dot.get(at) ?? 0) + weight * sum)
    for (const [at, sum] of dot) dot.set(at, sum / Math.max(1, this.list[at]?.size ?? 1))
    return dot
  }

  private put(at: number, term: number, weight: number): void {
    const holders = this.index.get(term) ?? new Map<number, number>()
    holders.set(at, (holders.get(at) ?? 0) + weight)
    this.index.set(term, holders)
  }

  add(at: number, vector: Vector, day: number | null): void {
    const story = this.list[at]
    if (!story) return
    story.terms = (story.terms * story.size + vector.size) / (story.size + 1)
    story.size++
    if (day !== null) story.latest = Math.max(day, story.latest ?? day)
    for (const [term, weight] of vector) {
      story.sum.set(term, (story.sum.get(term) ?? 0) + weight)
      this.put(at, term, weight)
    }
  }

  open(): number {
    return this.list.push({ sum: new Map(), size: 0, latest: null, terms: 0 }) - 1
  }

  /** Stories that ended long before `day` are looked up no more: a collection of years costs no more a day than one of weeks. */
  retire(day: number): void {
    for (; this.oldest < this.list.length; this.oldest++) {
      const story = this.list[this.oldest]
      if (!story || story.latest === null || day - story.latest <= RETIRED) return
      this.forget(this.oldest)
    }
  }

  private forget(at: number): void {
    for (const term of this.list[at]?.sum.keys() ?? []) this.index.get(term)?.delete(at)
  }

  /** Takes every story up again that `retire` laid aside. */
  recall(): void {
    for (let at = 0; at < this.oldest; at++)
      for (const [term, weight] of this.list[at]?.sum ?? []) this.put(at, term, weight)
    this.oldest = 0
  }

  /** Empties story `from` into `into`. */
  merge(from: number, into: number): void {
    const [a, b] = [this.list[from], this.list[into]]
    if (!a || !b) return
    this.forget(from)
    for (const [term, weight] of a.sum) {
      b.sum.set(term, (b.sum.get(term) ?? 0) + weight)
      this.put(into, term, weight)
    }
    b.terms = (a.terms * a.size + b.terms * b.size) / (a.size + b.size)
    b.size += a.size
    b.latest = a.latest === null ? b.latest : Math.max(a.latest, b.latest ?? a.latest)
    a.sum = new Map()
    a.size = 0
  }
}

/** Stories that the single pass kept apart because their first articles came too early to know. */
function mergeLikely(stories: Stories): Map<number, number> {
  const moved = new Map<number, number>()
  const bySize = stories.list
    .map((_, at) => at)
    .sort((a, b) => (stories.list[a]?.size ?? 0) - (stories.list[b]?.size ?? 0) || b - a)
  for (const at of bySize) {
    const story = stories.list[at]
    if (!story || story.size === 0) continue
    const mean = heaviest(new Map([...story.sum].map(([term, weight]) => [term, weight / story.size])))
    let best = -1
    let most = 0
    for (const [other, value] of stories.likeness(mean)) {
      const to = stories.list[other]
      if (other === at || !to || to.size === 0) continue
      const score = value * fading(story.latest, to.latest) - threshold((story.terms + to.terms) / 2)
      if (score > most || (score === most && best >= 0 && other < best)) {
        most = score
        best = other
      }
    }
    if (best < 0) continue
    stories.merge(at, best)
    moved.set(at, best)
  }
  return moved
}

/**
 * The story of each article as a number from 0, in the order in which stories began. One pass by age with mean-link
 * cosine over TF-IDF (after Allan et al., topic detection and tracking), then likely stories joined.
 * `originals[i]` is the index of the article that i copies: a copy is in its original's story.
 */
export function findStories(bodies: ArticleBody[], order: number[], originals: (number | null)[]): number[] {
  const vectors = vectorsOf(bodies)
  const stories = new Stories()
  const at: number[] = bodies.map(() => -1)
  for (const i of order) {
    const vector = vectors[i] ?? new Map()
    const body = bodies[i]
    if (!body) continue
    const day = dayOf(body)
    if (day !== null) stories.retire(day)
    const original = originals[i]
    let best = original === null || original === undefined ? -1 : (at[original] ?? -1)
    if (best < 0) {
      let most = 0
      for (const [story, value] of stories.likeness(vector)) {
        const one = stories.list[story]
        if (!one) continue
        const score = value * fading(day, one.latest) - threshold((vector.size + one.terms) / 2)
        if (score > most || (score === most && best >= 0 && story < best)) {
          most = score
          best = story
        }
      }
    }
    if (best < 0) best = stories.open()
    stories.add(best, vector, day)
    at[i] = best
  }
  stories.recall()
  const moved = mergeLikely(stories)
  return numbered(at, moved, order)
}

function numbered(at: number[], moved: Map<number, number>, order: number[]): number[] {
  const settle = (story: number): number => {
    const next = moved.get(story)
    return next === undefined ? story : settle(next)
  }
  const numbers = new Map<number, number>()
  const out = at.slice()
  for (const i of order) {
    const story = settle(at[i] ?? 0)
    const number = numbers.get(story) ?? numbers.size
    numbers.set(story, number)
    out[i] = number
  }
  return out
}
