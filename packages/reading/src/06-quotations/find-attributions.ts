import type { Attribution } from './attributions.ts'
import { afterColon } from './headlines.ts'
import { carriedNoun, fromNoun } from './nominal-cues.ts'
import type { Paragraph, Unit } from './paragraphs.ts'
import type { Scene } from './scene.ts'
import { accordingTo, inPoll } from './sources.ts'
import { beforeTail } from './tails.ts'
import { cueAt } from './verb-groups.ts'
import { fromVerb } from './verbal-cues.ts'

/** Every attribution that the cues of one unit make, in the order of their cues. */
export function findAttributions(paragraph: Paragraph, unit: Unit): Attribution[] {
  const { words } = paragraph
  const tail = beforeTail(words, unit)
  const scene: Scene = { paragraph, words, unit, found: [], speaker: null, tail }
  if (tail >= 0) scene.unit = { ...unit, last: tail }
  for (let i = unit.first; i < unit.last; i++) {
    if (i > tail) scene.unit = unit
    const word = words[i]
    if (!word || word.run !== -1) continue
    if (word.lower === 'according' && words[i + 1]?.lower === 'to') accordingTo(scene, i)
    else if (word.lower === 'in' && inPoll(scene, i)) continue
    else {
      const noun = carriedNoun(scene, i)
      if (noun >= 0 && fromNoun(scene, noun, i)) {
        i = noun
        continue
      }
      const cue = cueAt(words, i)
      if (cue) {
        fromVerb(scene, cue)
        i = Math.max(i, cue.last)
      } else fromNoun(scene, i)
    }
  }
  scene.unit = unit
  afterColon(scene)
  return scene.found
}
