import lists from '../../models/abbreviations.json' with { type: 'json' }

const BEFORE_NAME = new Set(lists.beforeName)
const BEFORE_NUMBER = new Set(lists.beforeNumber)
const ANYWHERE = new Set(lists.anywhere)
const CLOCK = new Set(lists.clock)
const AFTER_CLOCK = new Set(lists.afterClock)
const STARTERS = new Set(lists.starters)

/**
 * Whether the full stop after `word` ends an abbreviation and not the sentence, given the word that follows.
 * @param word what stands directly before the stop, without it: "Mr", "U.S", "J"
 * @param next the following word, as written; it begins with a capital, a digit or a mark
 */
export function isAbbreviation(word: string, next: string): boolean {
  if (BEFORE_NAME.has(word))
    return !STARTERS.has(next) || /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov)s?$/.test(word)
  if (BEFORE_NUMBER.has(word)) return /^[\d#(]/.test(next)
  if (CLOCK.has(word)) return AFTER_CLOCK.has(next) || /^[\d([–—-]/.test(next)
  if (ANYWHERE.has(word) || isDotted(word)) return !STARTERS.has(next)
  // An initial: "J. Smith", but "Plan B. The".
  return /^\p{Lu}$/u.test(word) && !STARTERS.has(next) && /^\p{Lu}/u.test(next)
}

/** "U.S", "Ph.D", "J.R.R": letters parted by full stops. */
function isDotted(word: string): boolean {
  return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)
}
