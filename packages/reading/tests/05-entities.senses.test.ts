import { describe, expect, test } from 'vitest'
import { entitiesOf } from './read-names.ts'

/** "Georgia → Georgia (country) Q230": what a name stands for, with its id; "–" where it has none. */
function meant(name: string, paragraphs: string[], headline?: string): string {
  const { mentions, entities } = entitiesOf(paragraphs, headline)
  const mention = mentions.find((m) => m.text === name && m.form === 'name')
  const entity = entities.find((e) => e.id === mention?.entity)
  return `${entity?.name} ${entity?.wikidata ?? '–'}`
}

const CONTESTED: [name: string, text: string, expected: string][] = [
  ['Georgia', 'The president of Georgia spoke in Tbilisi.', 'Georgia (country) Q230'],
  ['Georgia', 'Peaches from Georgia were sold all over Atlanta.', 'Georgia (U.S. state) Q1428'],
  ['Georgia', 'A mill burned down in Macon, Georgia, on Tuesday.', 'Georgia (U.S. state) Q1428'],
  ['Georgia', 'The Georgia legislature passed the bill.', 'Georgia (U.S. state) Q1428'],
  ['Georgia', 'She had never been to Georgia.', 'Georgia –'],
  ['Georgia', 'The firm buys nuts in Georgia for shops in Atlanta and Tbilisi.', 'Georgia –'],
  ['Washington', 'The envoy flew to Washington on Monday.', 'Washington, D.C. Q61'],
  ['Washington', 'Apples from Washington are packed near Seattle and Spokane.', 'Washington –'],
  ['Washington', 'Washington state has eight new vineyards.', 'Washington (U.S. state) Q1223'],
  ['New York', 'The museum in New York opens on Friday.', 'New York City Q60'],
  ['New York', 'The New York legislature meets again in January.', 'New York (U.S. state) Q1384'],
  ['New York', 'Snow closed the airport in Ithaca, New York, for a day.', 'New York (U.S. state) Q1384'],
]

describe('names that several places bear', () => {
  test.each(CONTESTED)('%s in: %s', (name, text, expected) => {
    expect(meant(name, [text])).toBe(expected)
  })
  test('what decided is told, with the place of the mention that spoke for it', () => {
    const text = 'Peaches from Georgia were sold all over Atlanta.'
    const { mentions } = entitiesOf([text])
    const start = text.indexOf('Atlanta')
    expect(mentions[0]?.evidence).toEqual({ rule: 'sense:company', start, end: start + 'Atlanta'.length })
  })
  test('undecided, the name has an identity of its own', () => {
    const keyOf = (text: string) => entitiesOf([text]).entities[0]?.key
    const keys = [
      'Georgia is far away.',
      'Georgia borders Armenia.',
      'Georgia Governor Ann Poole resigned.',
    ].map(keyOf)
    expect(new Set(keys).size).toBe(3)
  })
})

const PLACES: [name: string, text: string, expected: string][] = [
  ['Paris', 'The summit in Paris ended early.', 'Paris Q90'],
  ['Paris', 'A barn burned in Paris, Texas, on Sunday.', 'Paris, Texas –'],
  ['London', 'The choir of London, Ontario, won the prize.', 'London, Ontario –'],
  ['London', 'He flew from London, England, to Oslo.', 'London Q84'],
  ['Berlin', 'They met in Berlin, Rome and Madrid.', 'Berlin Q64'],
  ['Chicago', 'The factory in Chicago, Illinois, makes glue.', 'Chicago Q1297'],
  ['Calif.', 'A school in Fresno, Calif., teaches welding.', 'California Q99'],
  ['Kingston', 'The road to Kingston is closed.', 'Kingston –'],
  ['Kingston', 'Jamaica has closed the harbour of Kingston.', 'Kingston Q34692'],
]

test.each(PLACES)('the place %s in: %s', (name, text, expected) => {
  expect(meant(name, [text])).toBe(expected)
})

