import type { Mention } from '@parallax/domain'
import { formOf } from './forms.ts'

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'la', 'du', 'des', '&'])
const LONGEST_GAP = 3

/** Do these initials stand for that name? Small words may count or not: "DoJ", "CDC" (… Control and Prevention). */
export function isAcronymOf(acronym: string, long: string): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toUpperCase()
  const words = long.split(/[\s-]+/).filter(Boolean)
  if (letters.length < 2 || words.length < 2) return false
  const initials = (parts: string[]) => parts.map((w) => w.charAt(0).toUpperCase()).join('')
  const content = words.filter((w) => !SMALL.has(w.toLowerCase()))
  const full = initials(content)
  return letters === full || letters === initials(words) || (letters.length >= 3 && full.startsWith(letters))
}

export const looksLikeAcronym = (form: string) =>
  /^(?:[A-Z]\.?){2,7}s?$/.test(form) || /^[A-Z][a-z]?[A-Z]{1,5}$/.test(form)

/** "World Health Organization (WHO)": the short form of each long one that the article itself explains. */
export function explainedAcronyms(mentions: readonly Mention[], text: string): Map<string, number> {
  const explained = new Map<string, number>()
  for (let i = 0; i + 1 < mentions.length; i++) {
    const long = mentions[i] as Mention
    const short = mentions[i + 1] as Mention
    const between = text.slice(long.end, short.start)
    if (between.length > LONGEST_GAP || !between.trimEnd().endsWith('(')) continue
    const acronym = formOf(short.text)
    if (looksLikeAcronym(acronym) && isAcronymOf(acronym, formOf(long.text))) explained.set(acronym, i)
  }
  return explained
}
