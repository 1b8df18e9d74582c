import { rightComplement } from './complements.ts'
import { type CueMatch, type CueNoun, cueNoun } from './cues.ts'
import { phraseAfter, type Stretch, subjectBefore } from './noun-phrases.ts'
import { add, lowerOf, type Scene } from './scene.ts'
import { groupStart } from './verb-groups.ts'

/** Verbs that only carry a noun of saying: "made the claim that", "voiced support for". */
const LIGHT =
  /^(?:ma(?:ke|kes|de|king)|ha(?:s|ve|d|ving)|g(?:ive|ives|ave|iven|iving)|express(?:es|ed|ing)?|voic(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|show(?:s|ed|n|ing)?|renew(?:s|ed|ing)?)$/
/** Nouns that announce a content only where somebody owns it. */
const VAGUE =
  /^(?:ideas?|notions?|messages?|news|words?|order|reminders?|support|sense|talk|defen[cs]e|debates?|discussions?|love|vision|attacks?|stance)$/
const POSSESSIVE = /^(?:his|her|their|its|my|our|your)$/
const inPhrase = (scene: Scene, i: number) =>
  scene.words[i]?.run === -1 &&
  (/^(?:ADJ|NOUN|PROPN|NUM|ADV|DET)$/.test(scene.words[i]?.tag ?? '') ||
    POSSESSIVE.test(lowerOf(scene, i)) ||
    /^(?:'s|'|-)$/.test(lowerOf(scene, i)))

/** The word after noun `i` that leads to its content, over "by the ministry" and "on Monday"; −1 where none does. */
function linkAfter({ words, unit }: Scene, i: number, noun: CueNoun): number {
  const next = words[i + 1]
  if (!next || next.run !== -1) return -1
  if (noun.links.includes(next.lower)) return i + 1
  if (
    !/^(?:by|from|on|in|among|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      next.lower,
    )
  )
    return -1
  const phrase = phraseAfter(words, i + 2, unit.last)
  const after = (phrase?.last ?? i + 1) + 1
  const link = words[after]?.lower ?? ''
  return link === 'that' || /^(?:by|from|among)$/.test(next.lower)
    ? noun.links.includes(link)
      ? after
      : -1
    : -1
}

/** Leftwards to the first word that describes noun `i`. */
function describedFrom(scene: Scene, i: number): number {
  const { words, unit } = scene
  let first = i
  while (
    first > unit.first &&
    /^(?:ADJ|NOUN|NUM|ADV)$/.test(words[first - 1]?.tag ?? '') &&
    words[first - 1]?.run === -1
  )
    first--
  return first
}

/** By whom: "his", "the ministry's", "from critics", or the subject of the verb that carries the noun. */
function ownerOf(scene: Scene, from: number, i: number): Stretch | null {
  const { words, unit } = scene
  const before = lowerOf(scene, from - 1)
  if (POSSESSIVE.test(before)) return { first: from - 1, last: from - 1 }
  if (before === "'s" || before === "'") return subjectBefore(words, from - 1, unit.first)
  if (/^(?:by|from|among)$/.test(lowerOf(scene, i + 1))) return phraseAfter(words, i + 2, unit.last)
  return null
}

/** "his claim that …", "the ministry's plan to …", "voiced support for …", "fears that …". True where it says something. */
export function fromNoun(scene: Scene, i: number, light = -1): boolean {
  const { words, unit } = scene
  const word = words[i]
  const noun = word && cueNoun(word)
  if (!word || !noun || !/^(?:NOUN|PROPN)$/.test(word.tag)) return false
  const link = linkAfter(scene, i, noun)
  if (link < 0) return false
  const from = describedFrom(scene, i)
  const owner = ownerOf(scene, from, i)
  const determined = /^(?:the|a|an)$/.test(lowerOf(scene, from - 1))
  const first = light >= 0 ? groupStart(words, light) : determined ? from - 1 : from
  const clause = /^(?:that|whether)$/.test(words[link]?.lower ?? '')
  const infinitive = words[link]?.lower === 'to' && /^(?:VERB|AUX)$/.test(words[link + 1]?.tag ?? '')
  const included = !clause && !infinitive && link === i + 1
  const cue: CueMatch = {
    first,
    last: included ? link : i,
    verb: i,
    frames: clause ? 'h' : infinitive ? 'i' : 'np',
    class: noun.class,
    lemma: word.lower,
    rest: [],
  }
  const before = clause || infinitive ? link - 1 : link
  const right = rightComplement(words, { ...cue, last: before }, unit.last)
  if (!right) return false
  // "a reminder of the war" says nothing of anybody; "questions about the pier" and "fears that it is late" do.
  if (
    !owner &&
    light < 0 &&
    (infinitive || determined || lowerOf(scene, i + 1) !== words[link]?.lower || VAGUE.test(word.lower))
  )
    return false
  const speaker = owner ?? (light >= 0 ? subjectBefore(words, first, unit.first) : null)
  add(scene, right, cue, speaker, owner ? 'noun' : light >= 0 ? 'noun-carried' : 'noun-alone')
  return true
}

/** The noun of saying that a light verb at word `i` carries; −1 where it carries none. */
export function carriedNoun(scene: Scene, i: number): number {
  if (!LIGHT.test(lowerOf(scene, i))) return -1
  for (let k = i + 1; k < Math.min(scene.unit.last, i + 7); k++) {
    if (!inPhrase(scene, k)) return -1
    const word = scene.words[k]
    const noun = word && cueNoun(word)
    if (noun && linkAfter(scene, k, noun) >= 0) return k
  }
  return -1
}
