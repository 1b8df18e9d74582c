import { describe, expect, test } from 'vitest'
import { findQuotations } from '../src/06-quotations/index.ts'
import { documentOf, type Named } from './annotated-document.ts'

const NAMES: Named[] = ['Corvo', 'CORVO'].map((text) => ({ text, entity: 'corvo' }))

/** "speaker | cue | content" of each quotation of a text. */
function readings(text: string): string[] {
  const { quotations } = findQuotations(documentOf(text, NAMES))
  return quotations.map(({ content, cue, speaker }) =>
    [speaker?.text ?? '–', cue?.text ?? '–', text.slice(content.start, content.end)].join(' | '),
  )
}

type Row = [text: string, ...expected: string[]]

const gives = (rows: Row[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(readings(text)).toEqual(expect.arrayContaining(expected))
  })

const givesNot = (rows: Row[]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    for (const one of expected) expect(readings(text)).not.toContain(one)
  })

describe('an attribution that ends the sentence reports all before it', () => {
  gives([
    [
      'A clerk said the ledger was empty, the auditors reported.',
      'the auditors | reported | A clerk said the ledger was empty',
    ],
    [
      'The ledger shows that nobody paid, said Ines Corvo.',
      'Ines Corvo | said | The ledger shows that nobody paid',
    ],
    [
      'The ferry was built for storms, a spokeswoman, Ines Corvo, said.',
      'a spokeswoman, Ines Corvo, | said | The ferry was built for storms',
    ],
    [
      'Corvo, who argued the case, will do well, Bram Odell insists.',
      'Bram Odell | insists | Corvo, who argued the case, will do well',
    ],
  ])
})

describe('an apposition before the verb is the speaker, not the content', () => {
  gives([
    [
      'Ines Corvo, a teacher, told the council that the roof leaked.',
      'Ines Corvo, a teacher, | told | that the roof leaked',
    ],
  ])
  givesNot([
    [
      'Ines Corvo, a teacher, told the council that the roof leaked.',
      'the council | told | Ines Corvo, a teacher',
    ],
  ])
})

describe('a clause about the subject ends where the main verb follows', () => {
  gives([
    [
      'Corvo, who says the roof leaks, said she would sell the house.',
      'Corvo, who says the roof leaks, | said | she would sell the house',
    ],
    ['Odell, who believed that the vote was lost, left.', 'who | believed | that the vote was lost'],
  ])
})

describe('a fronted clause ends at its comma', () => {
  gives([
    [
      'While Corvo said the roof was sound, Odell said it leaked.',
      'Corvo | said | the roof was sound',
      'Odell | said | it leaked',
    ],
    [
      'Like neighbours who say the roof is old, Odell said he would sell.',
      'who | say | the roof is old',
      'Odell | said | he would sell',
    ],
  ])
})

describe('a second cue beside the first ends what the first says', () => {
  gives([
    [
      'Corvo said the roof leaked and Odell said it was sound.',
      'Corvo | said | the roof leaked',
      'Odell | said | it was sound',
    ],
    [
      'Corvo said the roof leaked, arguing that it was old.',
      'Corvo | said | the roof leaked',
      'Corvo | arguing | that it was old',
    ],
    [
      'Odell said the roof was sound, again accusing the builders of sloth.',
      'Odell | said | the roof was sound',
    ],
  ])
})

describe('an infinitive after the day, a denial or an adverb', () => {
  gives([
    ['Corvo vowed Tuesday to mend the roof.', 'Corvo | vowed | to mend the roof'],
    ['Corvo vowed not to sell the house.', 'Corvo | vowed | not to sell the house'],
    ['Corvo promised on Friday never to sell the house.', 'Corvo | promised | never to sell the house'],
  ])
})

describe('what was asked, by whom it does not say', () => {
  gives([
    ['Corvo was asked whether the roof leaked.', '– | was asked | whether the roof leaked'],
    ['Corvo was asked what the roof had cost.', '– | was asked | what the roof had cost'],
    ['Corvo was asked about the price of the roof.', '– | was asked about | the price of the roof'],
    ['Corvo was asked, “Who paid for it?”', '– | was asked | “Who paid for it?”'],
  ])
})

describe('asked, told: a passive without its verb to be', () => {
  gives([
    [
      'When asked whether the roof leaked, Corvo said it did.',
      '– | asked | whether the roof leaked',
      'Corvo | said | it did',
    ],
    ['Asked about the roof, Corvo said it leaked.', '– | Asked about | the roof', 'Corvo | said | it leaked'],
    ['Asked by a clerk if she would sell, Corvo laughed.', 'a clerk | Asked | if she would sell'],
  ])
})

describe('who was accused or criticised, whoever did it', () => {
  gives([
    ['Corvo was criticized for the delay.', '– | was criticized | Corvo'],
    ['Corvo was criticized by the clerks.', 'the clerks | was criticized | Corvo'],
  ])
  givesNot([['The office was named in May.', '– | was named | The office']])
})

