import { type Attribution, contentOf, spanOf } from './attributions.ts'
import { endsClause, lastContentWord, rightComplement } from './complements.ts'
import { type CueMatch, cueAt, cueNoun, isPassive } from './cues.ts'
import { hasVerb, phraseAfter, type Stretch, speakerAfter, subjectBefore } from './noun-phrases.ts'
import type { Paragraph, Unit } from './paragraphs.ts'
import type { Word } from './words.ts'

interface Scene {
  paragraph: Paragraph
  words: Word[]
  unit: Unit
  found: Attribution[]
  /** The last one who spoke in this unit, for "…, adding that" and "and said". */
  speaker: Stretch | null
}

const textOf = (scene: Scene, i: number) => scene.words[i]?.text ?? ''

/** The subject of the unit's first verb. */
function firstSubject({ words, unit }: Scene, before: number): Stretch | null {
  for (let i = unit.first + 1; i < before; i++) {
    const tag = words[i]?.tag
    if ((tag === 'VERB' || tag === 'AUX') && words[i]?.run === -1) {
      const subject = subjectBefore(words, i, unit.first)
      if (subject) return subject
    }
  }
  return null
}

/** The subject of the nearest verb before a participle within somebody's words: "said X had called, expressing …". */
function nearestSubject({ words, unit }: Scene, before: number): Stretch | null {
  for (let i = before - 1; i > unit.first; i--) {
    const tag = words[i]?.tag
    if ((tag !== 'VERB' && tag !== 'AUX') || words[i]?.run !== -1 || words[i]?.lower.endsWith('ing')) continue
    const subject = subjectBefore(words, i, unit.first)
    if (subject) return subject
  }
  return null
}

/** True where word `i` stands in a content that was found before. */
function isReported({ words, found }: Scene, i: number): boolean {
  const word = words[i]
  return (
    word !== undefined && found.some(({ content }) => content.start <= word.start && word.end <= content.end)
  )
}

/** What stands left of a trailing attribution: the quoted words, or the clause up to its comma. */
function leftContent(scene: Scene, before: number): { stretch: Stretch; rule: string } | null {
  const { words, unit } = scene
  const comma = textOf(scene, before) === ','
  const end = comma ? before - 1 : before
  const run = words[end]?.run ?? -1
  if (end < unit.first) return null
  if (run !== -1) {
    let first = end
    while (first > unit.first && words[first - 1]?.run === run) first--
    const lead = first - 1
    // "Mr. Smith is “a good man,” she said": the words before the run are reported too.
    const reported =
      lead > unit.first &&
      !/^[.:!?;,]$/.test(textOf(scene, lead)) &&
      words[lead]?.run === -1 &&
      !scene.found.length
    return {
      stretch: { first: reported ? unit.first : first, last: end },
      rule: reported ? 'left-mixed' : 'left-quoted',
    }
  }
  if (!comma || end - unit.first < 1 || !hasVerb(words, unit.first, end)) return null
  let { first } = unit
  while (first < end && /^(?:[-–—•*]|but|and|still|however|,)$/.test(words[first]?.lower ?? '')) first++
  return { stretch: { first, last: end }, rule: 'left-clause' }
}

function add(
  scene: Scene,
  content: Stretch,
  cue: CueMatch | Stretch,
  speaker: Stretch | null,
  rule: string,
): void {
  scene.found.push({
    content: contentOf(scene.paragraph, content),
    cue: { ...spanOf(scene.words, cue), class: 'class' in cue ? cue.class : 'neutral' },
    speaker: speaker && spanOf(scene.words, speaker),
    rule,
  })
}

