import { lastContentWord } from './complements.ts'
import { phraseAfter } from './noun-phrases.ts'
import { add, type Scene, textOf } from './scene.ts'

/** "According to the ministry, …" and "…, according to the ministry". */
export function accordingTo(scene: Scene, i: number): void {
  const { words, unit } = scene
  const cue = { first: i, last: i + 1 }
  let speaker = phraseAfter(words, i + 2, unit.last)
  if (!speaker) return
  if (/^(?:who|which|that)$/.test(words[speaker.last]?.lower ?? ''))
    speaker = { first: speaker.first, last: speaker.last - 1 }
  const opening = i - unit.first <= 1
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
