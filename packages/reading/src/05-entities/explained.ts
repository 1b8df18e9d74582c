import type { Mention } from '@parallax/domain'
import { looksLikeAcronym } from '../04-mentions/acronyms.ts'
import { formOf } from './forms.ts'

const LONGEST_GAP = 5

/**
 * "World Health Organization (WHO)", "WHO (World Health Organization)", "the World Health Organization, or WHO,": for each
 * short form that the article explains, the index of the mention of the long one. What stands in brackets alone right
 * behind a name of the same kind is its short form even where the letters come from another language ("FARC").
 */
export function explainedAcronyms(mentions: readonly Mention[], text: string): Map<string, number> {
  const explained = new Map<string, number>()
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [first, second] = [mentions[i] as Mention, mentions[i + 1] as Mention]
    if (!isExplanation(text, first, second)) continue
    const [one, other] = [formOf(first.text), formOf(second.text)]
    if (isShort(other) && one.includes(' ') && !explained.has(other)) explained.set(other, i)
    else if (isShort(one) && other.includes(' ') && !explained.has(one)) explained.set(one, i + 1)
  }
  return explained
}

const isShort = (form: string) => looksLikeAcronym(form) || /^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(form)

function isExplanation(text: string, first: Mention, second: Mention): boolean {
  if (first.type !== second.type || first.type === 'PERSON' || first.type === 'GROUP') return false
  if (second.start - first.end > LONGEST_GAP) return false
  const between = text.slice(first.end, second.start).trim()
  const behind = text.slice(second.end, second.end + 2).trim()
  return between === '(' ? behind.startsWith(')') : between === ', or'
}