/** "…,” said Jane Doe" and "…, said Jane Doe, who …". */
function inverted(scene: Scene, cue: CueMatch): boolean {
  const { words, unit } = scene
  const before = cue.first - 1
  const adjacent = textOf(scene, before) === ',' || (words[before]?.run ?? -1) !== -1
  if (!adjacent || !/[tq]/.test(cue.frames) || /ing$/.test(words[cue.verb]?.lower ?? '')) return false
  const speaker = speakerAfter(words, cue.last + 1, unit.last)
  if (!speaker || words[speaker.first]?.run !== -1) return false
  if (
    !endsClause(words, speaker.last + 1, unit.last) &&
    !/^(?:in|at|on|during|after|as|when|to|of|who|while|from)$/.test(words[speaker.last + 1]?.lower ?? '')
  )
    return false
  const left = leftContent(scene, before)
  if (!left) return false
  add(scene, left.stretch, cue, speaker, `${left.rule}-inverted`)
  resume(scene, cue, speaker, speaker.last + 1)
  scene.speaker = speaker
  return true
}

/** "“…,” he said, “…”": the words after a cue in the middle are the same speaker's. */
function resume(scene: Scene, cue: CueMatch, speaker: Stretch, from: number): void {
  const { words, unit } = scene
  for (let i = from; i < unit.last; i++) {
    const run = words[i]?.run ?? -1
    if (run === -1) {
      if (/^[.;]$/.test(textOf(scene, i)) || cueAt(words, i)) return
      continue
    }
    let last = i
    while (last + 1 < unit.last && words[last + 1]?.run === run) last++
    const opens =
      /^[,.:—–]$/.test(textOf(scene, i - 1)) || /^(?:and|that|but)$/.test(words[i - 1]?.lower ?? '')
    if (opens) add(scene, { first: i, last }, cue, speaker, 'resumed')
    return
  }
}

/** "…,” Jane Doe said" and "…, Jane Doe told reporters on Friday". */
function trailing(scene: Scene, cue: CueMatch, subject: Stretch): boolean {
  const { words, unit } = scene
  const before = subject.first - 1
  const quoted =
    (words[before]?.run ?? -1) !== -1 ||
    (textOf(scene, before) === ',' && (words[before - 1]?.run ?? -1) !== -1)
  if (!/[tq]/.test(cue.frames)) return false
  if (!quoted && (textOf(scene, before) !== ',' || !/[t]/.test(cue.frames))) return false
  const addressee = cue.frames.includes('o') ? phraseAfter(words, cue.last + 1, unit.last) : null
  const after = addressee ? addressee.last + 1 : cue.last + 1
  const right = rightComplement(words, cue, unit.last)
  if (right && right.frame !== 'quoted' && !quoted) return false
  if (!quoted && !endsClause(words, after, unit.last)) return false
  const left = leftContent(scene, before)
  if (!left) return false
  add(scene, left.stretch, cue, subject, left.rule)
  if (right) add(scene, right, cue, subject, 'resumed')
  else resume(scene, cue, subject, after)
  return true
}

const SUBORDINATE = /^(?:while|although|though|after|when|if|since|because|as|once|whereas|before)$/

/** "Jane Doe said that …" and its kin. */
function leading(scene: Scene, cue: CueMatch, subject: Stretch | null): void {
  const { words, unit } = scene
  const opener = words[(subject ?? cue).first - 1]
  // "While Jane Doe said that …, he stayed": the main clause begins at the comma.
  const subordinate = SUBORDINATE.test(opener?.lower ?? '') && (subject ?? cue).first - 1 === unit.first
  const right = rightComplement(words, cue, unit.last, subordinate)
  if (!right) return
  if (!subject && right.frame !== 'quoted' && right.frame !== 'that') return
  add(scene, right, cue, subject, `right-${right.frame}`)
}

function subjectOf(scene: Scene, cue: CueMatch): Stretch | null {
  const { words, unit } = scene
  const previous = words[cue.first - 1]
  const bare = cue.first === cue.verb
  if (bare && /ing$/.test(words[cue.verb]?.lower ?? '')) {
    if (isReported(scene, cue.first)) return nearestSubject(scene, cue.first)
    return scene.speaker ?? firstSubject(scene, cue.first)
  }
  if (previous && /^(?:and|but|or|then)$/.test(previous.lower))
    return scene.speaker ?? firstSubject(scene, cue.first)
  return subjectBefore(words, cue.first, unit.first)
}

