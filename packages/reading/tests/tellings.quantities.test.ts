import { describe, expect, test } from 'vitest'
import { daysIn } from '../src/tellings/days.ts'
import { quantitiesIn } from '../src/tellings/quantities.ts'

const BOUNDS = { exact: '', about: '~', 'at-least': '≥', 'at-most': '≤' } as const

/** "≥17 deaths of soldier", with "(part)" behind what is part of another number. */
function counted(sentence: string): string[] {
  return quantitiesIn(sentence, { start: 0, end: sentence.length }, 'a').map(
    ({ value, upTo, bound, kind, of, part, start, end, text }) => {
      expect(sentence.slice(start, end)).toBe(text)
      const range = upTo === null ? '' : `–${upTo}`
      return `${BOUNDS[bound]}${value}${range} ${kind}${of ? ` of ${of}` : ''}${part ? ' (part)' : ''}`
    },
  )
}

describe('what a sentence counts', () => {
  test.each<[string, string[]]>([
    ['A fire left 12 dead in Port Selm.', ['12 deaths']],
    ['Twelve people were killed when the ferry sank.', ['12 deaths']],
    ['At least 17 people died, officials said.', ['≥17 deaths']],
    ['The blast killed 12 people and injured 17.', ['12 deaths', '17 injuries']],
    ['Twelve people were killed and 17 injured.', ['12 deaths', '17 injuries']],
    ['12 killed, 17 wounded in mill fire', ['12 deaths', '17 injuries']],
    ['12 killed 17 wounded in mill fire', ['12 deaths', '17 injuries']],
    ['The storm killed more than two hundred and fifty people.', ['≥250 deaths']],
    ['The death toll rose to 17 on Monday.', ['17 deaths']],
    ['The death toll rose from 12 to 17.', ['12 deaths (part)', '17 deaths']],
    ['The accident claimed 12 lives.', ['12 deaths']],
    ['Police confirmed the deaths of 12 people.', ['12 deaths']],
    ['There were 12 deaths in the valley.', ['12 deaths']],
    ['Twelve soldiers were killed near the bridge.', ['12 deaths of soldier']],
    ['A mine killed two border guards.', ['2 deaths of border guard']],
    ['Up to 40 people are missing.', ['≤40 missing']],
    ['Between 30 and 40 people were hurt.', ['30–40 injuries']],
    ['Police arrested 14 people.', ['14 arrests']],
    ['About 3,000 people were evacuated.', ['~3000 displaced of evacuated']],
    ['17 people are feared dead.', ['~17 deaths']],
    ['Thirty people were killed or injured.', ['30 casualties']],
    ['The bomb wounded two dozen passengers.', ['24 injuries of passenger']],
    ['The company paid $3.5 billion for the mine.', ['3500000000 USD']],
    ['It cost £40m.', ['40000000 GBP']],
    ['The bridge cost 11 million euros.', ['11000000 EUR']],
    ['A 5.6-magnitude earthquake shook the coast.', ['5.6 magnitude']],
    ['The quake had a magnitude of 5.6.', ['5.6 magnitude']],
    ['Prices rose by 40 % in March.', ['40 percent']],
    ['Prices rose by nearly 40 per cent.', ['~40 percent']],
    ['The council will close 12 public libraries.', ['12 library']],
    ['The new line serves forty-two villages.', ['42 village']],
    ['Voters chose among 3 billion people.', ['3000000000 person']],
    ['The judge gave him 12 years in prison.', ['12 prison year']],
  ])('%s', (sentence, expected) => {
    expect(counted(sentence)).toEqual(expected)
  })
})

describe('a part of another number is no toll of its own', () => {
  test.each<[string, string[]]>([
    ['Three of the 12 dead were children.', ['12 deaths']],
    ['Twelve people were killed, including three children.', ['12 deaths', '3 child (part)']],
    ['The blast killed 12 others.', ['12 deaths (part)']],
    ['Another 12 people died in hospital.', ['12 deaths (part)']],
    ['Two more people were killed overnight.', ['2 deaths (part)']],
  ])('%s', (sentence, expected) => {
    expect(counted(sentence)).toEqual(expected)
  })
})

describe('numbers that count nothing', () => {
  test.each([
    'The town hall was built in 1912.',
    'On May 12 the ferry sank.',
    'The 12th boat sank.',
    'It was the deadliest fire since the 1970s.',
    'The man, 34, was on his way home.',
    'The driver, aged 34, survived.',
    'A 34-year-old man survived.',
    'Selm Rovers won 3-1.',
    'The train left at 12:30.',
    'The train left at 5 pm.',
    'Flight 370 vanished.',
    'One in 10 agreed.',
    'The cannery fills two tins in three.',
    'There were six deaths per 100,000 people.',
    'One of them laughed.',
    'The Covid-19 ward closed.',
    'Hundreds of people marched.',
    'She governed the island for 12 years.',
    'The ferries will run again in two weeks.',
    'The grain had lain in the hold for six years.',
    'The two mayors shook hands.',
    'He died 12 years ago.',
    'It was No. 12.',
  ])('%s', (sentence) => {
    expect(counted(sentence)).toEqual([])
  })
})

test('who kills is not killed: 12 gunmen killed three guards', () => {
  expect(counted('12 gunmen killed three guards.')).toEqual(['12 gunman', '3 deaths of guard'])
})

describe('the days that a sentence of Friday, 8 May 2026 names', () => {
  test.each<[string, string[]]>([
    ['The ferry sank on Friday.', ['2026-05-08']],
    ['The ferry sank on Thursday.', ['2026-05-07']],
    ['The ferry sank late on Saturday.', ['2026-05-02']],
    ['The ferry sank last Friday.', ['2026-05-01']],
    ['The council will meet on Monday.', ['2026-05-11']],
    ['Next Friday it is over.', ['2026-05-15']],
    ['The ferry sank yesterday.', ['2026-05-07']],
    ['The ferry sank on May 3.', ['2026-05-03']],
    ['The ferry sank on 30 December.', ['2025-12-30']],
    ['It sank on May 3, 1999, in a storm.', ['1999-05-03']],
    ['It was signed on Good Friday.', []],
    ['The market opens every Friday.', []],
    ['It may rain.', []],
  ])('%s', (sentence, expected) => {
    const days = daysIn(sentence, { start: 0, end: sentence.length }, 'a', '2026-05-08T10:00:00Z')
    expect(days.map(({ day }) => day)).toEqual(expected)
    for (const { start, end, text } of days) expect(sentence.slice(start, end)).toBe(text)
  })

  test('without a day of publication only dates with a year are known', () => {
    const sentence = 'It sank on Friday, May 3, 2019, and again on Monday.'
    expect(daysIn(sentence, { start: 0, end: sentence.length }, 'a', null).map(({ day }) => day)).toEqual([
      '2019-05-03',
    ])
  })
})
