import { lastContentWord } from './complements.ts'
import { hasVerb, type Stretch } from './noun-phrases.ts'
import { add, lowerOf, type Scene, textOf } from './scene.ts'

/** How many words may stand before the colon. */
const LONGEST = 8
const LABEL =
  /^(?:breaking|bombshell|exclusive|update|watch|video|photos?|live|opinion|analysis|review|editorial|column|check|fact-check|note|correction|report|election|race|primary|debate|news|latest|email|part|transcript|related|more|follows?|including)$/

/** Who is named before a colon, without "on the pier" and "to voters": names and nouns alone, but no label such as "Breaking". */
function speakerBefore(scene: Scene, colon: number): Stretch | null {
  const { words, unit } = scene
  for (let i = unit.first; i < colon; i++)
    if (!/^(?:PROPN|NOUN|ADJ|DET|PART|ADP)$/.test(words[i]?.tag ?? '')) return null
  let head = unit.first
  while (head < colon && !/^(?:on|to|at|in)$/.test(lowerOf(scene, head))) head++
  const name = words[head - 1]
  if (!name || head === unit.first || !/^(?:PROPN|NOUN)$/.test(name.tag) || LABEL.test(name.lower))
    return null
  return { first: unit.first, last: head - 1 }
}

/** The headline "Velde: Pier opens in May" and the transcript's "VELDE: The pier opens in May." */
export function afterColon(scene: Scene): void {
  const { words, unit, paragraph } = scene
  if (unit.first > 0) return
  let colon = 1
  while (colon < LONGEST && textOf(scene, colon) !== ':') colon++
  const speaker = textOf(scene, colon) === ':' ? speakerBefore(scene, colon) : null
  if (!speaker) return
  const transcript = colon === 1 && /^\p{Lu}{3,}$/u.test(textOf(scene, 0))
  const last = lastContentWord(words, unit.last)
  const says = transcript || (paragraph.start === 0 && hasVerb(words, colon + 1, last))
  if (!says || last < colon + 3) return
  add(
    scene,
    { first: colon + 1, last },
    { first: colon, last: colon },
    speaker,
    transcript ? 'transcript' : 'headline',
  )
}
