import type { Cue } from './cue.ts'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|${MONTH}\\.?\\s{1,3}\\d{1,2}\\b|\\d{1,2}(?:st|nd|rd|th)?[\\s-]{1,3}${MONTH}\\b)`
const CLOCK = '\\d{1,2}[:.]\\d\\d'

/** "Published … 14 May 2020, 17:10". */
export const DATED_LINES: readonly Cue[] = [
  {
    role: 'timestamp',
    rule: 'dated-line',
    words: 22,
    patterns: [
      new RegExp(
        `^(?:[^.!?]{0,60}\\b)?(?:published|posted|updated|created|modified|first published|last (?:updated|modified)|issued|date)\\b(?: on| at|:|\\s)[^!?]{0,40}(?:${DAY}|${CLOCK})`,
        'i',
      ),
    ],
  },
]

/** A time and hardly anything else. */
export const TIMES: readonly Cue[] = [
  {
    role: 'timestamp',
    rule: 'relative-time',
    words: 8,
    patterns: [
      /^(?:(?:updated|published|posted|last updated|modified|asked|answered|edited)\W{0,3}){0,2}(?:about |over )?(?:\d{1,4}|an?|one|two|three|few|last)\s{0,2}(?:s|m|h|d|w|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)(?:\sago)?(?:\W|$)\s{0,2}(?:[|•·]?\s{0,2}\d{1,3} min read)?$/i,
      /^(?:yesterday|today|just now)\W{0,3}$/i,
    ],
  },
  {
    // How live reports stamp their entries, and how videos say how long they are.
    role: 'timestamp',
    rule: 'clock-alone',
    words: 4,
    patterns: [
      /^\W{0,2}\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,5})?\W{0,2}$/i,
      /^\d{1,2}\s?[ap]\.?m\.?(?: [A-Z]{2,5})?$/i,
    ],
  },
  {
    role: 'timestamp',
    rule: 'date-alone',
    words: 14,
    patterns: [
      new RegExp(
        `^(?:[\\w ]{0,14}[,|•·:-]\\s{0,3})?(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3})?(?:${CLOCK}\\s{0,2}(?:[ap]\\.?m\\.?)?\\s{0,2}(?:[a-z]{2,4})?[\\s,|•·-]{0,4}(?:on\\s{1,3})?)?${DAY}(?:,?\\s{1,3}\\d{4})?(?:[\\s,|•·@–-]{0,4}(?:at\\s{1,3})?(?:${CLOCK}|\\d{1,2}\\s{0,2}[ap]\\.?m\\b).{0,24})?\\W{0,6}$`,
        'i',
      ),
      /^\d{4}-\d\d-\d\dT\d\d:\d\d\S{0,12}$/,
    ],
  },
  {
    // A name, a place or an outlet and the moment: "Ilse Varga 2 March 2024 • 9:08pm".
    role: 'timestamp',
    rule: 'date-at-end',
    words: 12,
    patterns: [
      new RegExp(
        `^(?:\\p{Lu}[\\p{L}\\d.'’/&-]{0,24}[ ,|•·]{1,3}){1,6}${DAY},? (?:19|20)\\d\\d[\\s,|•·@–-]{0,4}(?:at\\s)?(?:(?:${CLOCK}|\\d{1,2})\\s{0,2}(?:[ap]\\.?m\\.?)?\\s{0,2}(?:[A-Z]{2,4})?)?$`,
        'iu',
      ),
      new RegExp(`^${DAY},? (?:19|20)\\d\\d (?:by )?(?:\\p{Lu}[\\p{L}.'’-]{1,20} ?){2,4}$`, 'iu'),
    ],
  },
]
