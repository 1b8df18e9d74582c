import { globalFilter, globalId, globalQuotations, globals } from '@parallax/client'
import { type ChartSpec, formKindOf } from '@parallax/domain'
import { pathOf } from './path-of.ts'
import { viewOfChoice } from './quotation-view.ts'
import { href } from './url-state.ts'
import { NETWORK_NODES, NETWORK_SUPPORT, type View } from './view-address.ts'

/** The page of the dashboard where the chart's question is asked, with the chart's filter and in its form. */
export function pageOfChart(spec: ChartSpec): string {
  return href(pathOfChart(spec), globalFilter(spec.filter), { ...viewOf(spec), ...viewOfForm(spec) })
}

function viewOf(spec: ChartSpec): Partial<View> {
  switch (spec.kind) {
    case 'entity-network':
      return spec.entity === undefined ? viewOfNetwork(spec) : {}
    case 'quoted-speakers':
    case 'speakers-by-outlet':
      return viewOfSpeakers(spec)
    case 'tone-by-outlet':
    case 'tone-over-time':
      return { voice: spec.voice ?? null }
    case 'outlet-contrast':
    case 'outlets-over-time':
      return viewOfSides(spec)
    default:
      return {}
  }
}

function viewOfForm(spec: ChartSpec): Partial<View> {
  const kind = formKindOf(spec)
  return kind && 'form' in spec && spec.form ? { form: { [kind]: spec.form } } : {}
}

function pathOfChart(spec: ChartSpec): string {
  switch (spec.kind) {
    case 'top-entities':
      return '/entities'
    case 'mentions-over-time':
      return (spec.entities.length === 1 && pathOf(globalId('Entity', spec.entities[0] ?? ''))) || '/entities'
    case 'co-occurrence':
    case 'tone-by-outlet':
    case 'tone-over-time':
      return pathOf(globalId('Entity', spec.entity)) ?? '/entities'
    case 'entity-network':
      return (spec.entity && pathOf(globalId('Entity', spec.entity))) || '/network'
    case 'topic-breakdown':
    case 'topics-over-time':
    case 'topics-by-outlet':
      return (spec.parent && pathOf(globalId('Topic', spec.parent))) || '/topics'
    case 'source-comparison':
      return (
        pathOf(globalId(spec.subject.kind === 'entity' ? 'Entity' : 'Topic', spec.subject.id)) ?? '/outlets'
      )
    case 'quoted-speakers':
    case 'speakers-by-outlet':
      return '/quotations/speakers'
    case 'top-phrases':
    case 'phrases-by-outlet':
      return '/phrases'
    case 'wire-share':
      return '/outlets'
    case 'outlet-contrast':
    case 'outlets-over-time':
      return '/compare'
    case 'articles-over-time':
      return '/'
  }
}

type Speakers = Extract<ChartSpec, { kind: 'quoted-speakers' | 'speakers-by-outlet' }>

const viewOfSpeakers = (spec: Speakers): Partial<View> => ({
  ...viewOfChoice(globalQuotations(spec.quotations ?? {})),
  ...(spec.kind === 'quoted-speakers' && { measure: spec.measure }),
})

type OfSides = Extract<ChartSpec, { kind: 'outlet-contrast' | 'outlets-over-time' }>

const ASPECTS = {
  entities: 'attention',
  topics: 'attention',
  phrases: 'phrases',
  words: 'words',
  speakers: 'quoted',
} as const

const viewOfSides = (spec: OfSides): Partial<View> => ({
  compare: globals('Outlet', spec.outlets),
  ...(spec.kind === 'outlet-contrast'
    ? { aspect: ASPECTS[spec.of], ...(spec.of === 'words' && { voice: spec.voice ?? null }) }
    : { aspect: 'time' as const, unit: spec.unit }),
})

type Network = Extract<ChartSpec, { kind: 'entity-network' }>

/** The page's own choices are few: a document that asks for something between them finds the nearest that shows as much. */
function viewOfNetwork({ weight, limit, support, types }: Network): Partial<View> {
  const [type] = types?.length === 1 ? types : []
  return {
    weight,
    nodes: NETWORK_NODES.find((nodes) => nodes >= limit) ?? 80,
    support: NETWORK_SUPPORT.findLast((least) => least <= support) ?? 1,
    type: type ? (type.toLowerCase() as NonNullable<View['type']>) : null,
  }
}
