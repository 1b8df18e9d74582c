import { articlesOverTime } from './articles-over-time.ts'
import { coOccurrence } from './co-occurrence.ts'
import type { Context, Question } from './context.ts'
import { outletContrast } from './contrast/outlet-contrast.ts'
import type { Drawn } from './drawn.ts'
import { inForm } from './forms/in-form.ts'
import { mentionsOverTime } from './mentions-over-time.ts'
import { entityNetwork } from './network/entity-network.ts'
import { outletsOverTime } from './outlets-over-time.ts'
import { phrasesByOutlet } from './phrases-by-outlet.ts'
import { quotedSpeakers } from './quoted-speakers.ts'
import { sourceComparison } from './source-comparison.ts'
import { speakersByOutlet } from './speakers-by-outlet.ts'
import { toneByOutlet } from './tone-by-outlet.ts'
import { toneOverTime } from './tone-over-time.ts'
import { topEntities } from './top-entities.ts'
import { topPhrases } from './top-phrases.ts'
import { topicBreakdown } from './topic-breakdown.ts'
import { topicsByOutlet } from './topics-by-outlet.ts'
import { topicsOverTime } from './topics-over-time.ts'
import { wireShare } from './wire-share.ts'

/** A chart's document, the numbers that answer it and what is known of its articles, as what is drawn. Pure; throws nothing. */
export function prepare(question: Question, context: Context): Drawn {
  return {
    ...inForm(question, drawnOf(question, context), context),
    notes: question.spec.notes?.trim() || null,
  }
}

function drawnOf(question: Question, context: Context): Drawn {
  switch (question.kind) {
    case 'top-entities':
      return topEntities(question.spec, question.data, context)
    case 'mentions-over-time':
      return mentionsOverTime(question.spec, question.data, context)
    case 'co-occurrence':
      return coOccurrence(question.spec, question.data, context)
    case 'entity-network':
      return entityNetwork(question.spec, question.data, context)
    case 'topic-breakdown':
      return topicBreakdown(question.spec, question.data, context)
    case 'topics-over-time':
      return topicsOverTime(question.spec, question.data, context)
    case 'topics-by-outlet':
      return topicsByOutlet(question.spec, question.data, context)
    case 'source-comparison':
      return sourceComparison(question.spec, question.data, context)
    case 'quoted-speakers':
      return quotedSpeakers(question.spec, question.data, context)
    case 'speakers-by-outlet':
      return speakersByOutlet(question.spec, question.data, context)
    case 'top-phrases':
      return topPhrases(question.spec, question.data, context)
    case 'phrases-by-outlet':
      return phrasesByOutlet(question.spec, question.data, context)
    case 'tone-by-outlet':
      return toneByOutlet(question.spec, question.data, context)
    case 'tone-over-time':
      return toneOverTime(question.spec, question.data, context)
    case 'outlet-contrast':
      return outletContrast(question.spec, question.data, context)
    case 'outlets-over-time':
      return outletsOverTime(question.spec, question.data, context)
    case 'wire-share':
      return wireShare(question.spec, question.data, context)
    case 'articles-over-time':
      return articlesOverTime(question.spec, question.data, context)
  }
}
