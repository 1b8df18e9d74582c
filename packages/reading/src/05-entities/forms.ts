import { plain } from '../04-mentions/words.ts'

/** A mention's text as a name: straight marks, single spaces, no article before it, no possessive after it. */
export function formOf(text: string): string {
  const form = text
    .replace(/[‘’]/g, "'")
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

/** Words by which two forms are compared: no accents, no case, no initials' stops, no "Jr.". */
export function wordsOf(form: string): string[] {
  return plain(form)
    .toLowerCase()
    .replace(/[.,]/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !SUFFIXES.has(word))
}
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'mp'])

export const keyOf = (form: string) => wordsOf(form).join(' ')
