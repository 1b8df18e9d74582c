/** What each rule of the metadata says, in plain words. */
const WORDS: Record<string, string> = {
  given: 'said by whoever handed it in',
  corrected: 'corrected by hand',
  metadata: 'named in the head of the page',
  'json-ld': 'stated in the data of the page (JSON-LD)',
  meta: 'stated in the head of the page (meta)',
  'site-name': 'the name of the site in the head of the page',
  'title-suffix': 'behind the headline in the title of the page',
  'time-element': 'marked up as a time',
  address: 'told by the web address',
  'address-and-name': 'the page names a domain and the name that it spells',
  'known-outlet': 'one of the outlets that you know',
  copyright: 'named in the copyright line',
  'self-naming': 'what the page calls itself',
  'headline-above': 'the line above the text that stands like a headline',
  'claimed-title': 'named in the head of the page and shown above the text',
  dateline: 'the place at the beginning of the text',
  'dateline-with-agency': 'the place at the beginning of the text, beside the agency',
  'credit-line': 'credited on a line of its own above the text',
  'closing-credit': 'credited at the end of the text',
  'copyright-of-copy': 'named as the owner of the copy',
  'by-line': 'behind “By”',
  'under-by': 'under “By”',
  'by-organisation': 'behind “By”; no person signed',
  'agency-credit': 'the credit of the agency; no person signed',
  'metadata-organisation': 'named in the head of the page; no person signed',
  'writer-note': 'introduced at the end of the text',
  'name-alone': 'a name alone on its line',
  'name-with-role': 'a name with its office',
  'name-beside-date': 'a name beside the date',
  labelled: 'a word before it says what it is the date of',
  'labelled-in-text': 'a word in the text says what it is the date of',
  'near-headline': 'stands beside the headline',
  written: 'month in words',
  numeric: 'in numbers that can be read one way only',
  'numeric-order-proved': 'order of day and month proved by another date',
  'weekday-disagrees': 'the weekday beside it does not fit',
  'zone-as-usual': 'time zone as it is usually meant',
  'zone-by-season': 'time zone told by the season',
  'day-as-in-address': 'the day as in the address',
  'stamped-entries': 'entries with a time each, one after the other',
  'numbered-pictures': 'pictures that are counted',
  'wall-line': 'a line that asks for a subscription to read on',
  'day-as-shown': 'the day as the page shows it',
}

/** Rules that end in the fact that decided: `zone-by-outlet`, `counted-from-retrieval`. */
const BY_FACT: [string, string][] = [
  ['numeric-order-by-', 'order of day and month told by the '],
  ['zone-by-', 'time zone told by the '],
  ['year-from-', 'year told by the '],
  ['counted-from-', 'counted from the '],
]
const FACTS: Record<string, string> = {
  retrieval: 'moment when the page was taken',
  'page-clock': 'clock on the page',
  'other-time': 'other times of the page',
  'other-date': 'other dates of the page',
  dots: 'dots between its numbers',
}

/** A rule as a person would say it; its parts are joined by colons. One that has no words yet is said by its name. */
export function ruleInWords(rule: string): string {
  return rule
    .split(':')
    .map((part) => WORDS[part] ?? byFact(part) ?? spaced(part))
    .join('; ')
}

function byFact(part: string): string | null {
  const known = BY_FACT.find(([beginning]) => part.startsWith(beginning))
  if (!known) return null
  const fact = part.slice(known[0].length)
  return known[1] + (FACTS[fact] ?? spaced(fact))
}

const spaced = (words: string): string => words.replaceAll('-', ' ')
