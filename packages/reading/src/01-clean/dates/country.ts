/** What on a page speaks for the country it is from: dialling codes, top-level domains, country names. */
const SIGNS: readonly (readonly [string, RegExp, number])[] = [
  ['IN', /\+91[\s-]?\d|\.(?:co\.)?in\b(?=[\s/,)]|$)|₹|\brs\.? ?\d|\b(?:lakh|crore)s?\b/gi, 3],
  ['IN', /\bindia(?:n|ns|'s)?\b|\b(?:new delhi|mumbai|bengaluru|chennai|kolkata|gujarat|maharashtra)\b/gi, 1],
  ['IE', /\+353[\s-]?\d|\.ie\b(?=[\s/,)]|$)/gi, 3],
  ['IE', /\b(?:ireland|irish|dublin|garda[ií]?)\b/gi, 1],
  ['IL', /\+972[\s-]?\d|\.co\.il\b/gi, 3],
  ['IL', /\b(?:israelis?|israel|jerusalem|tel aviv)\b/gi, 1],
  ['GB', /\+44[\s-]?\d|\.(?:co|org|gov)\.uk\b/gi, 3],
  ['GB', /\b(?:britain|british|london|england|scotland|uk)\b/gi, 1],
  ['BD', /\+880[\s-]?\d|\.com\.bd\b/gi, 3],
  ['BD', /\b(?:bangladesh|dhaka)\b/gi, 1],
  ['CN', /\+86[\s-]?\d|\.cn\b/gi, 3],
  ['CN', /\b(?:china|chinese|beijing|shanghai)\b/gi, 1],
  ['US', /\+1[\s-(]\d{3}/g, 3],
  ['US', /\b(?:american?s?|u\.s\.|washington|new york|california|texas)\b/gi, 1],
]
/** Names of countries in a text say less than its furniture; beyond so many they say nothing more. */
const MOST_PER_SIGN = 3

/**
 * Which of some countries a page speaks for most, or null where nothing does.
 * @param furniture the page without its article: who is written about is not who writes
 */
export function countryOf(furniture: string, among: readonly string[]): string | null {
  const scores = new Map<string, number>()
  for (const [country, pattern, weight] of SIGNS) {
    if (!among.includes(country)) continue
    const hits = Math.min(MOST_PER_SIGN, furniture.match(pattern)?.length ?? 0)
    scores.set(country, (scores.get(country) ?? 0) + hits * weight)
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  return first && first[1] > 0 && first[1] > (second?.[1] ?? 0) ? first[0] : null
}
