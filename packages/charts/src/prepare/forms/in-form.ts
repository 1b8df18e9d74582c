import type { Context, Question } from '../context.ts'
import type { Drawn } from '../drawn.ts'
import { TYPE_LOOKS } from '../palette.ts'
import { TYPE_WORDS } from '../top-entities.ts'
import { capital } from '../words.ts'
import { areas } from './areas.ts'
import { grouped } from './grouped.ts'
import { multiples } from './multiples.ts'
import { slope } from './slope.ts'
import { treemap } from './treemap.ts'

/** A chart as its kind draws it, in the form that its document asks for. */
export function inForm(question: Question, drawn: Drawn, context: Context): Drawn {
  const { spec } = question
  const form = 'form' in spec ? spec.form : undefined
  switch (question.kind) {
    case 'mentions-over-time':
      if (form === 'slope') return slopeOfEntities(question, drawn, context)
      if (form === 'areas') return areas(drawn, 'mention', 'the mentions of these names, not of all names')
      return form === 'multiples' ? multiples(drawn, 'mention') : drawn
    case 'outlets-over-time':
      if (form === 'areas') return areas(drawn, 'article', 'the articles of these outlets', true)
      return form === 'multiples' ? multiples(drawn, 'article') : drawn
    case 'articles-over-time':
      return form === 'areas' && question.data.parts
        ? areas(drawn, 'article', 'all articles of the filter', true)
        : drawn
    case 'topics-over-time':
      if (form === 'slope') return slopeOfTopics(question, drawn, context)
      return form === 'multiples' ? multiples(drawn, 'article') : drawn
    case 'top-entities':
      return form === 'treemap' ? ofEntities(question, drawn) : drawn
    case 'topic-breakdown':
      return form === 'treemap' ? treemap(drawn, SEVERAL_TOPICS, () => null) : drawn
    case 'topics-by-outlet':
      return form === 'grouped' ? grouped(drawn, 'topic') : drawn
    case 'speakers-by-outlet':
      return form === 'grouped' ? grouped(drawn, 'speaker') : drawn
    default:
      return drawn
  }
}

const SEVERAL_TOPICS =
  'An area is the number of articles about its topic. An article with several topics is in several tiles, so all tiles together are no whole.'

function ofEntities({ data }: Extract<Question, { kind: 'top-entities' }>, drawn: Drawn): Drawn {
  const types = new Map(data.counts.map(({ entity }) => [entity.id, entity.type]))
  return treemap(
    drawn,
    'An area is the number of mentions. Together they are the mentions of the names shown, not of all names.',
    ({ id }) => {
      const type = types.get(id)
      return type ? { label: capital(TYPE_WORDS[type]), look: TYPE_LOOKS[type] } : null
    },
  )
}

type Of<K extends Question['kind']> = Extract<Question, { kind: K }>

function slopeOfEntities({ data }: Of<'mentions-over-time'>, drawn: Drawn, context: Context): Drawn {
  const counted = data.timelines.map(({ entity, points }) => ({ id: entity.id, points }))
  return slope(drawn, counted, data.unit, 'mention', context)
}

function slopeOfTopics({ data }: Of<'topics-over-time'>, drawn: Drawn, context: Context): Drawn {
  const counted = data.timelines.map(({ topic, points }) => ({ id: topic.id, points }))
  return slope(drawn, counted, data.unit, 'are about', context)
}
