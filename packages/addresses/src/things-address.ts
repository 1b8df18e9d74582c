import { LAG_OUTCOMES, type LagOutcome, OVERLAP_PARTS, type OverlapPart } from '@parallax/domain'

export const LIKENESS_KINDS = ['entities', 'topics', 'words'] as const
export type LikenessKind = (typeof LIKENESS_KINDS)[number]

/**
 * A list of things behind a number of a comparison: what sets the sides apart; a part of what two of them have, things or
 * stories; the stories that both tell by who was first, null whoever was. `pair`: which two, from 0 in the sides' order.
 */
export type ThingList =
  | { list: 'apart'; of: LikenessKind }
  | { list: 'shared'; of: LikenessKind; pair: number; part: OverlapPart }
  | { list: 'stories'; pair: number; part: OverlapPart }
  | { list: 'first'; pair: number; outcome: LagOutcome | null }

const ANY = 'any'

/** "shared.entities.0.both" */
export function printThings(asked: ThingList): string {
  switch (asked.list) {
    case 'apart':
      return `apart.${asked.of}`
    case 'shared':
      return `shared.${asked.of}.${asked.pair}.${asked.part}`
    case 'stories':
      return `stories.${asked.pair}.${asked.part}`
    case 'first':
      return `first.${asked.pair}.${asked.outcome ?? ANY}`
  }
}

/** Null where the words are no list. */
export function parseThings(value: string): ThingList | null {
  const [list, ...words] = value.split('.')
  const of = LIKENESS_KINDS.find((one) => words.includes(one))
  const part = OVERLAP_PARTS.find((one) => words.includes(one))
  const outcome = LAG_OUTCOMES.find((one) => words.includes(one)) ?? null
  const pair = Number(words.find((word) => /^\d{1,2}$/.test(word)) ?? '0')
  const asked: ThingList | null =
    list === 'apart' && of
      ? { list, of }
      : list === 'shared' && of && part
        ? { list, of, pair, part }
        : list === 'stories' && part
          ? { list, pair, part }
          : list === 'first'
            ? { list, pair, outcome }
            : null
  return asked && printThings(asked) === value ? asked : null
}
