import lists from '../../models/abbreviations.json' with { type: 'json' }

const BEFORE_NAME = new Set(lists.beforeName)
const BEFORE_NUMBER = new Set(lists.beforeNumber)
const BEFORE_YEAR = new Set(lists.beforeYear)
const ANYWHERE = new Set(lists.anywhere)
const CLOCK = new Set(lists.clock)
const AFTER_CLOCK = new Set(lists.afterClock)
const NEVER_LAST = new Set(lists.neverLast)
const STARTERS = new Set(lists.starters)

/**
 * Whether the full stop after `word` ends an abbreviation and not the sentence, given the word that follows.
 * @param word what stands directly before the stop, without it: "Mr", "U.S", "J"
 * @param next the following word, as written; it begins with a capital, a digit or a mark
 */
export function isAbbreviation(word: string, next: string): boolean {
  if (isShouted(word, next)) return isTitle(word.charAt(0) + word.slice(1).toLowerCase(), capitalised(next))
  if (BEFORE_NAME.has(word) || BEFORE_NUMBER.has(word)) return isTitle(word, next)
  if (NEVER_LAST.has(word)) return true
  if (BEFORE_YEAR.has(word)) return /^\d/.test(next)
  if (CLOCK.has(word)) return AFTER_CLOCK.has(next) || /^[\d([–—-]/.test(next)
  if (ANYWHERE.has(word) || isDotted(word)) return !STARTERS.has(next)
  // An initial: "J. Smith", but "Plan B. The".
  return /^\p{Lu}$/u.test(word) && !STARTERS.has(next) && /^\p{Lu}/u.test(next)
}

/** Whether a word is one that a sentence begins with, and no name. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word)
}

/** "Gov." before a name, "No." before a number. */
function isTitle(word: string, next: string): boolean {
  if (BEFORE_NUMBER.has(word)) return /^[\d#(]/.test(next)
  if (!BEFORE_NAME.has(word)) return false
  return !STARTERS.has(next) || /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov)s?$/.test(word)
}

/** A line in capitals: "ST. LOUIS", "GOV. LEE", "NOV. 3". */
function isShouted(word: string, next: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && /^(?:\p{Lu}{2,}|\d)/u.test(next)
}

/** "THE" as "The". */
function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}

/** "U.S", "Ph.D", "J.R.R": letters parted by full stops. */
function isDotted(word: string): boolean {
  return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)
}
