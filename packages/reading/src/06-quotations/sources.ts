import { lastContentWord } from './complements.ts'
import { hasVerb, phraseAfter, type Stretch } from './noun-phrases.ts'
import { add, type Scene, textOf } from './scene.ts'
import type { Word } from './words.ts'

/** "(according to) exit polls": what stands before the next comma or stop, whatever the tagger made of it. */
function upToStop(scene: Scene, first: number): Stretch | null {
  let last = first - 1
  while (last + 1 < Math.min(scene.unit.last, first + 12) && !/^[,.;:!?()—–]$/.test(textOf(scene, last + 1)))
    last++
  return last < first ? null : { first, last }
}

/** "According to the ministry, …" and "…, according to the ministry". */
export function accordingTo(scene: Scene, i: number): void {
  const { words, unit } = scene
  const cue = { first: i, last: i + 1 }
  let speaker = phraseAfter(words, i + 2, unit.last) ?? upToStop(scene, i + 2)
  if (!speaker) return
  if (/^(?:who|which|that)$/.test(words[speaker.last]?.lower ?? ''))
    speaker = { first: speaker.first, last: speaker.last - 1 }
  const opening = i - unit.first <= 2 && !hasVerb(words, unit.first, i - 1)
  if (!opening) {
    const last = textOf(scene, i - 1) === ',' ? i - 2 : i - 1
    let { first } = unit
    while (first < last && /^(?:[-–—•*]|but|and|still|however|,)$/.test(words[first]?.lower ?? '')) first++
    if (last > first) add(scene, { first, last }, cue, speaker, 'according-after')
    return
  }
  let comma = speaker.last + 1
  while (comma < unit.last && textOf(scene, comma) !== ',') comma++
  const last = lastContentWord(words, unit.last)
  const quoted = words[comma + 1]?.run !== -1
  if (comma + 1 < last || quoted) add(scene, { first: comma + 1, last }, cue, speaker, 'according-before')
  scene.speaker = speaker
}

const isPoll = (word: Word | undefined) => /^(?:polls?|surveys?)$/.test(word?.lower ?? '')

/** "In a new poll of the coast, …": what the poll found. True where it says something. */
export function inPoll(scene: Scene, i: number): boolean {
  const { words, unit } = scene
  const speaker = i === unit.first ? phraseAfter(words, i + 1, unit.last) : null
  if (!speaker) return false
  let named = false
  for (let k = speaker.first; k <= speaker.last; k++) named ||= isPoll(words[k])
  let comma = speaker.last + 1
  while (comma < speaker.last + 12 && textOf(scene, comma) !== ',') comma++
  const content = { first: comma + 1, last: lastContentWord(words, unit.last) }
  if (!named || textOf(scene, comma) !== ',' || !hasVerb(words, content.first, content.last)) return false
  add(scene, content, { first: i, last: i }, speaker, 'in-poll')
  return true
}
