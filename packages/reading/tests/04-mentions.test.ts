import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { NAME_ENGINES, type NameEngine } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { findMentions } from '../src/04-mentions/index.ts'
import { listed, mentionsBy, mentionsOf, tokensOf } from './read-names.ts'

const SENTENCES: [sentence: string, names: string][] = [
  [
    'Maria Keller, the mayor of Hamburg, flew to Brussels on Monday.',
    'Maria Keller/PERSON, Hamburg/PLACE, Brussels/PLACE',
  ],
  [
    'President Vladimir Putin met Chancellor Angela Merkel in Moscow.',
    'Vladimir Putin/PERSON, Angela Merkel/PERSON, Moscow/PLACE',
  ],
  [
    "Germany's economy shrank, the European Central Bank said.",
    'Germany/PLACE, European Central Bank/ORGANIZATION',
  ],
  ['Russian and Chinese officials met in Geneva in March.', 'Russian/GROUP, Chinese/GROUP, Geneva/PLACE'],
  ['He studied the causes of World War Two at the university.', 'World War Two/EVENT'],
  ['Ties had been close since the second world war.', 'second world war/EVENT'],
  ['US-Russia talks stalled in Vienna.', 'US/PLACE, Russia/PLACE, Vienna/PLACE'],
  [
    'Washington/Moscow: The presidents of Russia and the United States spoke by phone.',
    'Washington/PLACE, Moscow/PLACE, Russia/PLACE, United States/PLACE',
  ],
  ['The coronavirus reached Italy before France.', 'Italy/PLACE, France/PLACE'],
  ['COVID-19 closed schools across Spain.', 'Spain/PLACE'],
  ['Coronavirus cases rose in Brazil on Friday.', 'Brazil/PLACE'],
  [
    'The World Health Organization (WHO) warned Iran.',
    'World Health Organization/ORGANIZATION, WHO/ORGANIZATION, Iran/PLACE',
  ],
  [
    'The Centers for Disease Control and Prevention changed its advice.',
    'Centers for Disease Control and Prevention/ORGANIZATION',
  ],
  ['House Speaker Nancy Pelosi left Washington on Thursday.', 'Nancy Pelosi/PERSON, Washington/PLACE'],
  [
    'Mr. Okafor and Mrs. Lindqvist signed the lease in Lagos.',
    'Okafor/PERSON, Lindqvist/PERSON, Lagos/PLACE',
  ],
  ['Sen. Chuck Grassley (R-Iowa) objected in New York.', 'Chuck Grassley/PERSON, New York/PLACE'],
  ['Prime Minister Boris Johnson left Downing Street.', 'Boris Johnson/PERSON, Downing Street/ORGANIZATION'],
  ['Leeds beat Norwich 2-1 at home.', 'Leeds/ORGANIZATION, Norwich/ORGANIZATION'],
  ['Kenya beat Uganda 2-1 in Nairobi.', 'Kenya/PLACE, Uganda/PLACE, Nairobi/PLACE'],
  [
    'Elin Sandvik (Norway) beat Marta Okulska (Poland) 6-4 6-2.',
    'Elin Sandvik/PERSON, Norway/PLACE, Marta Okulska/PERSON, Poland/PLACE',
  ],
  ['Shares of Norvik Marine ASA rose 4 percent in Oslo.', 'Norvik Marine ASA/ORGANIZATION, Oslo/PLACE'],
  ['Hartwig & Sohn GmbH will close its plant in Kassel.', 'Hartwig & Sohn GmbH/ORGANIZATION, Kassel/PLACE'],
  ['The Bank of Ghana left its rate unchanged.', 'Bank of Ghana/ORGANIZATION'],
  [
    'The University of Nairobi named Grace Wanjiru its vice chancellor.',
    'University of Nairobi/ORGANIZATION, Grace Wanjiru/PERSON',
  ],
  [
    'Lt. Gen. Ibrahim Danladi commands the Nigerian Army in Borno.',
    'Ibrahim Danladi/PERSON, Nigerian Army/ORGANIZATION, Borno/PLACE',
  ],
  ['Sheikh Tamim al-Rashidi flew from Doha to Muscat.', 'Tamim al-Rashidi/PERSON, Doha/PLACE, Muscat/PLACE'],
  ['Nguyen Van Hai, a fisherman from Quang Ngai, lost his boat.', 'Nguyen Van Hai/PERSON, Quang Ngai/PLACE'],
  ['J. K. Ofori and K.P. Menon shared the prize.', 'J. K. Ofori/PERSON, K.P. Menon/PERSON'],
  [
    "Sinead O'Donovan of Cork sued Ryan Mac Giolla.",
    "Sinead O'Donovan/PERSON, Cork/PLACE, Ryan Mac Giolla/PERSON",
  ],
  [
    'Pieter van der Berg and Lucia de la Cruz opened the gallery.',
    'Pieter van der Berg/PERSON, Lucia de la Cruz/PERSON',
  ],
  ['The strike closed Heathrow Airport and the port of Dover.', 'Heathrow Airport/PLACE, Dover/PLACE'],
  ['Police in Port Moresby arrested three men on Sunday.', 'Port Moresby/PLACE'],
  ['The Indian government and the opposition Congress party agreed.', 'Indian/GROUP, Congress/ORGANIZATION'],
  ['Catholics and Muslims prayed together in Beirut.', 'Catholics/GROUP, Muslims/GROUP, Beirut/PLACE'],
  ['Republican senators blocked the bill in the Senate.', 'Republican/GROUP, Senate/ORGANIZATION'],
  ['A London-based charity works in South Sudan.', 'London/PLACE, South Sudan/PLACE'],
  ['LAGOS, March 3 (Reuters) - Fuel prices rose on Tuesday.', 'LAGOS/PLACE, Reuters/ORGANIZATION'],
  ['MPs in Westminster voted for the Online Safety Act.', 'Westminster/PLACE, Online Safety Act/OTHER'],
  ['He won the Tour de France in 1998 and again in 2000.', 'Tour de France/EVENT'],
  ['Toyota recalled 40,000 cars, Honda none.', 'Toyota/ORGANIZATION, Honda/ORGANIZATION'],
  ['Apple said it would open a shop in Jakarta.', 'Apple/ORGANIZATION, Jakarta/PLACE'],
  ['NNPC, the state oil company, cut output.', 'NNPC/ORGANIZATION'],
  ['WHO officials flew to Kinshasa.', 'WHO/ORGANIZATION, Kinshasa/PLACE'],
  ['The White House and the Kremlin denied it.', 'White House/ORGANIZATION, Kremlin/ORGANIZATION'],
  ['Mount Kenya and Lake Victoria draw the tourists.', 'Mount Kenya/PLACE, Lake Victoria/PLACE'],
  ['He was born in Georgia, not in Alabama.', 'Georgia/PLACE, Alabama/PLACE'],
  [
    'FIFA fined the Football Association of Zambia.',
    'FIFA/ORGANIZATION, Football Association of Zambia/ORGANIZATION',
  ],
  [
    'Manchester United drew with Real Madrid at Old Trafford.',
    'Manchester United/ORGANIZATION, Real Madrid/ORGANIZATION, Old Trafford/PLACE',
  ],
  ['The Times of Malta first reported the story.', 'Times of Malta/ORGANIZATION'],
  [
    "Pakistan's Supreme Court freed Asif Rehman.",
    'Pakistan/PLACE, Supreme Court/ORGANIZATION, Asif Rehman/PERSON',
  ],
  ['The company makes the Model S in Fremont.', 'Model S/OTHER, Fremont/PLACE'],
  ['Ford sued the city of Lincoln.', 'Ford/ORGANIZATION, Lincoln/PLACE'],
  ['The Toronto-based Citizen Lab said so.', 'Toronto/PLACE, Citizen Lab/ORGANIZATION'],
  ['She joined the New York-based Hartwell Group.', 'New York/PLACE, Hartwell Group/ORGANIZATION'],
  ['South Korean officials met the envoy in Seoul.', 'South Korean/GROUP, Seoul/PLACE'],
  ['Villages in eastern Nigeria were flooded.', 'Nigeria/PLACE'],
  ['The South Sudanese army left southern Ethiopia.', 'South Sudanese/GROUP, Ethiopia/PLACE'],
  ['The South Korean Baseball League begins in March.', 'South Korean Baseball League/ORGANIZATION'],
]

