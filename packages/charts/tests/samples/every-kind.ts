import type { Question } from '../../src/prepare/index.ts'
import { articlesOverTime, sourceComparison, wireShare } from './articles.ts'
import { coOccurrence, mentionsOverTime, topEntities } from './entities.ts'
import { entityNetwork } from './network.ts'
import { phrasesByOutlet, topPhrases } from './phrases.ts'
import { quotedSpeakers, speakersByOutlet } from './quotations.ts'
import { topicBreakdown, topicsByOutlet, topicsOverTime } from './topics.ts'

export const everyKind = (): Question[] => [
  topEntities(),
  mentionsOverTime(),
  coOccurrence(),
  topicBreakdown(),
  topicsOverTime(),
  topicsByOutlet(),
  sourceComparison(),
  articlesOverTime(),
  entityNetwork(),
  quotedSpeakers(),
  speakersByOutlet(),
  topPhrases(),
  phrasesByOutlet(),
  wireShare(),
]
