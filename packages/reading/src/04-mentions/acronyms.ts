import { type Name, overlaps, wordsOf } from './names.ts'
import type { SentenceView } from './sentence-view.ts'

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'la', 'du', 'des', '&'])

/** Do these initials stand for that name? Small words may count or not: "BoE", "CDC" (… Control and Prevention). */
export function isAcronymOf(acronym: string, long: string): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toUpperCase()
  const words = long.split(/[\s-]+/).filter(Boolean)
  if (letters.length < 2 || words.length < 2) return false
  const initials = (parts: string[]) => parts.map((w) => w.charAt(0).toUpperCase()).join('')
  const full = initials(words.filter((w) => !SMALL.has(w.toLowerCase())))
  return letters === full || letters === initials(words) || (letters.length >= 3 && full.startsWith(letters))
}

export const looksLikeAcronym = (form: string) =>
  /^(?:[A-Z]\.?){2,7}s?$/.test(form) || /^[A-Z][a-z]?[A-Z]{1,5}$/.test(form)

/** Share of right ones among short forms that stand in brackets behind their long one. */
const CONFIDENCE = 0.93

/** "Baltic Ferry Authority (BFA)": initials in brackets behind a name are its short form, and of its type. */
export function addExplainedAcronyms(names: readonly Name[], views: readonly SentenceView[]): Name[] {
  const added = names.flatMap((name) => {
    const { words } = views[name.sentence] as SentenceView
    const at = name.last + 2
    const long = wordsOf(name, views)
    const short = words[at]?.text ?? ''
    const inBrackets = words[name.last + 1]?.text === '(' && words[at + 1]?.text === ')'
    if (!inBrackets || !looksLikeAcronym(short) || !isAcronymOf(short, long.map((w) => w.text).join(' ')))
      return []
    return [{ ...name, first: at, last: at, confidence: CONFIDENCE, rule: 'names:acronym' }]
  })
  return [...names.filter((n) => !added.some((a) => overlaps(a, n))), ...added]
}
