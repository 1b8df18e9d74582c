import type { Span } from '@parallax/domain'
import { paragraphsOf } from '../06-quotations/paragraphs.ts'
import type { Word } from '../06-quotations/words.ts'
import type { WithTone } from '../document.ts'
import { partsPhrases } from './function-words.ts'
import { foldedWords } from './keys.ts'
import { isFurniture } from './weak-heads.ts'

/** One token of headline or body as phrases see it. */
export interface Unit extends Span {
  text: string
  /** Its folded words joined by a space; empty for a mark. */
  folded: string
  tag: string
  sentence: number
  /** Nothing but one space stands between it and the unit before it. */
  joined: boolean
  /** May stand in a phrase. */
  nominal: boolean
}

/** Parts of speech that a phrase is made of. */
const NOMINAL = /^(?:NOUN|PROPN|ADJ|X)$/
/** Forms of verbs that the tagger often takes for nouns; as modifiers ("rising prices") they are adjectives to it. */
const VERB =
  /^(?:sent|spoke|met|led|won|lost|cut|hit|built|bought|paid|ran|fell|rose|grew|sat|stood|felt|brought|heard|remains?|continues?|includes?|offers|aims|seeks|warns|urges|vows|faces|appears?|wears?|raises|makes|sought|drew|drove|flew|chose|spent|shot)$/

function isNominal({ text, tag, lower }: Word): boolean {
  if (!/\p{L}{2}/u.test(text) || partsPhrases(text) || isFurniture(lower)) return false
  return /^\p{Lu}/u.test(text) || (NOMINAL.test(tag) && !VERB.test(lower) && !/ly$/.test(lower))
}

/** "Social distancing", "nuclear testing": behind an adjective such a word is a noun, whatever the tagger says. */
const isGerund = (word: Word, last: Word | undefined): boolean =>
  last?.tag === 'ADJ' &&
  last.sentence === word.sentence &&
  /^[a-z]{3,}ing$/.test(word.text) &&
  !partsPhrases(word.text)

/** The tokens of headline and body in order. */
export function unitsOf(d: WithTone): Unit[] {
  const words = paragraphsOf(d).flatMap((paragraph) => paragraph.words)
  return words.map((word, i) => {
    const last = words[i - 1]
    const gap = last?.sentence === word.sentence ? d.text.slice(last.end, word.start) : null
    const { start, end, text, tag, sentence } = word
    const gerund = isGerund(word, last)
    return {
      ...{ start, end, text, sentence },
      tag: gerund ? 'NOUN' : tag,
      folded: foldedWords(text).join(' '),
      joined: gap !== null && /^\s$/.test(gap),
      nominal: gerund || isNominal(word),
    }
  })
}
