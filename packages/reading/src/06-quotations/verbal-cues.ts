import type { Place } from './clause-ends.ts'
import { endsClause, rightComplement } from './complements.ts'
import type { CueMatch } from './cues.ts'
import { isDocument } from './documents.ts'
import { hasVerb, phraseAfter, type Stretch, speakerAfter } from './noun-phrases.ts'
import { fromPassive, fromRaising } from './passives.ts'
import { add, lowerOf, type Scene, textOf } from './scene.ts'
import { overComma, subjectBehind, subjectOf } from './subjects.ts'
import { cueAt, isInfinitive, isPassive } from './verb-groups.ts'
import type { Word } from './words.ts'

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
  return { stretch: { first: clauseStart(scene, end), last: end }, rule: 'left-clause' }
}

/** Where the clause that ends at word `end` begins: after list marks and linking words. */
function clauseStart({ words, unit }: Scene, end: number): number {
  let { first } = unit
  while (first < end && /^(?:[-–—•*]|but|and|still|however|,)$/.test(words[first]?.lower ?? '')) first++
  return first
}

/** "…,” said Jane Doe" and "…, said Jane Doe, who …". */
function inverted(scene: Scene, cue: CueMatch): boolean {
  const { words, unit } = scene
  const before = cue.first - 1
  const quoted =
    (words[before]?.run ?? -1) !== -1 ||
    (textOf(scene, before) === ',' && (words[before - 1]?.run ?? -1) !== -1)
  if (!quoted && textOf(scene, before) !== ',') return false
  if (!/[tq]/.test(cue.frames) || /ing$/.test(lowerOf(scene, cue.verb))) return false
  const speaker = speakerAfter(words, cue.last + 1, unit.last)
  if (!speaker || words[speaker.first]?.run !== -1) return false
  if (
    !quoted &&
    !endsClause(words, speaker.last + 1, unit.last) &&
    !/^(?:in|at|on|during|after|as|when|to|of|who|while|from|\()$/.test(lowerOf(scene, speaker.last + 1))
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
    const opens = /^[,.:—–]$/.test(textOf(scene, i - 1)) || /^(?:and|that|but)$/.test(lowerOf(scene, i - 1))
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
  if (!quoted && parenthetic(scene, cue, subject)) return true
  const left = leftContent(scene, before)
  if (!left) return false
  add(scene, left.stretch, cue, subject, left.rule)
  if (right) add(scene, right, cue, subject, 'resumed')
  else resume(scene, cue, subject, after)
  return true
}

const OWN_CLAUSE =
  /^(?:adding|noting|saying|citing|calling|referring|pointing|according|though|although|while|who|which|where|when|after|as|in|at|on|during|despite|before|but|and)$/

/** "The pier, Velde said, will open in May": a content on both sides of its cue, one piece each. */
function parenthetic(scene: Scene, cue: CueMatch, subject: Stretch): boolean {
  const { words, unit } = scene
  const at = cue.last + 1
  const first = clauseStart(scene, subject.first - 2)
  const last = subject.first - 2
  if (textOf(scene, at) !== ',' || at + 2 >= unit.last || last < first) return false
  const whole = hasVerb(words, first, last)
  const next = words[at + 1]
  if (!next || (whole && OWN_CLAUSE.test(next.lower))) return false
  if (whole && !/^(?:because|so|or|if|unless|with)$/.test(next.lower)) return false
  const right = { first: at + 1, last: lastWord(scene) }
  if (!hasVerb(words, right.first, right.last)) return false
  add(scene, { first, last }, cue, subject, 'around')
  add(scene, right, cue, subject, 'around')
  return true
}

function lastWord({ words, unit }: Scene): number {
  let i = unit.last - 1
  while (i > unit.first && words[i]?.run === -1 && /^[.;!?…”"’':]+$/.test(words[i]?.text ?? '')) i--
  return i
}

/** "As Velde noted, the pier is old" and "the pier is old, as Velde noted". */
function asNoted(scene: Scene, cue: CueMatch, subject: Stretch): boolean {
  const { words, unit } = scene
  if (lowerOf(scene, subject.first - 1) !== 'as' || !/[tq]/.test(cue.frames)) return false
  const opens = subject.first - 1 - unit.first <= 1
  const right = rightComplement(words, cue, unit.last, 'fronted')
  if (right && right.frame !== 'object') return false
  if (!opens) {
    const comma = subject.first - 2
    if (textOf(scene, comma) !== ',' || !hasVerb(words, unit.first, comma - 1)) return false
    add(scene, { first: clauseStart(scene, comma - 1), last: comma - 1 }, cue, subject, 'as-after')
    return true
  }
  let at = cue.last + 1
  while (at < unit.last && textOf(scene, at) !== ',' && textOf(scene, at) !== ':') at++
  if (at + 2 >= unit.last || at - cue.last > 12) return false
  add(scene, { first: at + 1, last: lastWord(scene) }, cue, subject, 'as-before')
  return true
}

const RELATIVE = /^(?:which|what|who|whom|that|whatever)$/

/** "which he said was late", "what she described as a mistake": the relative word and the rest are pieces of the content. */
function relative(scene: Scene, cue: CueMatch, subject: Stretch): boolean {
  const { words, unit } = scene
  const pronoun = subject.first - 1
  if (pronoun < unit.first || !RELATIVE.test(lowerOf(scene, pronoun)) || words[pronoun]?.run !== -1)
    return false
  const next = words[cue.last + 1]
  if (!next) return false
  // "a step which Velde opposed": nothing follows that could be the content.
  if (/[tn]/.test(cue.frames) && !cue.frames.includes('q') && /^[,.;]$/.test(next.text)) {
    add(scene, { first: pronoun, last: pronoun }, cue, subject, 'relative')
    return true
  }
  const verbal = (next.tag === 'VERB' || next.tag === 'AUX') && /t/.test(cue.frames)
  const named = next.lower === 'as' && /n/.test(cue.frames)
  if (!verbal && !named) return false
  let last = cue.last + 1
  while (last + 1 < unit.last && !/^[,;.?!—–:]$/.test(textOf(scene, last + 1))) last++
  add(scene, { first: pronoun, last: pronoun }, cue, subject, 'relative')
  add(scene, { first: cue.last + (named ? 2 : 1), last }, cue, subject, 'relative')
  return true
}

const SUBORDINATE = /^(?:while|although|though|after|when|if|since|because|as|once|whereas|before)$/

/** A comma among the words before a cue, as far back as a fronted clause may begin. */
function hasComma(words: Word[], first: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(first, to - 40); i--) if (words[i]?.text === ',') return true
  return false
}

/** "While Jane Doe said that …, he stayed": the main clause begins at the comma. "Velde, who says that …, left": at its verb. */
function placeOf({ words, unit }: Scene, cue: CueMatch, subject: Stretch | null): Place {
  const from = (subject ?? cue).first
  const pronoun = subject !== null && /^(?:who|which|that)$/.test(words[from]?.lower ?? '')
  const opener = pronoun ? words[from] : words[from - 1]
  const comma = hasComma(words, unit.first, from)
  if (pronoun && comma) return 'relative'
  if (subject?.last === cue.first - 1 && /ing$/.test(words[cue.first]?.lower ?? '')) return 'relative'
  if (comma) return 'main'
  const opensUnit = SUBORDINATE.test(words[unit.first]?.lower ?? '') || words[unit.first]?.tag === 'ADP'
  if (opensUnit && (pronoun || SUBORDINATE.test(opener?.lower ?? ''))) return 'fronted'
  if (pronoun) return 'relative'
  return from === unit.first && /ing$/.test(opener?.lower ?? '') ? 'fronted' : 'main'
}

/** "Jane Doe said that …" and its kin. */
function leading(scene: Scene, cue: CueMatch, subject: Stretch | null): void {
  const { words, unit } = scene
  const written = cue.frames.includes('s') && subject !== null && isDocument(words, subject)
  const said = written ? { ...cue, frames: `${cue.frames}tn` } : cue
  const right = rightComplement(words, said, unit.last, placeOf(scene, cue, subject))
  if (!right) return
  const speaker = subject ?? overComma(scene, cue) ?? subjectBehind(scene, cue, right)
  if (!speaker && right.frame !== 'quoted' && right.frame !== 'that' && !isInfinitive(words, cue)) return
  add(scene, right, cue, speaker, `right-${right.frame}`)
}

/** Everything that a verb of the list may say of its surroundings. */
export function fromVerb(scene: Scene, cue: CueMatch): void {
  if (isPassive(scene.words, cue)) {
    fromPassive(scene, cue)
    return
  }
  if (cue.frames === 'r') {
    fromRaising(scene, cue)
    return
  }
  const subject = subjectOf(scene, cue)
  if (subject === null && inverted(scene, cue)) return
  const done =
    subject !== null &&
    (asNoted(scene, cue, subject) || relative(scene, cue, subject) || trailing(scene, cue, subject))
  if (!done) leading(scene, cue, subject)
  if (subject) scene.speaker = subject
}
