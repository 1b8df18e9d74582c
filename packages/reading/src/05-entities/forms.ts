import { plain } from '../04-mentions/words.ts'

/** A mention's text as a name: straight marks, single spaces, no article before it, no possessive after it. */
export function formOf(text: string): string {
  const form = text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/'s?$/, '')
    .replace(/^the (?=\S)/i, (article) => (/^The/.test(article) && KEEPS_ARTICLE.test(text) ? article : ''))
    .trim()
  return isShouted(form) ? form.split(' ').map(capitalised).join(' ') : form
}

/** Newspapers and towns whose article is part of the name. */
const KEEPS_ARTICLE =
  /^The (Hague|Times|Guardian|Sun|Economist|Independent|Telegraph|Hill|Hindu|Wire|Lancet|Beatles)\b/

/** "BORIS JOHNSON" is a shout; "NATO" and "BBC NEWS" are not told from it, so only three words or long ones count. */
function isShouted(form: string): boolean {
  const words = form.split(' ')
  return (
    /\p{Lu}/u.test(form) &&
    form === form.toUpperCase() &&
    words.every((w) => w.length > 3) &&
    words.some((w) => w.length > 6 || words.length > 1)
  )
}

const capitalised = (word: string) => word.charAt(0) + word.slice(1).toLowerCase()

/** Letters that no decomposition takes apart. */
const LETTERS = new Map([
  ...([
    ['ø', 'o'],
    ['ł', 'l'],
    ['đ', 'd'],
    ['ð', 'd'],
    ['ı', 'i'],
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
  ] as const),
  ['þ', 'th'],
])

/** Lower case without accents and foreign letters. */
export const fold = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[øłđðıßæœþ]/g, (letter) => LETTERS.get(letter) ?? letter)

/** Words by which two forms are compared: no accents, no case, no initials' stops, no "Jr.". */
export function wordsOf(form: string): string[] {
  return fold(form)
    .replace(/[.,]/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !SUFFIXES.has(word))
}
export const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'mp'])

export const keyOf = (form: string) => wordsOf(form).join(' ')

/** A value made once for each text of an article, whose names come again and again. */
export function once<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    const known = made.get(text)
    if (known !== undefined) return known
    const value = make(text)
    made.set(text, value)
    return value
  }
}
