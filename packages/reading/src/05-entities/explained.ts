import type { Mention } from '@parallax/domain'
import { isAcronymOf, looksLikeAcronym } from '../04-mentions/acronyms.ts'
import { formOf } from './forms.ts'

const LONGEST_GAP = 3

/** "World Health Organization (WHO)": for each short form that the article explains, the index of the long one. */
export function explainedAcronyms(mentions: readonly Mention[], text: string): Map<string, number> {
  const explained = new Map<string, number>()
  for (let i = 0; i + 1 < mentions.length; i++) {
    const long = mentions[i] as Mention
    const short = mentions[i + 1] as Mention
    const between = text.slice(long.end, short.start)
    if (between.length > LONGEST_GAP || !between.trimEnd().endsWith('(')) continue
    const acronym = formOf(short.text)
    if (looksLikeAcronym(acronym) && isAcronymOf(acronym, formOf(long.text))) explained.set(acronym, i)
  }
  return explained
}
