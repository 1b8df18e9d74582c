import type { EntityType } from '@parallax/domain'
import type { NameClass } from './labels.ts'
import type { Word } from './words.ts'

/** Words that make a name an event's, wherever they stand in it. */
const EVENT_WORDS = new Set(
  (
    'war wars battle olympics olympic paralympics games cup championship championships summit festival revolution ' +
    'uprising intifada election elections referendum massacre genocide holocaust earthquake hurricane typhoon ' +
    'cyclone tsunami tournament marathon grand-prix prix bowl expo carnival christmas easter ramadan eid hanukkah ' +
    'passover diwali thanksgiving brexit jubilee coup playoffs playoff derby biennale oscars grammys'
  ).split(' '),
)
/** Words that make an event's name where they end it: "Victory Day", "Arab Spring". */
const EVENT_ENDINGS = new Set('day spring week crisis open series conference congress fair tour'.split(' '))

/** The tagger has one class for events and the rest; the words of the name part them. */
export function typeOf(name: NameClass, words: readonly Word[]): EntityType {
  if (name !== 'OTHER') return name
  const last = words.at(-1)?.lower ?? ''
  const event = words.some((w) => EVENT_WORDS.has(w.lower)) || (words.length > 1 && EVENT_ENDINGS.has(last))
  return event ? 'EVENT' : 'OTHER'
}
