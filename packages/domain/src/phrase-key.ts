const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]|\p{M}/gu
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{L}\.(?:\p{L}\.)*(?:\p{L}(?![\p{L}\p{N}]))?/gu
const WITHIN_NUMBER = /(?<=\p{N})[,.](?=\p{N})/gu
const POSSESSIVE = /['’ʼ‘`](?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/giu
const APOSTROPHE = /(?<=\p{L})['’ʼ‘`](?=\p{L})/gu
const WORD = /[\p{L}\p{N}]+/gu
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** Words that end like plurals and are none, or are the same as one. */
const NO_PLURALS = (
  'angeles arms athletics atlas bias canvas chaos clothes diabetes economics ethics gas genetics goods headquarters ' +
  'lens logistics mathematics means measles mumps news olympics paralympics physics politics premises rabies series species ' +
  'statistics tactics thanks wales'
).split(' ')
/** Plurals in “-ies”, “-oes” and “-ases” whose singular keeps more than the rules below leave. */
const KEEP_E = ['calorie', 'cookie', 'lie', 'movie', 'pie', 'rookie', 'selfie', 'tie', 'zombie']
const IN_O = ['echo', 'hero', 'potato', 'tomato', 'torpedo', 'veto', 'volcano']

/** Plurals (and spellings) that no rule below gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['analysis', 'basis', 'crisis', 'diagnosis', 'hypothesis', 'oasis', 'synthesis', 'thesis'].map(
    (one): [string, string] => [one.replace(/is$/, 'es'), one],
  ),
  ...['calf', 'half', 'leaf', 'loaf', 'scarf', 'shelf', 'thief', 'wolf'].map((one): [string, string] => [
    one.replace(/f$/, 'ves'),
    one,
  ]),
  ...['knife', 'life', 'wife'].map((one): [string, string] => [one.replace(/fe$/, 'ves'), one]),
  ['children', 'child'],
  ['feet', 'foot'],
  ['men', 'man'],
  ['teeth', 'tooth'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ...NO_PLURALS.map((one): [string, string] => [one, one]),
  ...KEEP_E.map((one): [string, string] => [`${one}s`, one]),
  ...IN_O.map((one): [string, string] => [`${one}es`, one]),
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['programme', 'program'],
])

const SHORTEST_PLURAL = 4

/** Endings of plurals, the first that fits; then of British spellings. A word that is no plural may lose its "s" too. */
const PLURALS: readonly [RegExp, string][] = [
  [/(?<=[^aeiou])ies$/, 'y'],
  [/(?<=(?:ss|sh|ch|x|zz|[nprt]us))es$/, ''],
  [/(?<=\p{L})men$/u, 'man'],
  [/(?<=[^isu])s$/, ''],
]
const SPELLINGS: readonly [RegExp, string][] = [
  [/(?<=\p{L}{3})our$/u, 'or'],
  [/(?<=\p{L}{3}[^aeiou])is(?=(?:e|ed|er|ing|ation)$)/u, 'iz'],
  [/(?<=\p{L}{3})tre$/u, 'ter'],
]

function replaced(word: string, endings: readonly [RegExp, string][]): string {
  const fitting = endings.find(([ending]) => ending.test(word))
  return fitting ? word.replace(...fitting) : word
}

function folded(word: string): string {
  const singular = IRREGULAR.get(word) ?? (word.length < SHORTEST_PLURAL ? word : replaced(word, PLURALS))
  return IRREGULAR.get(singular) ?? replaced(singular, SPELLINGS)
}

/**
 * The words under which a phrase counts across articles, in order: lower case, without marks, diacritics and possessives,
 * plurals as singulars, British spellings as American ones, the parts of a hyphenated word as words of their own, no
 * article in front. The result need be no word of the language ("Sanders" gives "sander"), only the same for every writer.
 */
export function phraseWords(phrase: string): string[] {
  const words =
    phrase
      .normalize('NFKD')
      .replace(INVISIBLE, '')
      .replace(ABBREVIATION, (letters) => letters.replaceAll('.', ''))
      .replace(WITHIN_NUMBER, '')
      .replace(POSSESSIVE, '')
      .replace(APOSTROPHE, '')
      .replaceAll('&', ' and ')
      .toLowerCase()
      .match(WORD) ?? []
  return (words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words).map(folded)
}

/** Those words as one key; empty where the phrase has none. */
export const phraseKey = (phrase: string): string => phraseWords(phrase).join(' ')