const NOTHING = [
  'The meeting was moved from Monday to Friday.',
  'In March and again in October prices fell.',
  'The president said the government would help.',
  'It rained all day and nobody came.',
  'The pandemic spread while the coronavirus changed.',
  'Prime ministers rarely resign before the budget.',
  'Minister of Health is a post that nobody wants.',
  'I told him that the court would sit on Thursday.',
  'Inflation, Interest and Income are three chapters of the book.',
  'HIV and malaria kill more people than the new virus.',
  'The dollar and the yen fell; gold rose.',
  'Police said the driver was drunk.',
]

describe.each(NAME_ENGINES)('names by the %s engine', (engine) => {
  describe('names of one sentence', () => {
    test.each(SENTENCES)('%s', async (sentence, names) => {
      expect(listed(await mentionsBy(engine, [sentence]))).toBe(names)
    })
    test.each(NOTHING)('no name: %s', async (sentence) => {
      expect(listed(await mentionsBy(engine, [sentence]))).toBe('')
    })
  })

  describe('headlines', () => {
    const body = [
      'The council of Leeds said on Tuesday that it would close two libraries. Anna Brightwater leads the council.',
    ]
    test('every word capitalised does not make one name', async () => {
      const names = (
        await mentionsBy(engine, body, 'Council In Leeds To Close Two Libraries, Says Anna Brightwater')
      ).mentions.filter((m) => m.start < 60)
      expect(names.map((m) => m.text)).toEqual(['Leeds', 'Anna Brightwater'])
    })
    test('capitals throughout', async () => {
      const names = (await mentionsBy(engine, body, 'LEEDS TO CLOSE TWO LIBRARIES')).mentions.filter(
        (m) => m.start < 28,
      )
      expect(names.map((m) => m.text)).toEqual(['LEEDS'])
    })
  })

  describe('over one article', () => {
    test('the same words are the same kind of name in every place', async () => {
      const { mentions } = await mentionsBy(engine, [
        'Tomas Verheyen founded the theatre in Ghent. Critics liked Verheyen from the start.',
        'Later Verheyen moved to Antwerp, and Verheyen never came back.',
      ])
      const types = mentions.filter((m) => m.text === 'Verheyen').map((m) => m.type)
      expect(types).toEqual(['PERSON', 'PERSON', 'PERSON'])
    })
    test('a text that is not analysed has no mentions', async () => {
      expect(findMentions(tokensOf(['Angela Merkel fuhr nach Moskau.'], '', false)).mentions).toEqual([])
    })
    test('offsets give the text, mentions are in order, apart, and say what made them', async () => {
      const document = await mentionsBy(
        engine,
        ['Ada Quill of Acme Bank met the Indian minister in New Delhi.'],
        'Acme Bank In New Delhi',
      )
      let end = 0
      for (const mention of document.mentions) {
        expect(document.text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.confidence).toBeGreaterThan(0)
        expect(mention.confidence).toBeLessThanOrEqual(1)
        expect(mention.rule).toMatch(/^names:/)
        expect(mention.entity).toBeNull()
        end = mention.end
      }
    })
    test('the same article gives the same mentions', async () => {
      const read = () => mentionsBy(engine, ['Lena Ortiz of the Red Cross spoke in Bogota.'])
      expect((await read()).mentions).toEqual((await read()).mentions)
    })
  })
})

