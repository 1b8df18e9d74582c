import type { CueClass, Span } from '@parallax/domain'
import { type Attribution, contentOf, spanOf } from './attributions.ts'
import { type Stretch, subjectBefore } from './noun-phrases.ts'
import type { Paragraph, Unit } from './paragraphs.ts'
import { isAdverb } from './verb-groups.ts'
import type { Word } from './words.ts'

/** One unit while its cues are read from left to right. */
export interface Scene {
  paragraph: Paragraph
  words: Word[]
  unit: Unit
  found: Attribution[]
  /** The last one who spoke in this unit, for "…, adding that" and "and said". */
  speaker: Stretch | null
  /** The word before an attribution that ends the unit and reports all of it; −1 without one. */
  tail: number
}

export const textOf = (scene: Scene, i: number): string => scene.words[i]?.text ?? ''
export const lowerOf = (scene: Scene, i: number): string => scene.words[i]?.lower ?? ''

const holds = (outer: Span, inner: Span | null): boolean =>
  inner !== null && outer.start <= inner.start && inner.end <= outer.end

/** The words of a cue with the colon and the manner that belong to it: "said:", "replied evenly". */
function wholeCue(words: Word[], cue: Stretch): Stretch {
  const next = words[cue.last + 1]
  const then = words[cue.last + 2]
  if (next?.text === ':') return { first: cue.first, last: cue.last + 1 }
  const manner = next && /[a-z]{3}ly$/.test(next.lower) && isAdverb(next) && next.run === words[cue.last]?.run
  const closed = !then || then.run !== -1 || /^[,.:;]$/.test(then.text) || then.lower === 'that'
  if (!manner || !closed) return cue
  return { first: cue.first, last: then?.text === ':' ? cue.last + 2 : cue.last + 1 }
}

/** What somebody reports of a third one is part of the report: only the outermost attribution of a stretch stands. */
export function add(
  scene: Scene,
  content: Stretch,
  cue: Stretch & { class?: CueClass },
  speaker: Stretch | null,
  rule: string,
): void {
  const one: Attribution = {
    content: contentOf(scene.paragraph, content),
    cue: { ...spanOf(scene.words, wholeCue(scene.words, cue)), class: cue.class ?? 'neutral' },
    speaker: speaker && spanOf(scene.words, speaker),
    rule,
  }
  if (scene.found.some((other) => holds(other.content, one.cue))) return
  scene.found = scene.found.filter((other) => !holds(one.content, other.cue))
  scene.found.push(one)
}

/** True where word `i` stands in a content that was found before. */
export function isReported({ words, found }: Scene, i: number): boolean {
  const word = words[i]
  return (
    word !== undefined && found.some(({ content }) => content.start <= word.start && word.end <= content.end)
  )
}

const isVerb = (word: Word | undefined) => word?.tag === 'VERB' || word?.tag === 'AUX'

/** The subject of the unit's first verb. */
export function firstSubject({ words, unit }: Scene, before: number): Stretch | null {
  for (let i = unit.first + 1; i < before; i++) {
    if (!isVerb(words[i]) || words[i]?.run !== -1) continue
    const subject = subjectBefore(words, i, unit.first)
    if (subject) return subject
  }
  return null
}

/** The subject of the nearest finite verb before a participle or an infinitive: "said X had called, expressing …". */
export function nearestSubject({ words, unit }: Scene, before: number): Stretch | null {
  for (let i = before - 1; i > unit.first; i--) {
    if (!isVerb(words[i]) || words[i]?.run !== -1 || words[i]?.lower.endsWith('ing')) continue
    const subject = subjectBefore(words, i, unit.first)
    if (subject) return subject
  }
  return null
}
