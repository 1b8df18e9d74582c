/** What numbers in news count: closed lists of the language. */

/** Casualties, by the words that say what became of people. */
const FATES: Readonly<Record<string, string>> = {
  deaths:
    'dead deaths death died dies die dying killed kill kills killing perished fatalities fatality slain drowned',
  injuries:
    'injured injuries injures injure injuring wounded wounds wound wounding hurt hospitalised hospitalized',
  missing: 'missing unaccounted',
  arrests: 'arrested arrests arrest arresting detained detains detaining',
  displaced: 'displaced evacuated evacuates evacuating homeless',
  rescued: 'rescued rescues rescuing',
  infections: 'infected infection infections infects infecting',
}
const BY_WORD = new Map(
  Object.entries(FATES).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)
/** The kind of casualty that a word says; null of other words. */
export const fateOf = (word: string): string | null => BY_WORD.get(word) ?? null
/** Infections are a sum that moves from day to day; all else that becomes of people is told of one event. */
export const CASUALTIES: ReadonlySet<string> = new Set(
  Object.keys(FATES).filter((kind) => kind !== 'infections'),
)

const MANNERS: Readonly<Record<string, string>> = {
  'in hospital': 'hospitalised hospitalized',
  evacuated: 'evacuated evacuates evacuating',
}
const MANNER_BY_WORD = new Map(
  Object.entries(MANNERS).flatMap(([manner, words]) =>
    words.split(' ').map((word) => [word, manner] as const),
  ),
)
/** What is counted apart within its kind: who was treated is fewer than who was hurt. */
export const mannerOf = (word: string): string | null => MANNER_BY_WORD.get(word) ?? null

/** How badly somebody was hurt: a part of all the hurt, and told as a count of its own. */
const DEGREES: ReadonlyMap<string, string> = new Map([
  ...['critically', 'seriously', 'severely', 'badly', 'critical', 'serious', 'severe', 'gravely'].map(
    (word) => [word, 'serious'] as const,
  ),
  ...['slightly', 'lightly', 'slight', 'minor', 'light'].map((word) => [word, 'slight'] as const),
])
export const degreeOf = (word: string): string | null => DEGREES.get(word) ?? null

/** Straight before a number these take it as their object; a form in "-ed" is read as active there. */
export const TAKES_OBJECT =
  /^(?:kill(?:s|ed|ing)?|injur(?:es?|ed|ing)|wound(?:s|ed|ing)?|hurt|hurting|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)|displac(?:es|ed|ing)|evacuat(?:es|ed|ing)|rescu(?:es|ed|ing)|infect(?:s|ed|ing)?)$/
/** Forms that need an auxiliary, or nothing after them, to be passive. */
export const MAY_BE_ACTIVE =
  /^(?:killed|injured|wounded|hurt|arrested|detained|displaced|evacuated|rescued|infected)$/

const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  USD: 'dollar dollars usd',
  EUR: 'euro euros eur',
  GBP: 'pound pounds sterling gbp',
  JPY: 'yen jpy',
  INR: 'rupee rupees inr',
  CNY: 'yuan renminbi cny',
  RUB: 'rouble roubles ruble rubles rub',
  CHF: 'franc francs chf',
  SEK: 'krona kronor crown crowns',
}
const CURRENCIES = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ...Object.entries(CURRENCY_WORDS).flatMap(([code, words]) =>
    words.split(' ').map((word) => [word, code] as const),
  ),
])
/** The code of a currency's sign or word; "pounds" of weight are taken for money. */
export const currencyOf = (word: string): string | null => CURRENCIES.get(word) ?? null

const MEASURES: Readonly<Record<string, string>> = {
  percent: '% percent',
  km: 'km kilometre kilometres kilometer kilometers',
  mile: 'mile miles',
  metre: 'metre metres meter meters',
  foot: 'foot feet ft',
  tonne: 'tonne tonnes ton tons',
  kg: 'kg kilogram kilograms kilo kilos',
  hectare: 'hectare hectares',
  acre: 'acre acres',
  degree: 'degree degrees',
}
const BY_MEASURE = new Map(
  Object.entries(MEASURES).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)
/** The unit that a word names; null of other words. */
export const measureOf = (word: string): string | null => BY_MEASURE.get(word) ?? null

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['firemen', 'fireman'],
  ['servicemen', 'serviceman'],
  ['police', 'police'],
  ['troops', 'troop'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['buses', 'bus'],
])
const NOT_PLURAL = /(?:ss|us|is|ous)$/

/** The singular of a plural noun; null of a word that does not look like one. */
export function singularOf(word: string): string | null {
  const known = IRREGULAR.get(word)
  if (known) return known
  if (word.length > 4 && word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.test(word)) return null
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:ch|sh|ss|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

/** People of whom nothing else is said: "12 people", "12 victims". */
export const ANYBODY: ReadonlySet<string> = new Set(
  'person victim life other casualty body resident inhabitant individual soul'.split(' '),
)

/** A span of time counts nothing that outlets could tell differently. */
export const TIMES: ReadonlySet<string> = new Set(
  'second minute hour day night week weekend month quarter year decade century season time'.split(' '),
)

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Where a noun phrase ends. */
export const ENDS_PHRASE: ReadonlySet<string> = words(`
  a an the this that these those of in on at by for from to with without into onto over under after before during since
  until while when where who whom whose which what as than and or but nor so if because though although was were is are
  be been being am has have had having do does did will would can could may might must shall should not no it its he she
  they them their his her we our you your i me my there here said says say told according also near amid among against
  between through across around about per via including include includes left took made came went get got`)

/** Between a number and what became of whom it counts. */
export const BETWEEN: ReadonlySet<string> = words(`
  was were are is be been being have has had also then reportedly officially confirmed reported feared presumed believed
  either still now already left found made instantly later they remain remained remaining remains went gone go
  sustained suffered suffering received`)
export const AUXILIARY: ReadonlySet<string> = words('was were are is be been being left found')
/** Not said to have happened. */
export const UNSURE: ReadonlySet<string> = words('feared presumed believed could may might would possibly')
/** Not all, but some more of them. */
export const MORE: ReadonlySet<string> = words(
  'other others more another additional further extra including include includes included among',
)
