/** Month names and their usual short forms as pages write them, lower case, in English and its neighbours' languages. */
const NAMES: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'janeiro', 'januari'],
  [
    'feb',
    'february',
    'februar',
    'février',
    'fevrier',
    'févr',
    'febrero',
    'febbraio',
    'fevereiro',
    'februari',
  ],
  ['mar', 'march', 'märz', 'mars', 'marzo', 'março', 'maart', 'mrz'],
  ['apr', 'april', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei', 'maj'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'julho'],
  ['aug', 'august', 'août', 'aout', 'agosto', 'ago', 'augustus', 'augusti'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'settembre', 'setembro'],
  ['oct', 'october', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'outubro'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro'],
  ['dec', 'december', 'dezember', 'dez', 'décembre', 'decembre', 'diciembre', 'dicembre', 'dezembro'],
]
const NUMBERS = new Map(NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))

/** Every month name, longest first, for regular expressions. */
export const MONTH = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')

/** 1 to 12, or 0 for a word that is no month. */
export function monthOf(word: string): number {
  return NUMBERS.get(word.toLowerCase().replace(/\.$/, '')) ?? 0
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** A weekday as pages write it. */
export const WEEKDAY =
  '(?:sun(?:day)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday|s)?|thu(?:rs(?:day)?|r)?|fri(?:day)?|sat(?:urday)?)'

/** 0 for Sunday to 6, or null for a word that is no weekday. */
export function weekdayOf(word: string): number | null {
  const at = DAYS.indexOf(word.slice(0, 3).toLowerCase())
  return at < 0 ? null : at
}
