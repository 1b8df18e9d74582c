import type { Question } from '../context.ts'
import type { Drawn } from '../drawn.ts'
import { areas } from './areas.ts'
import { multiples } from './multiples.ts'

/** A chart as its kind draws it, in the form that its document asks for. */
export function inForm(question: Question, drawn: Drawn): Drawn {
  const { spec } = question
  const form = 'form' in spec ? spec.form : undefined
  switch (question.kind) {
    case 'mentions-over-time':
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
      return form === 'multiples' ? multiples(drawn, 'article') : drawn
    default:
      return drawn
  }
}
