import { globalFilter } from '@parallax/client'
import type { ChartSpec } from '@parallax/domain'
import { ARTICLE_REQUESTS } from './requests/articles.ts'
import { CONTRAST_REQUESTS } from './requests/contrast.ts'
import { ENTITY_REQUESTS } from './requests/entities.ts'
import { PHRASE_REQUESTS } from './requests/phrases.ts'
import { QUOTATION_REQUESTS } from './requests/quotations.ts'
import type { ChartRequest, Requests } from './requests/request.ts'
import { TONE_REQUESTS } from './requests/tone.ts'
import { TOPIC_REQUESTS } from './requests/topics.ts'

const REQUESTS: Requests = {
  ...ENTITY_REQUESTS,
  ...TOPIC_REQUESTS,
  ...QUOTATION_REQUESTS,
  ...PHRASE_REQUESTS,
  ...TONE_REQUESTS,
  ...ARTICLE_REQUESTS,
  ...CONTRAST_REQUESTS,
}

/** @param given a chart's document; ids are global, as everywhere in the dashboard, or bare */
export function chartRequest(given: ChartSpec): ChartRequest {
  const spec = { ...given, filter: globalFilter(given.filter) }
  return REQUESTS[spec.kind](spec as never)
}