describe('a headline and a transcript name who speaks before a colon', () => {
  gives([
    ['Corvo: Roof was never safe', 'Corvo | : | Roof was never safe'],
    ['Corvo on the roof: It was never safe', 'Corvo | : | It was never safe'],
    ['A first line.\n\nCORVO: The roof was never safe.', 'CORVO | : | The roof was never safe'],
  ])
  givesNot([
    ['Breaking: The roof was never safe', 'Breaking | : | The roof was never safe'],
    ['A first line.\n\nThe price: It was never paid.', 'The price | : | It was never paid'],
  ])
})

describe('a step that somebody opposed', () => {
  gives([['The tax, which Corvo opposed, was paid.', 'Corvo | opposed | which']])
})

describe('clauses that begin with a number, "none" or a participle', () => {
  gives([
    ['Corvo said none of the roofs were safe.', 'Corvo | said | none of the roofs were safe'],
    ['Corvo said at least nine roofs were broken.', 'Corvo | said | at least nine roofs were broken'],
    ['Corvo says mending the roof has been hard.', 'Corvo | says | mending the roof has been hard'],
  ])
})

describe('an adverb after an apposition belongs to the verb', () => {
  gives([
    [
      'Corvo, the former mayor, also criticized the builders.',
      'Corvo, the former mayor, | also criticized | the builders',
    ],
  ])
})

describe('what somebody plans, seeks and intends', () => {
  gives([
    ['Corvo plans to mend the roof.', 'Corvo | plans | to mend the roof'],
    ['Corvo sought to calm the crowd.', 'Corvo | sought | to calm the crowd'],
  ])
})

describe('sources that are no persons', () => {
  gives([
    [
      'In a new poll of the coast, Corvo leads Odell by nine points.',
      'a new poll of the coast | In | Corvo leads Odell by nine points',
    ],
    [
      'Corvo won among the young, according to exit polls.',
      'exit polls | according to | Corvo won among the young',
    ],
    ['But, according to the poll, Corvo leads.', 'the poll | according to | Corvo leads'],
  ])
  givesNot([['In a small town, Corvo leads a choir.', 'a small town | In | Corvo leads a choir']])
})

describe('a participle after quoted words that end in a comma', () => {
  gives([
    [
      'Corvo argued that the roof was “a danger,” citing a report of the builders.',
      'Corvo | argued | that the roof was “a danger,”',
      'Corvo | citing | a report of the builders',
    ],
  ])
})

describe('who has an anxiety or a complaint, between the noun and what it is about', () => {
  gives([['There is anxiety among the clerks about the roof.', 'the clerks | anxiety | the roof']])
})

describe('adjectives of belief with "remain" as with "be"', () => {
  gives([
    [
      'Corvo remains confident that the roof will hold.',
      'Corvo | remains confident | that the roof will hold',
    ],
    ['Corvo is nervous about the vote.', 'Corvo | is nervous about | the vote'],
  ])
})

describe('what only seems so', () => {
  gives([['The roof appears to be safe.', '– | appears | to be safe']])
  givesNot([
    ['Corvo appeared before the council.', '– | appeared | before the council'],
    ['Corvo is appearing in the play.', '– | is appearing | in the play'],
  ])
})

describe('verbs of reproach and praise', () => {
  gives([
    ['Corvo called out the builders.', 'Corvo | called out | the builders'],
    ['Corvo poked fun at the builders.', 'Corvo | poked fun at | the builders'],
    ['Corvo paid tribute to the builders.', 'Corvo | paid tribute to | the builders'],
  ])
})

describe('a poll, a study or a letter shows a noun phrase', () => {
  gives([
    ['The survey shows Odell with a narrow lead.', 'The survey | shows | Odell with a narrow lead'],
    ['A study found considerable support for the tax.', 'A study | found | considerable support for the tax'],
    [
      'A survey released on Sunday showed Odell ahead by nine points.',
      'A survey released on Sunday | showed | Odell ahead by nine points',
    ],
  ])
  givesNot([
    ['Odell showed the visitors his garden.', 'Odell | showed | the visitors his garden'],
    ['The boy found a coin in the grass.', 'The boy | found | a coin in the grass'],
  ])
})

describe('a participle belongs to the noun beside it', () => {
  gives([
    ['Neighbours supporting the mayor came early.', 'Neighbours | supporting | the mayor'],
    [
      'A guard questioned by the police said the door was open.',
      'A guard questioned by the police | said | the door was open',
    ],
  ])
})

describe('what somebody feels like', () => {
  gives([['Corvo felt like nobody listened.', 'Corvo | felt like | nobody listened']])
})

describe('no quotation', () => {
  test.each([
    'He said yes to the offer.',
    'Odell showed the visitors his garden.',
    'The boy found a coin in the grass.',
    'The crew left the harbour at nine.',
    'She wore a so-called “storm coat” all summer.',
    'The novel “The Quiet Ledger” sold well.',
  ])('%s', (text) => {
    expect(readings(text)).toEqual([])
  })
})

describe('known failures', () => {
  test.fails('A clause without commas about the subject: those who think Corvo is right stressed the roof.', () => {
    expect(readings('Those who think Corvo is right stressed the cost of the roof.')).toContain(
      'who | think | Corvo is right',
    )
  })
})
