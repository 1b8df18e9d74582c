import type { TopicSeed } from '@parallax/database'

/**
 * The top level of the IPTC Media Topics (IPTC NewsCodes, © IPTC, CC BY 4.0) and one narrower topic, with definitions of our own.
 */
const LABELS = {
  'medtop:01000000': 'arts, culture, entertainment and media',
  'medtop:16000000': 'conflict, war and peace',
  'medtop:02000000': 'crime, law and justice',
  'medtop:03000000': 'disaster, accident and emergency incident',
  'medtop:04000000': 'economy, business and finance',
  'medtop:05000000': 'education',
  'medtop:06000000': 'environment',
  'medtop:07000000': 'health',
  'medtop:08000000': 'human interest',
  'medtop:09000000': 'labour',
  'medtop:10000000': 'lifestyle and leisure',
  'medtop:11000000': 'politics',
  'medtop:12000000': 'religion',
  'medtop:13000000': 'science and technology',
  'medtop:14000000': 'society',
  'medtop:15000000': 'sport',
  'medtop:17000000': 'weather',
} as const

const top = Object.entries(LABELS).map(
  ([id, name]): TopicSeed => ({
    id,
    name,
    definition: `News about ${name}.`,
    level: 1,
    broader: null,
    top: id,
  }),
)

export const TOPICS: TopicSeed[] = [
  ...top,
  {
    id: 'medtop:20000638',
    name: 'international relations',
    definition: 'Dealings between states.',
    level: 2,
    broader: 'medtop:11000000',
    top: 'medtop:11000000',
  },
]
