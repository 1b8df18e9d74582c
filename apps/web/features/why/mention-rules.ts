/** What found a name, in plain words. `names:crf+transformer+article` is one rule with what helped it. */
const FOUND: Record<string, string> = {
  'names:crf':
    'The tagger of names took these words for a name, by the words themselves and those around them.',
  'names:crf+transformer':
    'Two taggers of names, one by features and one by a small language model, took these words for a name together.',
  'names:acronym': 'The article explains this short form beside the name in full.',
  'names:repeated': 'The same words are a name elsewhere in this article.',
  'names:known': 'The words are the name of something in the knowledge base and are written as a name here.',
  'names:compound': 'The words are the name in a compound (“London-based”).',
  'names:list': 'The words stand in a list between other names of this kind.',
  'pronoun:only-person': 'Nobody else has been named before it that the pronoun could mean.',
  'pronoun:only-person-of-unknown-gender':
    'Nobody else has been named before it in the paragraph; that the person is a man or a woman only the pronoun says.',
  'pronoun:paragraph-before': 'The paragraph before names only one whom the pronoun could mean.',
  'pronoun:only-subject':
    'Of those whom the pronoun could mean, only one is the subject of the sentence before.',
  'nominal:office': 'The words name an office whose holder the article names.',
  'nominal:age': 'The words give an age that the article gives of one person alone.',
  'nominal:kind': 'The words name a kind of body of which the article names one alone.',
  'nominal:country-office': 'The words name an office of a country whose holder the article names.',
}

/** By what a mention was joined to its entity; `by` stands for the words that it went by. */
const JOINED: Record<string, (by: string | null) => string> = {
  'join:surname': (by) => `It is the surname of a name that the article gives in full${quoted(by)}.`,
  'join:first-name': (by) => `It is the beginning of a name that the article gives in full${quoted(by)}.`,
  'join:same-name': (by) => `The article names it so before${quoted(by)}.`,
  'join:initials': (by) => `The initials are those of a name that the article gives in full${quoted(by)}.`,
  'join:name-variant': (by) => `It is another form of a name that the article gives${quoted(by)}.`,
  'join:spelling': (by) => `It is another spelling of a name that the article gives${quoted(by)}.`,
  'join:shortened-name': (by) => `It is the beginning of a longer name that the article gives${quoted(by)}.`,
  'join:title-and-name': () => 'The knowledge base knows title and name together.',
  'join:acronym': (by) => `The letters are the initials of a name that the article gives${quoted(by)}.`,
  'join:club': (by) => `It is the second word of the only club of that name in the article${quoted(by)}.`,
  'join:body-and-subject': (by) => `It is the same body, named the other way round${quoted(by)}.`,
  'join:known-name': () => 'The knowledge base knows this wording for it.',
  'join:demonym': () => 'The people stand for their country.',
  'join:explained-acronym': (by) => `The article explains the short form${quoted(by)}.`,
  'join:short-form': (by) => `It is a short form of a name that the article gives in full${quoted(by)}.`,
  'sense:main': () =>
    'Several bear the name; nothing in the article says otherwise, so the best known is meant.',
  'sense:company': (by) =>
    `Several bear the name; what else the article names tells which is meant${quoted(by)}.`,
  'sense:words-around': (by) =>
    `Several bear the name; the words around it tell which is meant${quoted(by)}.`,
  'sense:place-behind': (by) =>
    `The state or country behind it tells that it is another place of that name${quoted(by)}.`,
  'sense:team': () => 'In a report about sport a place is its team.',
}

const quoted = (by: string | null): string => (by === null ? '' : `: “${by}”`)
const ADDED: Record<string, string> = {
  '+article': 'What kind of thing it is was settled by the other places where the article names it.',
  '+full-name': 'What kind of thing it is was settled by a name that the article gives in full.',
}

/** Why the words are taken for a mention, in one or two sentences. */
export function foundWords(rule: string): string {
  const added = Object.keys(ADDED).find((end) => rule.endsWith(end))
  if (added) return `${foundWords(rule.slice(0, -added.length))} ${ADDED[added]}`
  return FOUND[rule] ?? `Found by the rule “${spoken(rule)}”.`
}

/** Why it is this entity; where no rule joined it, the mention is the first to name it so. */
export function joinedWords(evidence: { rule: string; text: string | null } | null): string {
  if (!evidence) return 'The mention itself gives the name.'
  const words = POINTING.test(evidence.rule)
    ? (by: string | null) => `It goes by this mention of the article${quoted(by)}.`
    : JOINED[evidence.rule]
  return words
    ? words(evidence.text)
    : `Joined by the rule “${spoken(evidence.rule)}”${quoted(evidence.text)}.`
}

const POINTING = /^(?:pronoun|nominal):/

const spoken = (rule: string): string => rule.replace(/^[a-z]+:/, '').replaceAll('-', ' ')

/** A share of such cases that are right, as words: what a reader may make of it. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.97) return 'very sure'
  if (confidence >= 0.9) return 'sure'
  if (confidence >= 0.75) return 'fairly sure'
  return confidence >= 0.5 ? 'unsure' : 'a guess'
}

/** "of 100 such cases about 93 are right". */
export const confidenceMeans = (confidence: number): string =>
  `of 100 such cases about ${Math.round(confidence * 100)} are right`

const FORMS: Record<string, string> = {
  NAME: 'By name: it is counted.',
  NOMINAL: 'By a description: it is found, shown and not counted.',
  PRONOUN: 'By a pronoun: it is found, shown and not counted.',
}
export const formWords = (form: string): string => FORMS[form] ?? form
