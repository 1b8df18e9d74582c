import { ANYBODY, AUXILIARY, singularOf } from './counted.ts'
import type { FactToken } from './tokens.ts'

interface Phrase {
  kind: string
  /** What is counted apart within the kind. */
  manner: string | null
  words: readonly string[]
}

const PHRASES: readonly Phrase[] = (
  [
    ['deaths', null, 'lost their lives|lost his life|lost her life'],
    [
      'injuries',
      'in hospital',
      'treated in hospital|treated in hospitals|treated at hospitals|treated at a hospital|treated for injuries|treated for wounds|treated for burns|taken to hospital|taken to hospitals|taken to a hospital|admitted to hospital|rushed to hospital|brought to hospital|sent to hospital|in hospital|in hospitals',
    ],
    [
      'displaced',
      null,
      'lost their homes|fled their homes|left their homes|forced from their homes|driven from their homes|had to leave their homes|had to flee their homes|forced to leave their homes|forced to flee their homes',
    ],
    ['displaced', 'evacuated', 'brought to safety|moved to safety|taken to safety'],
    ['arrests', null, 'taken into custody|placed under arrest|under arrest|in custody'],
    ['infections', null, 'tested positive|caught the virus|contracted the virus|contracted the disease'],
  ] as const
).flatMap(([kind, manner, phrases]) =>
  phrases.split('|').map((phrase) => ({ kind, manner, words: phrase.split(' ') })),
)

/** What several words together say became of people: "lost their lives", "taken to hospital". */
export function fatePhraseAt(
  tokens: readonly FactToken[],
  at: number,
  between: readonly string[],
): Phrase | null {
  const found = PHRASES.find(({ words }) => words.every((word, i) => tokens[at + i]?.lower === word))
  if (!found) return null
  return /^(?:in|under)$/.test(found.words[0] ?? '') && !isOfPeople(between) ? null : found
}

/** "12 beds in hospital" are no people in hospital. */
const isOfPeople = (between: readonly string[]) =>
  between.every(
    (word) => AUXILIARY.has(word) || /^(?:still|now|remain|remained)$/.test(word) || isAnybody(word),
  ) || between.some((word) => AUXILIARY.has(word))

const isAnybody = (word: string) => ANYBODY.has(singularOf(word) ?? word)