describe('a report about sport', () => {
  const report = (sentence: string) => [
    'The midfielder scored two goals before halftime and the striker one after it.',
    sentence,
    'The coach praised his goalkeeper. The match was the last of the season in their league.',
  ]
  const TEAMS: [name: string, sentence: string, expected: string][] = [
    ['Portugal', 'Portugal beat Norway after extra time.', 'Portugal (team) –'],
    ['Norway', 'Portugal beat Norway after extra time.', 'Norway (team) –'],
    ['Portugal', 'They had lost to Portugal in May.', 'Portugal (team) –'],
    ['Portugal', 'They will play in Portugal next.', 'Portugal Q45'],
    ['Portugal', 'The winner was Ana Reis (Portugal) by a head.', 'Portugal Q45'],
    ['Portugal', "Portugal's Ana Reis came second.", 'Portugal Q45'],
    ['U.S.', 'The U.S. sent eleven players.', 'United States Q30'],
  ]
  test.each(TEAMS)('%s in: %s', (name, sentence, expected) => {
    expect(meant(name, report(sentence))).toBe(expected)
  })
  test('its dateline is the place', () => {
    const text =
      'LISBON, May 3 – The striker scored a goal in the cup match. The coach smiled at the referee.'
    expect(meant('LISBON', [text], 'Soccer: Norway lose again')).toBe('Lisbon Q597')
  })
  test('elsewhere countries are countries, whoever beats whom', () => {
    expect(meant('Portugal', ['Portugal beat Norway to the contract for the bridge.'])).toBe('Portugal Q45')
  })
})

const ORGANIZATIONS: [name: string, text: string, expected: string][] = [
  ['Microsoft', 'Shares of Microsoft Corp. rose after Microsoft raised its forecast.', 'Microsoft Q2283'],
  ['NATO', 'The ministers of NATO met on Friday.', 'North Atlantic Treaty Organization Q7184'],
  ['White House', 'The White House gave no comment.', 'White House –'],
]

test.each(ORGANIZATIONS)('the organisation %s in: %s', (name, text, expected) => {
  const named = meant(name, [text])
  expect(named).toBe(expected)
})

const LANGUAGES: [name: string, text: string, expected: string][] = [
  ['French', 'French farmers blocked the road.', 'France Q142'],
  ['French', 'The letter was written in French.', 'French –'],
  ['Polish', 'She is fluent in the Polish language.', 'Polish –'],
  ['Spanish', 'He speaks Spanish and reads Greek.', 'Spanish –'],
]

test.each(LANGUAGES)('the demonym %s in: %s', (name, text, expected) => {
  expect(meant(name, [text])).toBe(expected)
})

describe('people', () => {
  const PEOPLE: [name: string, text: string, expected: string][] = [
    ['Mike Rogers', 'Mike Rogers repairs clocks in Leeds.', 'Mike Rogers –'],
    ['Mike Rogers', 'Rep. Mike Rogers voted against it.', 'Mike Rogers Q1505143'],
    ['Charles Schumer', 'Senator Charles Schumer wrote to the bank.', 'Chuck Schumer Q380900'],
    ['Adam Smith', 'Adam Smith, a carpenter, found the coin.', 'Adam Smith –'],
  ]
  test.each(PEOPLE)('%s in: %s', (name, text, expected) => {
    const [id] = expected.split(' ').slice(-1)
    const found = meant(name, [text])
    if (id === '–') expect(found).toBe(expected)
    else expect(found.startsWith(expected.slice(0, expected.lastIndexOf(' ')))).toBe(true)
    expect(found.endsWith('–')).toBe(id === '–')
  })
  test('a place name that is the surname of somebody of the article is not the place', () => {
    const text = 'Clara Jordan paints boats. Jordan sold three of them in Cork.'
    expect(meant('Jordan', [text])).not.toContain('Q810')
  })
  test('after a preposition it is the place all the same', () => {
    const text = 'Clara Jordan paints boats. She sold one in Jordan and two in Egypt.'
    expect(meant('Jordan', [text])).toBe('Jordan Q810')
  })
})
