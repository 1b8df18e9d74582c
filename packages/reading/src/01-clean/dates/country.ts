/** What kind of fact speaks for a country, strongest first. */
export type CountryFact = 'outlet' | 'telephone' | 'domain' | 'currency' | 'place'

export interface CountryProof {
  country: string
  fact: CountryFact
}

interface Sign {
  country: string
  fact: CountryFact
  pattern: RegExp
}

/** Dialling codes, top-level domains, money and places of the countries whose zone names or dates need a proof. */
const FACTS: readonly (readonly [
  country: string,
  dial: string | null,
  domain: string | null,
  money: string | null,
  places: string | null,
])[] = [
  [
    'IN',
    '91',
    'in',
    '₹|\\brs\\.? ?\\d|\\b(?:lakh|crore)s?\\b',
    "india(?:n|ns|’s|'s)?|new delhi|mumbai|bengaluru|chennai|kolkata|hyderabad|gujarat|maharashtra",
  ],
  ['IE', '353', 'ie', null, 'ireland|irish|dublin|garda[ií]?|cork|galway'],
  ['IL', '972', 'il', '₪', 'israelis?|israel|jerusalem|tel aviv'],
  ['GB', '44', 'uk', '£\\d', 'britain|british|london|england|scotland|uk'],
  ['BD', '880', 'bd', '৳|\\btaka\\b', 'bangladeshi?|dhaka|chittagong'],
  ['CN', '86', 'cn', null, 'china|chinese|beijing|shanghai'],
  ['TW', '886', 'tw', 'nt\\$', 'taiwan(?:ese)?|taipei'],
  ['CU', '53', 'cu', null, 'cuban?|havana'],
  [
    'US',
    '1',
    'us',
    null,
    'american?s?|u\\.s\\.|usa|washington|new york|california|texas|florida|ohio|chicago',
  ],
  ['CA', null, 'ca', 'c\\$|\\bcad\\b', 'canadian?s?|ontario|halifax|toronto|ottawa|nova scotia'],
  ['MX', '52', 'mx', null, 'mexic(?:o|an)'],
  ['PR', '1[ -]?787', 'pr', null, 'puerto rico|san juan'],
  ['JM', '1[ -]?876', 'jm', null, 'jamaican?|kingston'],
  ['TT', '1[ -]?868', 'tt', null, 'trinidad|tobago'],
  ['LC', '1[ -]?758', 'lc', null, 'saint lucia|st\\.? lucia|castries'],
  ['SA', '966', 'sa', '\\bsar\\b|\\briyals?\\b', 'saudi|riyadh|jeddah'],
  ['QA', '974', 'qa', null, 'qatari?|doha'],
  ['KW', '965', 'kw', null, 'kuwaiti?'],
  ['IQ', '964', 'iq', null, 'iraqi?|baghdad'],
  ['SG', '65', 'sg', 's\\$\\d', 'singapore(?:an)?s?'],
  ['AS', '1[ -]?684', 'as', null, 'american samoa|pago pago'],
  ['AM', '374', 'am', null, 'armenian?s?|yerevan'],
  ['BR', '55', 'br', 'r\\$', 'brazil(?:ian)?s?|manaus'],
  ['AE', '971', 'ae', '\\baed\\b|\\bdh ?\\d|\\bdirhams?\\b', 'emirat(?:es|i)|dubai|abu dhabi|sharjah|uae'],
  ['OM', '968', 'om', null, 'omani?|muscat'],
  ['GU', '1[ -]?671', 'gu', null, 'guam'],
  ['EC', '593', 'ec', null, 'ecuador(?:ian)?s?|quito'],
  ['AU', '61', 'au', 'a\\$\\d', 'australian?s?|sydney|melbourne|perth'],
  ['WS', '685', 'ws', null, 'samoan?|apia'],
  ['MY', '60', 'my', '\\brm ?\\d', 'malaysian?s?|kuala lumpur'],
  ['PH', '63', 'ph', '₱', 'philippines?|filipinos?|manila'],
]

const SIGNS: readonly Sign[] = FACTS.flatMap(([country, dial, domain, money, places]) => {
  const sign = (fact: CountryFact, source: string | null): Sign[] =>
    source ? [{ country, fact, pattern: new RegExp(source, 'giu') }] : []
  return [
    ...sign('telephone', dial && String.raw`(?<!\d)(?:\+|\b00)${dial}(?=[\s(.-]{0,2}\d)`),
    ...sign('domain', domain && String.raw`(?<=[a-z\d-]\.)${domain}(?=[\s/,)|]|$)`),
    ...sign('currency', money),
    ...sign('place', places && String.raw`(?<!\p{L})(?:${places})(?!\p{L})`),
  ]
})
const ORDER: readonly CountryFact[] = ['outlet', 'telephone', 'domain', 'currency', 'place']
/** Names of places say less than numbers; beyond so many they say nothing more. */
const MOST = 3

/**
 * Which of some countries a page speaks for, and by which kind of fact: the strongest kind that speaks for one alone more than
 * for the others. Null where nothing does.
 * @param furniture the page without its article: who is written about is not who writes
 * @param outlet the country of the outlet, if known
 */
export function countryOf(
  furniture: string,
  among: readonly string[],
  outlet: string | null,
): CountryProof | null {
  if (outlet && among.includes(outlet)) return { country: outlet, fact: 'outlet' }
  for (const fact of ORDER) {
    const counts = SIGNS.filter((sign) => sign.fact === fact && among.includes(sign.country))
      .map(({ country, pattern }) => ({
        country,
        count: Math.min(MOST, furniture.match(pattern)?.length ?? 0),
      }))
      .sort((a, b) => b.count - a.count)
    const [first, second] = counts
    if (first && first.count > 0 && first.count > (second?.count ?? 0))
      return { country: first.country, fact }
  }
  return null
}
