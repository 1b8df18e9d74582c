import { isToneVoice, partsOfId, type ToneChoice, type ToneDirection, type ToneVoice } from '@parallax/domain'

/** What a clause says of the entity, after "words": never that somebody is good or bad. */
export const DIRECTION_WORDS: Readonly<Record<ToneDirection, string>> = {
  negative: 'against',
  none: 'neither for nor against',
  positive: 'for',
}

/** Whose words. */
export const VOICE_WORDS: Readonly<Record<ToneVoice, string>> = {
  narration: 'in the outlet’s own words',
  quoted: 'inside quotations',
}

/** A word in one voice, by its id: "“regime” in the outlet’s own words". */
export function wordWords(id: string): string {
  const { entity: voice, rest: form } = partsOfId(id)
  return isToneVoice(voice) ? `“${form}” ${VOICE_WORDS[voice]}` : `“${id}”`
}

/** How far the numbers can be trusted, said wherever they are shown. */
export const TONE_NOTE =
  'An estimate, not a fact: a model reads the clause around each mention, by name, description or pronoun, and is right in about 3 of 4 sentences, in 2 of 3 where the engine is “fast”.'

/** A choice of mentions as a person would say it: "words against Ada Example inside quotations". */
export function toneWords(
  { entity, voice, direction, telling }: ToneChoice,
  name: (id: string) => string,
): string {
  const any = telling ? 'words for or against' : 'words read around'
  const which = direction ? `words ${DIRECTION_WORDS[direction]}` : any
  return [which, name(entity), ...(voice ? [VOICE_WORDS[voice]] : [])].join(' ')
}
