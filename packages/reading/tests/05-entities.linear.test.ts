import { beforeAll, describe, expect, it } from 'vitest'
import { joinEntities } from '../src/05-entities/index.ts'
import { joinMarked, markedDocument } from './marked-names.ts'
import { countSteps } from './steps.ts'

const SIZE = 600
const times = (n: number, part: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => part(i)).join('')
/** A made-up word for each number. */
const word = (i: number) =>
  `B${[...(i + 8_000).toString(20)].map((digit) => 'aioulmnrstvkdgpfzbch'.charAt(Number.parseInt(digit, 20))).join('')}`

/** Articles made to cost more than they are long. */
const ARTICLES: readonly (readonly [string, (n: number) => string])[] = [
  [
    'many persons, each in full and by surname',
    (n) => times(n, (i) => `[Ada ${word(i)}] met [${word(i)}]. `),
  ],
  ['many persons of one surname', (n) => times(n, (i) => `[${word(i)} Ilves] met [Ilves]. `)],
  ['many persons of one first name', (n) => times(n, (i) => `[Ada ${word(i)}] met [Ada]. `)],
  ['initials of one letter', (n) => times(n, (i) => `[B. ${word(i)}] met [${word(i)} Ilves]. `)],
  ['one person again and again', (n) => times(n, () => '[Ada Ilves] met [Ilves]. ')],
  ['names of many words', (n) => `[${times(n, (i) => `${word(i)} `)}Ilves] met [Ilves].`],
  ['nicknames', (n) => times(n, (i) => `[Ada "${word(i)}" Ilves] met [${word(i)}]. `)],
  ['firms of one word', (n) => times(n, (i) => `[Tessel ${word(i)} Holdings|O] met [Tessel|O]. `)],
  [
    'explained short forms',
    (n) => times(n, (i) => `[Arden ${word(i)} Union|O] ([AB${i}|O]) met [AB${i}|O]. `),
  ],
  ['one spelling in many ways', (n) => times(n, (i) => `[U${'-'.repeat(i % 40)}S Oxley|O] met. `)],
  ['presidents', (n) => times(n, (i) => `President [${word(i)}] spoke. The president left. `)],
  ['ages', (n) => times(n, (i) => `[Ada ${word(i)}], ${i % 90}, spoke. The ${i % 90}-year-old left. `)],
  ['companies', (n) => times(n, (i) => `[${word(i)} Inc|O] grew. The company left. `)],
  ['pronouns in one paragraph', (n) => times(n, (i) => `[Ada ${word(i)}] said she and he told him. `)],
  ['pronouns in one sentence', (n) => `[Ada Ilves] told ${'him and her and he and she '.repeat(n)}.`],
  ['paragraphs of one pronoun', (n) => times(n, (i) => `[Ada ${word(i)}] spoke.\n\nShe left.\n\n`)],
  ['quotation marks', (n) => times(n, (i) => `“[Ada ${word(i)}] spoke.\n\n“She left.\n\n`)],
]

describe('an article of twice as many names takes twice the steps, and no more', () => {
  // What is loaded or made once is no step of an article.
  beforeAll(async () => {
    for (const [, make] of ARTICLES) await countSteps(() => joinMarked(make(99)))
  })

  it.each(ARTICLES)('%s', async (_, make) => {
    const steps = (n: number) => {
      const document = markedDocument(make(n))
      return countSteps(() => joinEntities(document))
    }
    const once = await steps(SIZE)
    expect((await steps(2 * SIZE)) / once).toBeLessThanOrEqual(2.2)
  })
})

it('5,000 persons are 5,000 entities, each with its surname', () => {
  const { entities } = joinMarked(times(5_000, (i) => `[Ada ${word(i)}] met [${word(i)}]. `))
  expect(entities).toHaveLength(5_000)
  expect(entities.every(({ mentions }) => mentions === 2)).toBe(true)
})