/** Faults of one engine that the other may not have. */
const FAULTS: [engine: NameEngine, sentence: string, names: string][] = [
  ['fast', 'Marks and Spencer cut jobs.', 'Marks and Spencer/ORGANIZATION'],
  ['exact', 'Marks and Spencer cut jobs.', 'Marks and Spencer/ORGANIZATION'],
  ['fast', 'Johnson & Johnson paused its trial.', 'Johnson & Johnson/ORGANIZATION'],
  ['fast', 'May resigned in June.', 'May/PERSON'],
  ['exact', 'May resigned in June.', 'May/PERSON'],
  ['fast', 'The novel was published by Faber in London.', 'Faber/ORGANIZATION, London/PLACE'],
  ['exact', 'The novel was published by Faber in London.', 'Faber/ORGANIZATION, London/PLACE'],
  ['exact', 'Hurricane Delta hit Louisiana on Friday.', 'Hurricane Delta/EVENT, Louisiana/PLACE'],
  [
    'exact',
    'The Ministry of Health in Accra confirmed two cases.',
    'Ministry of Health/ORGANIZATION, Accra/PLACE',
  ],
]
describe('known faults', () => {
  test.fails.each(FAULTS)('%s: %s', async (engine, sentence, names) => {
    expect(listed(await mentionsBy(engine, [sentence]))).toBe(names)
  })
})

const seeds = resolve(import.meta.dirname, '../../../../shared/seeds')
describe.skipIf(!existsSync(seeds))('the raw articles (skipped where ../shared is absent)', () => {
  test.each(['000', '001'])('%s: both presidents and both countries are named', (number) => {
    const file = readdirSync(seeds).find((name) => name.startsWith(number)) ?? ''
    const text = readFileSync(resolve(seeds, file), 'utf8')
    const names = new Set(mentionsOf(text.split(/\n\s*\n/)).mentions.map((m) => `${m.text}/${m.type}`))
    for (const name of [
      'Vladimir Putin/PERSON',
      'Donald Trump/PERSON',
      'Russia/PLACE',
      'United States/PLACE',
    ])
      expect(names).toContain(name)
  })
})
