import { rightComplement } from './complements.ts'
import type { CueMatch } from './cues.ts'
import { phraseAfter, type Stretch, subjectBefore } from './noun-phrases.ts'
import { add, lowerOf, type Scene } from './scene.ts'
import { ASKED } from './verb-groups.ts'

/** Who did it: "by the ministry", up to twelve words after the verb. */
function agent({ words, unit }: Scene, from: number): Stretch | null {
  for (let i = from; i < Math.min(unit.last, from + 3); i++)
    if (words[i]?.lower === 'by') return phraseAfter(words, i + 1, unit.last)
  return null
}

/** "She is expected to win": what is expected has two pieces, and nobody in particular expects it. */
function raised(scene: Scene, cue: CueMatch, subject: Stretch | null): boolean {
  const { words, unit } = scene
  const next = words[cue.last + 1]
  const right = rightComplement(words, { ...cue, frames: 'i' }, unit.last)
  if (next?.lower !== 'to' || !right) return false
  if (subject) add(scene, subject, cue, null, 'passive-to')
  add(scene, right, cue, null, 'passive-to')
  return true
}

/** "The port is seen as a risk", "she is known for her patience": a view of the subject that nobody in particular holds. */
function ranked(scene: Scene, cue: CueMatch, subject: Stretch): boolean {
  const { words, unit } = scene
  const link = words[cue.last + 1]?.lower
  const viewed = link === 'as' && cue.frames.includes('a') && cue.lemma !== 'know'
  if (!viewed && !(link === 'for' && cue.lemma === 'know')) return false
  let last = cue.last + 2
  while (last + 1 < unit.last && !/^[,;.?!—–:]$/.test(words[last + 1]?.text ?? '')) last++
  if (last >= unit.last) return false
  const named = { ...cue, last: cue.last + 1 }
  add(scene, subject, named, null, 'passive-as')
  add(scene, { first: cue.last + 2, last }, named, null, 'passive-as')
  return true
}

/** Passives: "it was reported that …", "is said to …", "was criticised by …", "was asked whether …". */
export function fromPassive(scene: Scene, cue: CueMatch): void {
  const { words, unit } = scene
  const subject = subjectBefore(words, cue.first, unit.first)
  const by = agent(scene, cue.last + 1)
  if (cue.frames.includes('x') && raised(scene, cue, subject)) return
  if (subject && ranked(scene, cue, subject)) return
  const place = cue.verb === cue.first ? 'fronted' : 'main'
  const clause = rightComplement(words, { ...cue, frames: cue.frames.replace(/[nq]/g, '') }, unit.last, place)
  const told = cue.frames.includes('o')
  if (
    clause &&
    (clause.frame === 'that' || clause.frame === 'wh') &&
    (told || lowerOf(scene, cue.first - 1) === 'it')
  ) {
    add(scene, clause, cue, by, 'passive-clause')
    return
  }
  // "was asked about the pier", "was asked, “When?”": what was asked, by whom it does not say.
  const rest = ASKED.test(cue.lemma) ? rightComplement(words, cue, unit.last, place) : null
  if (rest && rest.frame !== 'object') {
    add(scene, rest, cue, by, 'passive-told')
    return
  }
  if (subject && /n/.test(cue.frames) && (by || cue.class === 'charging'))
    add(scene, subject, cue, by, by ? 'passive-by' : 'passive-alone')
}

/** "She seems to win", "it appears that …": subject and predicate are pieces of what only seems so. */
export function fromRaising(scene: Scene, cue: CueMatch): void {
  const { words, unit } = scene
  const subject = subjectBefore(words, cue.first, unit.first)
  if (!subject || lowerOf(scene, cue.verb).endsWith('ing')) return
  const right = rightComplement(words, { ...cue, frames: 'ti' }, unit.last) ?? predicate(scene, cue.last + 1)
  if (!right) return
  if (lowerOf(scene, subject.first) !== 'it' || right.frame === 'to')
    add(scene, subject, cue, null, 'raising')
  add(scene, right, cue, null, 'raising')
}

/** "(seems) certain to stay", "(looks like) a mistake". */
function predicate({ words, unit }: Scene, first: number): (Stretch & { frame: 'object' }) | null {
  const like = /^(?:like|as)$/.test(words[first]?.lower ?? '')
  if (!like && !/^(?:ADJ|ADV|DET|VERB|NOUN|PRON)$/.test(words[first]?.tag ?? '')) return null
  let last = first
  while (last + 1 < unit.last && !/^[,;.?!—–:]$/.test(words[last + 1]?.text ?? '')) last++
  return { first, last, frame: 'object' }
}
