import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../src/02-sentences/index.ts'
import { tokenize } from '../src/03-tokens/index.ts'
import { isAcronymOf } from '../src/04-mentions/acronyms.ts'
import { findMentions } from '../src/04-mentions/index.ts'
import { formOf } from '../src/05-entities/forms.ts'
import { joinEntities } from '../src/05-entities/index.ts'
import { entitiesOf, joined, tokensOf } from './read-names.ts'

const JOINED: [text: string, expected: string][] = [
  [
    'Marta Ilves opened the fair in Tallinn. Ilves stayed for an hour.',
    'Marta Ilves → Marta Ilves | Tallinn → Tallinn | Ilves → Marta Ilves',
  ],
  ['Putin spoke in Moscow.', 'Putin → Vladimir Putin | Moscow → Moscow'],
  ['President Putin flew to Sochi.', 'Putin → Vladimir Putin | Sochi → Sochi'],
  [
    'Donald J. Trump tweeted. Trump then left Florida.',
    'Donald J. Trump → Donald Trump | Trump → Donald Trump | Florida → Florida',
  ],
  ['British officials said Johnson was ill.', 'British → United Kingdom | Johnson → Boris Johnson'],
  [
    'Carla Johnson runs a farm in Britain. Johnson keeps goats.',
    'Carla Johnson → Carla Johnson | Britain → United Kingdom | Johnson → Carla Johnson',
  ],
  [
    'The U.S. and the UK agreed. America waited for Britain.',
    'U.S. → United States | UK → United Kingdom | America → United States | Britain → United Kingdom',
  ],
  ['Russian exports fell, Russia said.', 'Russian → Russia | Russia → Russia'],
  ['The Kremlin answered the White House.', 'Kremlin → Kremlin | White House → White House'],
  [
    'The Baltic Ferry Authority (BFA) cut fares. The BFA gave no reason.',
    'Baltic Ferry Authority → Baltic Ferry Authority | BFA → Baltic Ferry Authority | BFA → Baltic Ferry Authority',
  ],
  ['Pope Francis prayed in Rome.', 'Francis → Pope Francis | Rome → Rome'],
  ['Queen Elizabeth thanked nurses.', 'Elizabeth → Elizabeth II'],
  ["NATO's chief met EU leaders.", 'NATO → North Atlantic Treaty Organization | EU → European Union'],
]

describe('names that mean one', () => {
  test.each(JOINED)('%s', (text, expected) => {
    expect(joined(entitiesOf([text]))).toBe(expected)
  })
  test('a demonym is a name of its country, and says that it is a demonym', () => {
    const [mention] = entitiesOf(['Japanese engineers built the bridge.']).mentions
    expect(mention).toMatchObject({ text: 'Japanese', type: 'GROUP', form: 'name', demonym: true })
  })
  test('a surname of two people of the article is given to neither of them from afar', () => {
    const { mentions, entities } = entitiesOf([
      'Nora Feldt and her brother Emil Feldt own the mill. Feldt was not at home.',
    ])
    const lone = mentions.filter((m) => m.text === 'Feldt' && m.form === 'name').at(-1)
    expect(entities.find((e) => e.id === lone?.entity)?.name).toBe('Feldt')
  })
  test('a common surname without its country stays its own', () => {
    expect(joined(entitiesOf(['Johnson won the spelling bee.']))).toBe('Johnson → Johnson')
  })
})

const POINTING: [text: string, expected: string][] = [
  [
    'Vladimir Putin met farmers. The Russian president praised them.',
    'nominal The Russian president → Vladimir Putin',
  ],
  ['Angela Merkel spoke in Berlin. The chancellor was brief.', 'nominal The chancellor → Angela Merkel'],
  [
    'Emmanuel Macron arrived. The president of France smiled.',
    'nominal The president of France → Emmanuel Macron',
  ],
  ['Angela Merkel was late because she had waited.', 'pronoun she → Angela Merkel'],
]

describe('nominals and pronouns', () => {
  test.each(POINTING)('%s', (text, expected) => {
    expect(joined(entitiesOf([text])).split(' | ')).toContain(expected)
  })
  const UNDECIDED = [
    'Vladimir Putin met Emmanuel Macron. The president was brief.',
    'Vladimir Putin and Emmanuel Macron talked, and he agreed.',
    'The president of the company met Vladimir Putin.',
    'The former president of Russia met Angela Merkel.',
    'A witness said: "Angela Merkel came and she waved."',
  ]
  test.each(UNDECIDED)('left alone: %s', (text) => {
    expect(entitiesOf([text]).mentions.filter((m) => m.form !== 'name')).toEqual([])
  })
})

