import type { EntityType } from '@parallax/domain'
import { bare, TITLES } from './name-words.ts'
import { type Name, overlaps, wordsOf } from './names.ts'
import { CAPITALS, RUNNING, type SentenceView, TITLED } from './sentence-view.ts'
import type { Word } from './words.ts'

/** What one string is called over the whole article. */
interface Votes {
  /** Sum of confidences by type. */
  types: Map<EntityType, number>
  words: readonly Word[]
}

/** About every second of the names is right that the tagger passed over and another place of the article gives. */
const REPEATED = 0.5
/** A type that has less than this share of its string's votes gives way to the type that has most. */
const MINORITY = 0.35
/** Only a name that is surer than this is looked for elsewhere. */
const SURE = 0.8

/**
 * One string is one kind of name in an article: a type that few of its places have gives way, and places that the
 * tagger passed over are added.
 */
export function settle(names: readonly Name[], views: readonly SentenceView[]): Name[] {
  const votes = collectVotes(names, views)
  const settled = names.map((name) => retyped(name, votes.get(stringOf(wordsOf(name, views)))))
  return [...settled, ...repeats(settled, votes, views)]
}

const stringOf = (words: readonly Word[]) => words.map((w) => w.lower).join(' ')

function collectVotes(names: readonly Name[], views: readonly SentenceView[]): Map<string, Votes> {
  const votes = new Map<string, Votes>()
  for (const name of names) {
    const words = wordsOf(name, views)
    const key = stringOf(words)
    const entry = votes.get(key) ?? { types: new Map(), words }
    const weight = (views[name.sentence] as SentenceView).casing === CAPITALS ? 0.5 : 1
    entry.types.set(name.type, (entry.types.get(name.type) ?? 0) + name.confidence * weight)
    votes.set(key, entry)
  }
  return votes
}

function leading(votes: Votes): { type: EntityType; votes: number; sum: number } {
  let best: EntityType = 'OTHER'
  let most = 0
  let sum = 0
  for (const [type, count] of votes.types) {
    sum += count
    if (count > most) {
      most = count
      best = type
    }
  }
  return { type: best, votes: most, sum }
}

function retyped(name: Name, votes: Votes | undefined): Name {
  if (!votes || votes.types.size < 2) return name
  const { type, sum } = leading(votes)
  const own = votes.types.get(name.type) ?? 0
  return own < sum * MINORITY ? { ...name, type, rule: `${name.rule}+article` } : name
}

/** Places of sure names that are not yet part of any name. */
function repeats(names: readonly Name[], votes: Map<string, Votes>, views: readonly SentenceView[]): Name[] {
  const sure = new Map<string, { words: readonly Word[]; type: EntityType }[]>()
  for (const entry of votes.values()) {
    const { type, votes: most } = leading(entry)
    const first = entry.words[0]
    if (most < SURE || !first || first.lower.length < 2) continue
    sure.set(first.lower, [...(sure.get(first.lower) ?? []), { words: entry.words, type }])
  }
  for (const list of sure.values()) list.sort((a, b) => b.words.length - a.words.length)
  const taken = new Map<number, Name[]>()
  for (const name of names) taken.set(name.sentence, [...(taken.get(name.sentence) ?? []), name])
  return views.flatMap((view, sentence) => repeatsIn(view, sentence, sure, taken.get(sentence) ?? []))
}

function repeatsIn(
  view: SentenceView,
  sentence: number,
  sure: Map<string, { words: readonly Word[]; type: EntityType }[]>,
  taken: readonly Name[],
): Name[] {
  const found: Name[] = []
  for (let i = 0; i < view.words.length; i++) {
    const word = view.words[i] as Word
    if (!word.capital) continue
    const match = sure.get(word.lower)?.find(({ words }) => sameWords(view, i, words))
    if (!match) continue
    const name: Name = {
      sentence,
      first: i,
      last: i + match.words.length - 1,
      type: match.type,
      confidence: REPEATED,
      rule: 'names:repeated',
    }
    if (taken.some((n) => overlaps(n, name)) || besideCapital(view, name, taken)) continue
    found.push(name)
    i = name.last
  }
  return found
}

/** "Liu" beside a capital that belongs to no name may be part of another, longer name ("Liu He"). */
function besideCapital(view: SentenceView, name: Name, taken: readonly Name[]): boolean {
  if (name.first !== name.last || view.casing !== RUNNING) return false
  if (view.words[name.last + 1]?.text === '-' || view.words[name.first - 1]?.text === '-') return true
  const loose = (i: number) => {
    const word = view.words[i]
    return (
      word?.capital === true &&
      !TITLES.has(bare(word.lower)) &&
      !taken.some((n) => n.first <= i && i <= n.last)
    )
  }
  return loose(name.last + 1) || (name.first > 1 && loose(name.first - 1))
}

/** In headlines the letters' case says little, so there it need not agree. */
function sameWords(view: SentenceView, at: number, words: readonly Word[]): boolean {
  const loose = view.casing === CAPITALS || (view.casing === TITLED && words.length > 1)
  return words.every((word, k) => {
    const here = view.words[at + k]
    return here !== undefined && (loose ? here.lower === word.lower : here.text === word.text)
  })
}
