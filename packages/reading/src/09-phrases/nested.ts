import type { Phrase } from './phrases.ts'

const within = (longer: string, shorter: string): boolean => ` ${longer} `.includes(` ${shorter} `)

/** How many places of a phrase lie in places of a longer one; both in order. */
function placesInside(shorter: Phrase, longer: Phrase): number {
  let at = 0
  return shorter.places.filter(({ start, end }) => {
    while ((longer.places[at]?.end ?? Infinity) < end) at++
    const place = longer.places[at]
    return place !== undefined && place.start <= start && end <= place.end
  }).length
}

/** True where a phrase gives way to a longer one that holds it: it stands alone no more often than within that one. */
export function givesWay(shorter: Phrase, longer: Phrase): boolean {
  if (shorter.words.length >= longer.words.length || !within(longer.key, shorter.key)) return false
  const inside = placesInside(shorter, longer)
  return shorter.places.length - inside <= inside
}

/** True where one of two phrases holds the other, whichever is longer. */
export const isPartOf = (a: Phrase, b: Phrase): boolean => within(a.key, b.key) || within(b.key, a.key)
