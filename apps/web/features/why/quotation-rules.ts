/** What found a quotation, in plain words. A rule that ends in `-inverted` has its speaker after the verb. */
const FOUND: Readonly<Record<string, string>> = {
  'left-quoted': 'Words in quotation marks stand before a speaker and a reporting word (“…,” she said).',
  'left-mixed':
    'Words that are partly in quotation marks stand before a speaker and a reporting word (It was “a mess,” she said).',
  'left-clause':
    'A clause without quotation marks stands before a speaker and a reporting word (It was late, she said).',
  'right-quoted': 'Words in quotation marks follow a speaker and a reporting word (She said: “…”).',
  'right-that': 'A clause with “that” follows a reporting word (She said that …).',
  'right-bare': 'A clause without “that” follows a reporting word (She said it was late).',
  'right-wh': 'A question follows a reporting word (She asked why …).',
  'right-to': 'What somebody is to do follows a reporting word (She promised to …).',
  'right-object': 'What is reported stands as the object of a reporting word (She condemned the plan).',
  'according-before': '“According to” or a phrase like it stands before what is reported.',
  'according-after': 'What is reported stands before “according to” or a phrase like it.',
  noun: 'A noun that reports carries the words (her claim that …).',
  resumed: 'The speaker goes on after the reporting word (“…,” she said. “…”).',
  carried:
    'Words in quotation marks without a speaker of their own follow somebody’s words in the same paragraph.',
  'carried-paragraph': 'Words in quotation marks open a paragraph after one in which somebody spoke.',
  continued: 'The quotation marks of the paragraph before were never closed: the same speaker goes on.',
  introduced: 'The sentence before names the speaker and leads to the words in quotation marks.',
  colon: 'A name and a colon stand before the words, as in an interview.',
  'colon-sentence': 'A sentence that ends in a colon leads to the words; they are its subject’s.',
  after: 'Words in quotation marks stand before a speaker and a reporting word (“…” she said).',
  'after-unlisted':
    'Words in quotation marks stand before a speaker and a verb that belongs to them by its place (“…,” she shrugged).',
  before: 'Words in quotation marks follow a reporting word (She said: “…”).',
  'before-unlisted':
    'Words in quotation marks follow a speaker and a verb that leads to them by its place (She shrugged: “…”).',
  signed: 'A dash and a name stand behind the words.',
  transcript: 'The paragraph stands under its speaker’s name, as in a transcript.',
  block: 'The paragraph before ends in a reporting word and a colon (She tweeted:).',
  turn: 'After a question the other one of the two who talk answers, and so on in turn.',
  around: 'The reporting word stands within what is reported (The pier, she said, is old).',
  'as-before': '“As she said” stands before what is reported.',
  'as-after': '“As she said” stands behind what is reported.',
  relative: 'What is reported hangs on a word like “which” (the pier, which she said was old).',
  'passive-by': 'A reporting word stands in the passive, with “by” before its speaker.',
  'passive-clause': 'A clause follows a reporting word in the passive (It is said that …).',
  'passive-to': 'An infinitive follows a reporting word in the passive (She is said to …).',
  'passive-as':
    'What somebody or something is seen as or known for, by nobody in particular (The port is seen as a risk).',
  'passive-told': 'Somebody was told what is reported.',
  'passive-alone': 'Somebody is accused or criticised, and the text does not say by whom.',
  headline: 'A headline names who speaks before a colon (Velde: Pier opens in May).',
  'in-poll': 'A poll or a survey opens the sentence that tells what it found (In a new poll, …).',
  raising: 'Something is said to seem or appear.',
  'right-phrase': 'A preposition leads from a reporting word to what is reported (She called for …).',
  'noun-carried': 'A noun that reports, carried by a verb, leads to the words (She voiced support for …).',
  'noun-alone': 'A noun that reports leads to the words without anybody who says them (fears that …).',
}

const INVERTED = '-inverted'
const spoken = (rule: string): string => rule.replaceAll('-', ' ')

/** Why the words are taken for somebody’s; a rule without words here falls back to its name. */
export function quotationFoundWords(rule: string): string {
  const isInverted = rule.endsWith(INVERTED)
  const own = isInverted ? rule.slice(0, -INVERTED.length) : rule
  const words = FOUND[rule] ?? FOUND[own]
  if (!words) return `Found by the rule “${spoken(rule)}”.`
  return isInverted && !FOUND[rule] ? `${words} The speaker stands after the word (said she).` : words
}

interface Spoken {
  speaker: string | null
  speakerEntity: { name: string } | null
}

const PRONOUN = /^(?:i|he|she|they|we|it|you|him|her|them|us|me|who)$/iu

/** How the speaker was told. */
export function speakerWords({ speaker, speakerEntity }: Spoken): string {
  if (!speaker) return 'The text names no speaker near these words.'
  if (!speakerEntity)
    return `The text says “${speaker}”; that could not be joined to anybody who is named in it.`
  if (speaker === speakerEntity.name) return 'The text gives the name in full.'
  if (PRONOUN.test(speaker))
    return `The text says “${speaker}”; the pronoun was followed back to the name it stands for.`
  return speakerEntity.name.includes(speaker) || speaker.includes(speakerEntity.name)
    ? `The text says “${speaker}”, a form of the name.`
    : `The text says “${speaker}”; that was joined to the name it stands for.`
}

const KINDS: Readonly<Record<string, string>> = {
  DIRECT: 'Direct: all of it stands in quotation marks, or under its speaker’s name as in a transcript.',
  MIXED: 'Mixed: some of it stands in quotation marks, the rest is told.',
  INDIRECT: 'Indirect: it is told in the words of the article.',
}
export const kindWords = (kind: string): string => KINDS[kind] ?? kind
