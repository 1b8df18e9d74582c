interface Counted {
  frequency: number
  sentences: number
  first: number
  headline: boolean
  keyness: number
}

/** From five times as often: keyness is a natural logarithm. */
const MUCH = Math.log(5)

const times = (value: number): string => (value === 1 ? 'once' : `${value} times`)

/** What a phrase was chosen by, in sentences. */
export function phraseWords(evidence: Counted | null): string[] {
  if (!evidence) return ['The article was read by an older version, which kept no reasons.']
  const { frequency, sentences, first, headline, keyness } = evidence
  const said = [
    `It stands in the article ${times(frequency)}, in ${sentences} ${sentences === 1 ? 'sentence' : 'different sentences'}.`,
  ]
  if (headline) said.push('The headline has it.')
  else
    said.push(
      first <= 0.2 ? 'It stands near the beginning.' : `It stands first ${Math.round(first * 100)} % down.`,
    )
  if (keyness > 0) said.push(`It is ${keyness >= MUCH ? 'much ' : ''}more frequent here than in other news.`)
  return said
}

const FOUND: Readonly<Record<string, string>> = {
  'noun-phrase': 'Words that stand together as one phrase, said more often here than in other news.',
  word: 'A single word, said much more often here than in other news.',
  name: 'A name that is no person or place, said more often here than in other news.',
}

/** The rule in plain words; one without words here falls back to its name. */
export const phraseFoundWords = (rule: string): string =>
  FOUND[rule] ?? `Chosen by the rule “${rule.replaceAll('-', ' ')}”.`
