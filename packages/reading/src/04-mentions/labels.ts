import type { EntityType } from '@parallax/domain'

/**
 * The classes that the tagger tells apart. EVENT and OTHER are one class to it, since most labelled data does not part
 * them; `kinds.ts` parts them by the words of the name.
 */
export const CLASSES = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'OTHER'] as const satisfies EntityType[]
export type NameClass = (typeof CLASSES)[number]

/** BILOU marks (Ratinov and Roth 2009): first, inner and last word of a name, or its only word; 0 is "no name". */
const OUTSIDE = 0
const MARKS = 4
export const FIRST = 0
export const INNER = 1
export const LAST = 2
export const ONLY = 3
export const LABELS = 1 + CLASSES.length * MARKS

export const label = (name: number, mark: number) => 1 + name * MARKS + mark
export const markOf = (code: number) => (code === OUTSIDE ? -1 : (code - 1) % MARKS)
export const classOf = (code: number) => (code === OUTSIDE ? -1 : Math.floor((code - 1) / MARKS))

const opens = (code: number) => markOf(code) === FIRST || markOf(code) === INNER
const continues = (code: number) => markOf(code) === INNER || markOf(code) === LAST

/** May a sentence begin, or end, with this label? */
export const mayBegin = (code: number) => !continues(code)
export const mayEnd = (code: number) => !opens(code)

const mayFollow = (from: number, to: number) =>
  opens(from) ? continues(to) && classOf(from) === classOf(to) : !continues(to)

/** The 141 steps from label to label that make whole names, as two parallel lists. */
function steps() {
  const from: number[] = []
  const to: number[] = []
  for (let a = 0; a < LABELS; a++)
    for (let b = 0; b < LABELS; b++)
      if (mayFollow(a, b)) {
        from.push(a)
        to.push(b)
      }
  return { from: Uint8Array.from(from), to: Uint8Array.from(to) }
}
const allowed = steps()
export const STEP_FROM = allowed.from
export const STEP_TO = allowed.to
export const STEPS = STEP_FROM.length
