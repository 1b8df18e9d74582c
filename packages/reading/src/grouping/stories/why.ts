import type { StoryName as Name, StorySketch, StoryTerm, StoryReason as Why } from '@parallax/domain'
import { daysBetween } from './story-sketch.ts'

const MOST = { names: 5, numbers: 4, words: 6 }

/** Names whose every word both have, in the longest form that either writes, by their heaviest word. */
function sharedNames(written: Name[], shared: StoryTerm[]): Name[] {
  const rank = new Map(shared.map(({ term }, i) => [term, i]))
  const first = ({ terms }: Name) => Math.min(...terms.map((term) => rank.get(term) ?? shared.length))
  const names: Name[] = []
  const both = written.filter(({ terms }) => terms.every((term) => rank.has(term)))
  for (const name of both.toSorted((a, b) => b.terms.length - a.terms.length))
    if (!names.some(({ terms }) => name.terms.every((term) => terms.includes(term)))) names.push(name)
  return names.sort((a, b) => first(a) - first(b))
}

/** A word in the most frequent form of the article that says it more; with a capital where both write it as a name. */
function written(one: StoryTerm, other: StoryTerm = one): string {
  const more = other.weight > one.weight ? other : one
  const form = more.written ?? more.text
  return one.kind === 'capital' && other.kind === 'capital' ? form : form.toLowerCase()
}

/** Why an article is told together with another. Pure. */
export function whyTied(a: StorySketch, b: StorySketch): Why {
  const others = new Map(b.terms.map((term) => [term.term, term]))
  const force = (one: StoryTerm) => one.weight * (others.get(one.term)?.weight ?? 0) * one.rarity ** 2
  const shared = a.terms
    .filter(({ term }) => others.has(term))
    .sort((x, y) => force(y) - force(x) || x.term - y.term)
  const names = sharedNames([...a.names, ...b.names], shared)
  const named = new Set(names.flatMap(({ terms }) => terms))
  const other = shared.filter(({ term }) => !named.has(term))
  const numbers = other.filter(({ kind }) => kind === 'number')
  const words = other.filter(({ kind }) => kind !== 'number')
  const days = daysBetween(a, b)
  return {
    names: names.map(({ text }) => text).slice(0, MOST.names),
    numbers: numbers.map(({ text }) => text).slice(0, MOST.numbers),
    words: words.map((word) => written(word, others.get(word.term))).slice(0, MOST.words),
    days: days === null ? null : Math.round(days),
  }
}