describe('entities', () => {
  const first = entitiesOf(
    ['Vladimir Putin telephoned Donald Trump. Putin later spoke to the Kremlin press.'],
    'Putin Calls Trump',
  )
  test('are numbered in order of first mention and count their names', () => {
    expect(first.entities.map((e) => [e.id, e.name, e.mentions])).toEqual([
      ['e1', 'Vladimir Putin', 3],
      ['e2', 'Donald Trump', 2],
      ['e3', 'Kremlin', 1],
    ])
  })
  test('have the same key in every article, whichever name it uses', () => {
    const key = (text: string) => entitiesOf([text]).entities[0]?.key
    expect(key('Putin waited.')).toBe('person.vladimir-putin')
    expect(key('Vladimir Putin waited.')).toBe(key('President Putin waited.'))
    expect(key('America voted.')).toBe(key('The United States voted.'))
  })
  test('carry a Wikidata id only where a public list gives one', () => {
    expect(first.entities.map((e) => e.wikidata)).toEqual(['Q7747', 'Q22686', null])
  })
  test('of the headline are more salient than those of the last line', () => {
    const [putin, , kremlin] = first.entities
    expect(putin?.salience).toBeGreaterThan(kremlin?.salience ?? 1)
  })
  test('every mention by name has one, and counts add up', () => {
    const named = first.mentions.filter((m) => m.form === 'name')
    expect(named.every((m) => first.entities.some((e) => e.id === m.entity))).toBe(true)
    expect(first.entities.reduce((sum, e) => sum + e.mentions, 0)).toBe(named.length)
  })
  test('two spellings of one key are one entity', () => {
    const { entities } = entitiesOf([
      'ZETA-LINK Systems hired engineers. Zeta Link Systems pays well in Zagreb.',
    ])
    expect(new Set(entities.map((e) => e.key)).size).toBe(entities.length)
  })
  test('an index is no person, whatever the tagger took it for', () => {
    const { mentions } = entitiesOf(['The Dow Jones Industrial Average fell in New York.'])
    expect(mentions[0]).toMatchObject({ text: 'Dow Jones Industrial Average', type: 'OTHER' })
  })
  test('a joined mention tells the rule and the place of the mention that decided', () => {
    const { text, mentions } = entitiesOf([
      'Marta Ilves of the Baltic Ferry Authority (BFA) spoke. Ilves praised Britain and the BFA.',
    ])
    const why = mentions.map(({ text: words, evidence }) => {
      const by = evidence?.start === undefined ? '' : ` by ${text.slice(evidence.start, evidence.end)}`
      return `${words}: ${evidence ? `${evidence.rule}${by}` : 'first'}`
    })
    expect(why).toEqual([
      'Marta Ilves: first',
      'Baltic Ferry Authority: first',
      'BFA: join:explained-acronym by Baltic Ferry Authority',
      'Ilves: join:surname by Marta Ilves',
      'Britain: join:known-name',
      'BFA: join:explained-acronym by Baltic Ferry Authority',
    ])
  })
  test('nothing where nothing is analysed', () => {
    const document = joinEntities(findMentions(tokensOf(['Angela Merkel fuhr nach Moskau.'], '', false)))
    expect(document.entities).toEqual([])
  })
})

test.each([
  ['WHO', 'World Health Organization', true],
  ['CDC', 'Centers for Disease Control and Prevention', true],
  ['BoE', 'Bank of England', true],
  ['IMF', 'World Bank', false],
  ['UN', 'Unilever', false],
])('%s for %s: %s', (acronym, long, expected) => {
  expect(isAcronymOf(acronym, long)).toBe(expected)
})

test.each([
  ["Putin's", 'Putin'],
  ['the Kremlin', 'Kremlin'],
  ['BRIGHTWATER FOUNDATION', 'Brightwater Foundation'],
  ['NATO', 'NATO'],
  ['The Hague', 'The Hague'],
])('%s is written %s', (text, form) => {
  expect(formOf(text)).toBe(form)
})

const seeds = resolve(import.meta.dirname, '../../../../shared/seeds')
describe.skipIf(!existsSync(seeds))('the raw articles (skipped where ../shared is absent)', () => {
  const read = (number: string, part: RegExp) => {
    const file = readdirSync(seeds).find((name) => name.startsWith(number)) ?? ''
    const paragraphs = readFileSync(resolve(seeds, file), 'utf8').split(/\n\s*\n/)
    const own = paragraphs.filter((p) => part.test(p))
    return new Set(
      joinEntities(findMentions(tokenize(splitSentences(tokensOf(own))))).entities.map((e) => e.key),
    )
  }
  const shared = [
    'person.vladimir-putin',
    'person.donald-trump',
    'place.russia',
    'place.united-states',
    'place.united-kingdom',
  ]
  test('the first names Boris Johnson and not China', () => {
    const keys = read('000', /Putin/)
    for (const key of [...shared, 'person.boris-johnson']) expect(keys).toContain(key)
    expect(keys).not.toContain('place.china')
  })
  test('the second names China and not Boris Johnson', () => {
    const keys = read('001', /Russia/)
    for (const key of [...shared, 'place.china']) expect(keys).toContain(key)
    expect(keys).not.toContain('person.boris-johnson')
  })
})