function fromVerb(scene: Scene, cue: CueMatch): void {
  if (isPassive(scene.words, cue)) return
  if (scene.words.slice(cue.first, cue.verb).some((word) => word.lower === 'to')) return
  const subject = subjectOf(scene, cue)
  if (subject === null && inverted(scene, cue)) return
  const done = subject !== null && trailing(scene, cue, subject)
  if (!done) leading(scene, cue, subject)
  if (subject) scene.speaker = subject
}

/** "According to the ministry, …" and "…, according to the ministry". */
function accordingTo(scene: Scene, i: number): void {
  const { words, unit } = scene
  const cue = { first: i, last: i + 1 }
  let speaker = phraseAfter(words, i + 2, unit.last)
  if (!speaker) return
  if (/^(?:who|which|that)$/.test(words[speaker.last]?.lower ?? ''))
    speaker = { first: speaker.first, last: speaker.last - 1 }
  const opening = i - unit.first <= 1
  if (!opening) {
    const before = textOf(scene, i - 1) === ',' ? i - 2 : i - 1
    const left = leftContent({ ...scene, found: [] }, i - 1) ?? {
      stretch: { first: unit.first, last: before },
    }
    if (before > unit.first) add(scene, left.stretch, cue, speaker, 'according-after')
    return
  }
  let comma = speaker.last + 1
  while (comma < unit.last && textOf(scene, comma) !== ',') comma++
  const last = lastContentWord(words, unit.last)
  const quoted = words[comma + 1]?.run !== -1
  if (comma + 1 < last || quoted) add(scene, { first: comma + 1, last }, cue, speaker, 'according-before')
  scene.speaker = speaker
}

/** "his claim that …", "the ministry's plan to …". */
function fromNoun(scene: Scene, i: number): void {
  const { words, unit } = scene
  const word = words[i]
  const next = words[i + 1]?.lower
  const cueClass = word && cueNoun(word)
  if (!cueClass || word.tag !== 'NOUN' || (next !== 'that' && next !== 'to')) return
  let owner = i - 1
  while (owner > unit.first && /^(?:ADJ|NOUN)$/.test(words[owner]?.tag ?? '')) owner--
  const possessive = words[owner]?.lower ?? ''
  let speaker: Stretch | null = null
  if (/^(?:his|her|their|its|my|our)$/.test(possessive)) speaker = { first: owner, last: owner }
  else if (possessive === "'s" || possessive === "'") speaker = subjectBefore(words, owner, unit.first)
  if (!speaker) return
  const stand: CueMatch = {
    first: i,
    last: i,
    verb: i,
    frames: 'ti',
    class: cueClass,
    lemma: word.lower,
    rest: [],
  }
  const right = rightComplement(words, stand, unit.last)
  if (right && (right.frame === 'that' || right.frame === 'to')) add(scene, right, stand, speaker, 'noun')
}

/** Every attribution that the cues of one unit make, in the order of their cues. */
export function findAttributions(paragraph: Paragraph, unit: Unit): Attribution[] {
  const { words } = paragraph
  const scene: Scene = { paragraph, words, unit, found: [], speaker: null }
  for (let i = unit.first; i < unit.last; i++) {
    const word = words[i]
    if (!word || word.run !== -1) continue
    if (word.lower === 'according' && words[i + 1]?.lower === 'to') accordingTo(scene, i)
    else {
      const cue = cueAt(words, i)
      if (cue) {
        fromVerb(scene, cue)
        i = Math.max(i, cue.last)
      } else fromNoun(scene, i)
    }
  }
  return scene.found
}
