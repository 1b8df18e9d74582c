import { describe, expect, test } from 'vitest'
import { quantityKey } from '../src/tellings/facts.ts'
import { quantitiesIn } from '../src/tellings/quantities.ts'

const read = (sentence: string) =>
  quantitiesIn(sentence, { start: 0, end: sentence.length }, 'a').filter(({ part }) => !part)

/** The row of each number, and its words. */
const rows = (sentence: string) => read(sentence).map((quantity) => [quantityKey(quantity), quantity.text])

describe('one row, whatever the words', () => {
  describe.each<[string, [string, string][]]>([
    [
      'deaths',
      [
        ['A fire left 12 dead in Port Selm.', '12'],
        ['Twelve people died.', 'Twelve'],
        ['The fire killed at least 12 people.', 'at least 12'],
        ['There were 12 deaths in the valley.', '12'],
        ['Twelve people lost their lives.', 'Twelve'],
        ['Twelve lost their lives in the fire.', 'Twelve'],
        ['The fire cost 12 lives.', '12'],
        ['The fire took the lives of 12 people.', '12'],
        ['The fire claimed the lives of nearly 12 people.', 'nearly 12'],
        ['The crash was fatal for 12 people.', '12'],
        ['Officials put the death toll at 12.', '12'],
        ['The death toll climbed above 150.', 'above 150'],
        ['The death toll passed 150.', 'passed 150'],
        ['The number of dead rose to more than 150.', 'more than 150'],
        ['12 people, most of them children, were killed.', '12'],
        ['Dead: 12', '12'],
      ],
    ],
    [
      'injuries',
      [
        ['200 were injured.', '200'],
        ['More than 200 people hurt in the blast.', 'More than 200'],
        ['The blast left 250 wounded.', '250'],
        ['Over 200 sustained injuries.', 'Over 200'],
        ['The number of wounded climbed to more than 250.', 'more than 250'],
        ['The injured numbered 200.', '200'],
        ['Doctors treated nearly 200 wounded.', 'nearly 200'],
        ['Two hundred people suffered injuries.', 'Two hundred'],
        ['The blast killed 12 and hurt about 200.', 'about 200'],
      ],
    ],
    [
      'injuries: in hospital',
      [
        ['About 40 people were treated in hospital for smoke.', 'About 40'],
        ['Forty people were taken to hospital.', 'Forty'],
        ['Forty residents were admitted to hospital.', 'Forty'],
        ['Hospitals treated up to 40 people.', 'up to 40'],
        ['Forty people were hospitalised.', 'Forty'],
      ],
    ],
    ['injuries: serious', [['Seven people were seriously hurt.', 'Seven']]],
    [
      'missing',
      [
        ['Three dozen were still missing.', 'Three dozen'],
        ['Thirty-six people remain missing.', 'Thirty-six'],
        ['Thirty-six people were unaccounted for.', 'Thirty-six'],
        ['Thirty-six people went missing.', 'Thirty-six'],
      ],
    ],
    [
      'displaced',
      [
        ['Up to 300,000 people were displaced.', 'Up to 300,000'],
        ['300,000 people were left homeless.', '300,000'],
        ['300,000 were made homeless.', '300,000'],
        ['300,000 lost their homes.', '300,000'],
        ['3,000 residents had to leave their homes.', '3,000'],
      ],
    ],
    [
      'displaced: evacuated',
      [
        ['Some 3,000 residents were evacuated.', 'Some 3,000'],
        ['Authorities evacuated 3,000 people.', '3,000'],
        ['3,000 people were brought to safety.', '3,000'],
      ],
    ],
    [
      'arrests',
      [
        ['Sixteen people were arrested.', 'Sixteen'],
        ['Police detained 16 people.', '16'],
        ['Sixteen people were taken into custody.', 'Sixteen'],
        ['Police made 16 arrests.', '16'],
      ],
    ],
    [
      'infections',
      [
        ['4,300 people were infected with the virus.', '4,300'],
        ['4,300 people have tested positive.', '4,300'],
        ['The region counts about 4,300 cases of the virus.', 'about 4,300 cases'],
        ['The number of measles cases rose to 4,300.', '4,300'],
      ],
    ],
    ['infections: new', [['There were 120 new coronavirus cases on Monday.', '120 new coronavirus cases']]],
    [
      'magnitude',
      [
        ['A magnitude 6.1 earthquake struck.', '6.1'],
        ['A 6.1-magnitude earthquake struck.', '6.1-magnitude'],
        ['A quake with a magnitude of about 6.1 struck.', 'about 6.1'],
        ['The quake measured 6.1 on the Richter scale.', '6.1'],
      ],
    ],
    [
      'USD',
      [
        ['Damage is put at between $10bn and $15bn.', 'between $10bn and $15bn'],
        ['Damage of more than $3 billion was done.', 'more than $3 billion'],
        ['Repairs cost up to three million dollars.', 'up to three million dollars'],
        ['Repairs cost $4-5 million.', '$4-5 million'],
      ],
    ],
    [
      'percent',
      [
        ['Sales fell by almost 12%.', 'almost 12%'],
        ['Sales fell by between 10 and 12 per cent.', 'between 10 and 12 per cent'],
      ],
    ],
  ])('%s', (key, table) => {
    test.each(table)('%s → %s', (sentence, words) => {
      expect(rows(sentence)).toContainEqual([key, words])
    })
  })
})

test.each([
  ['The hall has 12 beds in hospital wards.', 'injuries: in hospital'],
  ['Nurses worked 12 hours in hospital.', 'injuries: in hospital'],
  ['The court heard 120 new cases.', 'infections: new'],
  ['The firm treated 200 people as suppliers.', 'injuries: in hospital'],
  ['The number of cases before the court rose to 120.', 'infections'],
  ['The club lost 12 lives in the game of tag.', 'injuries'],
])('%s is not of the row %s', (sentence, key) => {
  expect(rows(sentence).map(([row]) => row)).not.toContain(key)
})

test.each([
  ['Repairs cost $4-5 million.', 4e6, 5e6],
  ['Repairs cost £4m to £5m.', 4e6, 5e6],
  ['Between 150 and 200 people were hurt.', 150, 200],
  ['The toll rose from 150 to 200.', 200, null],
])('the ends of the range: %s', (sentence, value, upTo) => {
  expect(read(sentence).map((quantity) => [quantity.value, quantity.upTo])).toEqual([[value, upTo]])
})
