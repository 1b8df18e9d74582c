import type { ChartSpec } from '@parallax/domain'
import { globalId, pathOf } from '../../lib/ids.ts'
import { href } from '../../lib/url-state.ts'
import { globalFilter } from './global-ids.ts'

/** The page of the dashboard where the chart's question is asked, with the chart's filter. */
export function pageOfChart(spec: ChartSpec): string {
  return href(pathOfChart(spec), globalFilter(spec.filter))
}

function pathOfChart(spec: ChartSpec): string {
  switch (spec.kind) {
    case 'top-entities':
      return '/entities'
    case 'mentions-over-time':
      return (spec.entities.length === 1 && pathOf(globalId('Entity', spec.entities[0] ?? ''))) || '/entities'
    case 'co-occurrence':
      return pathOf(globalId('Entity', spec.entity)) ?? '/entities'
    case 'topic-breakdown':
    case 'topics-over-time':
    case 'topics-by-outlet':
      return '/topics'
    case 'source-comparison':
      return (
        pathOf(globalId(spec.subject.kind === 'entity' ? 'Entity' : 'Topic', spec.subject.id)) ?? '/outlets'
      )
    case 'articles-over-time':
      return '/'
  }
}
