import { LISTS } from './gazetteer.ts'
import { bare, TITLES } from './name-words.ts'
import { type Name, wordsOf } from './names.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Word } from './words.ts'

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'
const MONTHS = 'january february march april may june july august september october november december'
const SHORT = 'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec'
const CALENDAR = new Set(`${DAYS} ${MONTHS} ${SHORT}`.split(' '))

/** The illness of 2020 is a subject, not somebody: its words alone are no name. */
const ILLNESS = new Set(
  'coronavirus coronaviruses covid covid-19 covid19 ncov 2019-ncov sars-cov-2 novel new pandemic virus - 19'.split(
    ' ',
  ),
)
const PRONOUNS = new Set('i he she it we they you this that these those there a an'.split(' '))
const EDGES = new Set(["'s", "'", '"', '-', '/', ',', '.', ':', ';', '(', ')', '–', '—', '’', '‘', '“', '”'])

/** Cuts titles, articles, possessives and stray marks off a name; null where nothing of a name is left. */
export function trim(name: Name, views: readonly SentenceView[]): Name | null {
  const { words, lists } = views[name.sentence] as SentenceView
  let { first, last } = name
  const at = (i: number) => words[i] as Word
  while (last >= first && EDGES.has(at(last).lower)) last--
  while (first <= last && (EDGES.has(at(first).lower) || (at(first).small && at(first).lower === 'the')))
    first++
  if (name.type === 'PERSON') while (first <= last && leadsIn(words, lists, first, last)) first++
  else while (last >= first && endsInTitle(at(last))) last--
  if (first > last) return null
  const trimmed = { ...name, first, last }
  return isNoName(trimmed, wordsOf(trimmed, views)) ? null : trimmed
}

/** A title before a name, or a nationality before a title ("French President …"). */
function leadsIn(words: readonly Word[], lists: Uint16Array, i: number, last: number): boolean {
  const isTitle = (k: number) => k <= last && TITLES.has(bare(words[k]?.lower ?? ''))
  const nation = LISTS.demonym.bit | LISTS.country.bit
  const leads = ((lists[i] ?? 0) & nation) !== 0 || CHAMBERS.has(words[i]?.lower ?? '')
  return isTitle(i) || (leads && isTitle(i + 1))
}

/** "New York Gov." is a place and the title of whoever follows. */
const endsInTitle = (word: Word) => ABBREVIATED_TITLES.has(word.lower)
const ABBREVIATED_TITLES = new Set(
  'gov. sen. rep. reps. sens. gen. lt. col. sgt. capt. mr. mrs. ms. dr. prof. rev.'.split(' '),
)

/** "D-NY", "R-Texas": an American legislator's party and state. */
const PARTY_STATE = /^[dri][-–—]/

/** "House Speaker …", "Senate Majority Leader …" */
const CHAMBERS = new Set('house senate parliament state parliamentary party opposition chief'.split(' '))

function isNoName(name: Name, words: readonly Word[]): boolean {
  const first = words[0]?.lower ?? ''
  if (!words.some((w) => /\p{L}/u.test(w.text)) || /^[@#]|^https?:/.test(first)) return true
  if (PARTY_STATE.test(first) || (/^[dri]$/.test(first) && words[1]?.lower === '-')) return true
  if (words.every((w) => TITLES.has(bare(w.lower)) || w.lower === 'the')) return true
  if (words.every((w) => ILLNESS.has(w.lower) || /^[\d.]+$/.test(w.lower))) return true
  if (
    words.every(
      (w) => CALENDAR.has(bare(w.lower).replace(/^mid-|^early-|^late-/, '')) || /^\d+$/.test(w.lower),
    )
  )
    // "May" and "April" are people too; the tagger has seen the words around.
    return !(
      name.type === 'PERSON' &&
      words.length === 1 &&
      /^(may|april|june|august)$/.test(words[0]?.lower ?? '')
    )
  return words.length === 1 && PRONOUNS.has(first)
}
