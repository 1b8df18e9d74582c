/** Words inside a name that are written small: "Ilse van der Meer". */
export const PARTICLES = new Set(
  'de da di do du das dos del della der den van von vom zu zum ter ten la le el al bin ibn ben bint y e af av'.split(
    ' ',
  ),
)
const ROMAN = /^(?:II|III|IV|VI{0,3})$/

/** "ILSE VAN DER MEER" is printed so and called Ilse van der Meer; names in small letters stay as they are. */
export function readableName(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '')
  if (letters.length < 4 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return name
  return name
    .split(' ')
    .map((word, i) => (isInitials(word) || ROMAN.test(word) ? word : inCase(word, i > 0)))
    .join(' ')
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(word) || /^[^AEIOUYÀ-Ý]{1,2}$/u.test(word)
}

function inCase(word: string, inside: boolean): string {
  const small = word.toLowerCase()
  if (inside && PARTICLES.has(small)) return small
  return small
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/(?<=\p{L})['’](\p{Lu})$/u, (mark) => mark.toLowerCase())
}
