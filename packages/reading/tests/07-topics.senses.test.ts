import { describe, expect, test } from 'vitest'
import { classifyTopics } from '../src/07-topics/index.ts'
import { documentOf } from './annotated-document.ts'

const namesOf = (body: string, headline?: string) =>
  classifyTopics({ ...documentOf(body, [], headline), quotations: [] }).topics.map(({ name }) => name)

/** Words of two senses: the topic that comes first, and one that the other sense would bring. */
const SENSES: [word: string, body: string, first: string, never: string][] = [
  [
    'a race of horses',
    'The grey mare won the last race of the day by two lengths. Her jockey praised the soft going, and the trainer will saddle her again in the autumn.',
    'sport',
    'society',
  ],
  [
    'race relations',
    'Campaigners against racism say that race still decides who gets a flat in the city. Their survey of landlords found discrimination against immigrants and minorities in every district.',
    'society',
    'sport',
  ],
  [
    'a strike of lightning',
    'A lightning strike during the thunderstorm split an old oak. Forecasters expect more rain, hail and strong winds overnight, with temperatures near ten degrees.',
    'weather',
    'labour',
  ],
  [
    'a strike at work',
    'Bus drivers will strike on Friday after their union rejected a pay offer of two per cent. Employers say that the workers ask for too much overtime pay.',
    'labour',
    'weather',
  ],
  [
    'a tennis court',
    'She broke serve twice on the centre court and took the second set in a tiebreak. The top seed meets a qualifier in the semi-final of the tournament.',
    'sport',
    'crime, law and justice',
  ],
  [
    'a court of law',
    'The court of appeal upheld the verdict against the banker. Three judges heard his lawyer and found that the jury had been told enough before it convicted him of fraud.',
    'crime, law and justice',
    'sport',
  ],
  [
    'a film that was shot',
    'The film was shot in nineteen days in a disused mill. Its director and the lead actress will bring the movie to the festival, where the drama competes for the jury prize.',
    'arts, culture, entertainment and media',
    'crime, law and justice',
  ],
  [
    'a man who was shot',
    'A man was shot in the leg outside a petrol station. Police arrested two suspects and are looking for the gun; detectives asked witnesses to come forward.',
    'crime, law and justice',
    'arts, culture, entertainment and media',
  ],
  [
    'the bank of a river',
    'Volunteers pulled nets and plastic from the bank of the river, where pollution has killed fish and otters. Conservationists want the wetland and its wildlife protected.',
    'environment',
    'economy, business and finance',
  ],
  [
    'a bank with accounts',
    'The bank cut its profit forecast and its shares fell by six per cent. Investors had hoped for a higher dividend after the central bank raised interest rates.',
    'economy, business and finance',
    'environment',
  ],
  [
    'a star of the sky',
    'The star will swell and swallow its planets, astronomers report. Researchers pointed two telescopes at it for a decade before they published the study.',
    'science and technology',
    'arts, culture, entertainment and media',
  ],
  [
    'a minister of a church',
    'The new minister of the chapel preached on forgiveness. Worshippers of the parish sang hymns, and the bishop joined them in prayer after the service.',
    'religion',
    'labour',
  ],
]

describe('a word of two senses', () => {
  test.each(SENSES)('%s', (_, body, first, never) => {
    const names = namesOf(body)
    expect(names[0]).toBe(first)
    expect(names).not.toContain(never)
  })
})

/** Topics that stand close together. */
const CLOSE: [body: string, headline: string, first: string][] = [
  [
    'The ambassador was called to the foreign ministry on Monday. Both governments said that talks on the treaty would go on, and a summit of the two presidents is planned for June.',
    'Envoys meet after spat over border treaty',
    'politics',
  ],
  [
    'Columnists and two editors criticised how the broadcaster reported on the march. The newspaper called the coverage biased, and the network has promised a review of its newsroom.',
    'Broadcaster under fire for coverage',
    'arts, culture, entertainment and media',
  ],
  [
    'The maker of chips will buy a rival for four billion dollars in shares. The company expects the merger to raise earnings, and its stock rose by five per cent.',
    'Chip maker buys rival',
    'economy, business and finance',
  ],
  [
    'Firefighters freed eleven people from the bus, which had left the road and rolled over. Rescuers said that four passengers died in the crash and nine were hurt.',
    'Four dead as bus overturns',
    'disaster, accident and emergency incident',
  ],
]

describe('the main topic of two close ones', () => {
  test.each(CLOSE)('%s', (body, headline, first) => {
    expect(namesOf(body, headline)[0]).toBe(first)
  })
})
