import { describe, expect, test } from 'vitest'
import { grouped, joinMarked } from './marked-names.ts'

const NOMINALS: [text: string, expected: string][] = [
  ['President [Ama Okoro] spoke. The president was brief.', 'Ama Okoro = The president'],
  [
    '[Kenyan|G] President [Ama Okoro] spoke. The [Kenyan|G] leader was brief.',
    'Kenyan | Ama Okoro = The Kenyan leader',
  ],
  [
    "[Ama Okoro], the president of [Kenya|P], spoke. [Kenya|P]'s leader was brief.",
    "Ama Okoro = the president of Kenya = Kenya's leader | Kenya",
  ],
  [
    "[Kenya|P]'s president, [Ama Okoro], spoke. The president was brief.",
    "Kenya | Kenya's president = Ama Okoro = The president",
  ],
  ['Lawyer [Ama Okoro] spoke. Later the lawyer left.', 'Ama Okoro = the lawyer'],
  ['[Ama Okoro], a lawyer for the town, spoke. Later the lawyer left.', 'Ama Okoro = the lawyer'],
  ['[Ama Okoro], 34, spoke. The 34-year-old was brief.', 'Ama Okoro = The 34-year-old'],
  ['The 34-year-old [Ama Okoro] spoke. The 34-year-old was brief.', 'Ama Okoro = The 34-year-old'],
  ['[Tessel Inc.|O] grew. The company hired.', 'Tessel Inc. = The company'],
  [
    'Carmaker [Tessel|O] grew. The carmaker hired, and the company said so.',
    'Tessel = The carmaker = the company',
  ],
  ['[Marland Bank|O] grew. The bank hired.', 'Marland Bank = The bank'],
  ['The [Ministry of Health|O] spoke. The ministry was brief.', 'Ministry of Health = The ministry'],
  ['[Arden Airways|O] grew. Shares in the airline rose.', 'Arden Airways = the airline'],
]

describe('descriptions that leave no choice', () => {
  test.each(NOMINALS)('%s', (text, expected) => expect(grouped(joinMarked(text))).toBe(expected))
})

const NO_NOMINAL = [
  'President [Ama Okoro] met President [Lev Brandt]. The president was brief.',
  'The president was brief. President [Ama Okoro] spoke.',
  'The former president spoke. President [Ama Okoro] was brief.',
  'President [Ama Okoro] met the president of the company.',
  'President [Ama Okoro] met the vice president.',
  'Former president [Ama Okoro] spoke. The president was brief.',
  '[Ama Okoro], an aide to the president, spoke. The president was brief.',
  'Inspector general [Ama Okoro] spoke. The general counsel left.',
  'Lawyer [Ama Okoro] spoke. The lawyer bill failed.',
  'Lawyer [Ama Okoro] met lawyer [Lev Brandt]. The lawyer left.',
  '[Ama Okoro], 34, met [Lev Brandt], 34. The 34-year-old was brief.',
  '[Ama Okoro], 34, spoke. The 34-year-old suspect was brief.',
  '[Tessel Inc.|O] met [Corvin Ltd|O]. The company hired.',
  '[Tessel Inc.|O] grew, [Corvin|O] wrote. The company hired.',
  '[Tessel Inc.|O] grew. The company car broke down.',
  '[Marland Bank|O] grew. The bank of the river flooded.',
  '[Marland Bank|O] grew. A bank failed.',
  'The [Ministry of Health|O] met the [Ministry of Trade|O]. The ministry was brief.',
]

describe('descriptions that could be somebody else are left alone', () => {
  test.each(NO_NOMINAL)('%s', (text) => {
    expect(joinMarked(text).mentions.filter((m) => m.form === 'nominal')).toEqual([])
  })
})

const PRONOUNS: [text: string, expected: string][] = [
  ['[Nora Feldt] said that she would wait.', 'Nora Feldt = she'],
  ['[Nora Feldt] met [Emil Brandt]. She waved to him.', 'Nora Feldt = She | Emil Brandt = him'],
  ['Mr. [Okoro] said that he would wait.', 'Okoro = he'],
  ['[Okoro] said that he would wait.', 'Okoro = he'],
  ['“I will wait,” said [Okoro]. He left.', 'Okoro = He'],
  ['[Nora Feldt] opened the mill.\n\nShe was brief.', 'Nora Feldt = She'],
  ['[Nora Feldt] opened the mill.\n\n“It is old,” she said.', 'Nora Feldt = she'],
  ['[Nora Feldt] opened the mill.\n\nHer brother was away.', 'Nora Feldt = Her'],
  ['[Emil Brandt] said hello. He thanked [Nora Feldt].', 'Emil Brandt = He | Nora Feldt'],
  ['[Emil Brandt] told [Lev Okoro] the news. He had read it.', 'Emil Brandt = He | Lev Okoro'],
  ['President [Ama Okoro] spoke. The president said she was ill.', 'Ama Okoro = The president = she'],
  ['[Emil Brandt], a doctor from the coast, said he was ill.', 'Emil Brandt = he'],
]

describe('pronouns that leave no choice', () => {
  test.each(PRONOUNS)('%s', (text, expected) => expect(grouped(joinMarked(text))).toBe(expected))
})

const NO_PRONOUN = [
  '[Emil Brandt] and [Lev Okoro] talked, and he agreed.',
  '[Nora Feldt] talked, and he agreed.',
  'A witness said: "[Nora Feldt] came and she waved."',
  '“[Emil Brandt] is great,” he said.',
  '[Emil Brandt] said a man fled after he was seen.',
  '[Nora Feldt] met a woman. She fled.',
  '[Nora Feldt] opened the mill.\n\nThe weather was fine.\n\nShe was brief.',
  '[Emil Brandt] opened the mill.\n\nDiscussing his plans, [Lev Okoro] said little.',
  '[Emil Brandt] thanked him.',
  'The paper named [Okoro], and he complained.',
  'The palace said [Emil Brandt] and [Lev Okoro] had spoken. It poisoned a colonel and his daughter.',
  '[Emil Brandt] spoke. It poisoned a neighbour and his daughter.',
  '“It was [Emil Brandt].\n\n“And he was kind to all of us.”',
]

describe('pronouns that could be somebody else are left alone', () => {
  test.each(NO_PRONOUN)('%s', (text) => {
    const found = joinMarked(text).mentions.filter((m) => m.form === 'pronoun')
    expect(found).toEqual([])
  })
})

test('what points tells whom it goes by', () => {
  const { text, mentions } = joinMarked('President [Ama Okoro] spoke. The president said she was ill.')
  const why = mentions
    .filter((m) => m.form !== 'name')
    .map(({ text: words, evidence }) => [words, evidence?.rule, text.slice(evidence?.start, evidence?.end)])
  expect(why).toEqual([
    ['The president', 'nominal:office', 'Ama Okoro'],
    ['she', 'pronoun:only-person', 'Ama Okoro'],
  ])
})
