import { type EntityCount, SMALL_SAMPLE } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from '../context.ts'
import type { Drawn, NetworkEdge, NetworkFigure, NetworkNode, Table } from '../drawn.ts'
import type { Opens } from '../figure-parts.ts'
import { emptyCell, figureCell, frame, mark, opens, statisticCell, wordCell } from '../frame.ts'
import { TYPE_LOOKS } from '../palette.ts'
import { TYPE_WORDS } from '../top-entities.ts'
import { count, decimal, number } from '../words.ts'
import { formsOf } from './forms.ts'
import {
  chanceWords,
  finding,
  type JoinedPair,
  nodeTip,
  npmiWords,
  pairName,
  WEIGHT_WORDS,
  weightOf,
} from './words.ts'

export function entityNetwork(
  spec: SpecOf<'entity-network'>,
  data: SeriesOf['entity-network'],
  context: Context,
): Drawn {
  const whole = context.collection.articles
  const byId = new Map(data.nodes.map((node) => [node.entity.id, node]))
  const centre = data.nodes.find(({ entity }) => sameEntity(entity.id, spec.entity))
  const pairs = data.edges.flatMap((edge): JoinedPair[] => {
    const [one, other] = [byId.get(edge.source), byId.get(edge.target)]
    return one && other ? [{ ...edge, one, other }] : []
  })
  const degrees = degreesOf(pairs)
  const joined = inOrder(data.nodes, centre).filter(({ entity }) => degrees.has(entity.id))
  const alone = data.nodes.length - joined.length
  return frame('entity-network', spec.title, context, {
    title: centre ? `Who stands with ${centre.entity.name}` : 'Who stands with whom',
    measure: 'Names in the same articles',
    finding: finding(pairs, degrees, joined, centre),
    caveats: [
      spec.weight === 'npmi' && pairs.some(({ articles }) => articles < SMALL_SAMPLE)
        ? 'NPMI prefers the rare: a pair of few articles can score high by accident.'
        : null,
      alone > 0 && joined.length > 0
        ? `${count(alone, 'name')} ${alone === 1 ? 'is' : 'are'} left out that ${alone === 1 ? 'stands' : 'stand'} with none of the others in ${count(spec.support, 'article')} or more.`
        : null,
    ],
    empty: emptyWords(spec, data, pairs.length),
    counted: countedWords(spec),
    figure: figureOf(spec, data, { pairs, nodes: joined, degrees, whole }),
    table: tableOf(pairs, centre),
  })
}

/** A spec holds an id with or without its type. */
const sameEntity = (id: string, asked: string | undefined): boolean =>
  asked !== undefined && (id === asked || id === `Entity:${asked}`)

/** The one that the network is about comes first: its name is kept whatever the room. */
const inOrder = (nodes: readonly EntityCount[], centre: EntityCount | undefined): EntityCount[] =>
  centre ? [centre, ...nodes.filter((node) => node !== centre)] : [...nodes]

function degreesOf(pairs: readonly JoinedPair[]): Map<string, number> {
  const degrees = new Map<string, number>()
  for (const { source, target } of pairs)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return degrees
}

function emptyWords(
  { support, weight }: SpecOf<'entity-network'>,
  { nodes }: SeriesOf['entity-network'],
  pairs: number,
): string | null {
  if (nodes.length < 2) return 'Fewer than two names were found in these articles.'
  if (pairs > 0) return null
  const stronger = weight === 'articles' ? '' : ' more often than chance would have it'
  return `No two of these names stand together in ${count(support, 'article')} or more${stronger}.`
}

const countedWords = ({ support, weight }: SpecOf<'entity-network'>): string =>
  [
    `A line joins two names that stand in the headline or body of the same ${count(support, 'article')} or more; an article counts once, however often it names them.`,
    'Descriptions and pronouns are not counted, nor is page furniture.',
    weight === 'articles' ? 'The thicker the line, the more articles name both.' : MEASURES[weight],
    'Of many lines the strongest are drawn, and the strongest of each name; the table has them all.',
    'How near two names stand says little: the drawing keeps joined names together and the others apart.',
  ].join(' ')

const MEASURES = {
  npmi: 'The thicker the line, the higher the normalised pointwise mutual information of the two (Bouma 2009): 0 is what chance would give, 1 is never apart.',
  'log-likelihood':
    'The thicker the line, the higher Dunning’s log-likelihood ratio G² (1993): how sure it is that the two meet more often than by chance; above 10.83 chance gives it in fewer than 1 of 1,000 cases.',
} as const

interface Parts {
  pairs: readonly JoinedPair[]
  nodes: readonly EntityCount[]
  degrees: ReadonlyMap<string, number>
  whole: number
}

function figureOf(
  { weight }: SpecOf<'entity-network'>,
  data: SeriesOf['entity-network'],
  { pairs, nodes, degrees, whole }: Parts,
): NetworkFigure {
  const mostArticles = Math.max(1, ...nodes.map(({ articles }) => articles))
  const strongest = Math.max(...pairs.map((pair) => weightOf(pair, weight)), 0)
  const drawnNodes = nodes.map((node): NetworkNode => {
    const { entity, articles } = node
    const tip = nodeTip(node, TYPE_WORDS[entity.type], degrees.get(entity.id) ?? 0, whole)
    return {
      id: entity.id,
      label: entity.name,
      look: TYPE_LOOKS[entity.type],
      size: Math.sqrt(articles / mostArticles),
      mark: { ...mark(articles, tip, behindNode(node)), page: entity.id },
    }
  })
  const edges = pairs.map(
    (pair): NetworkEdge => ({
      id: `${pair.source}~${pair.target}`,
      source: pair.source,
      target: pair.target,
      size: strongest > 0 ? weightOf(pair, weight) / strongest : 0,
      mark: mark(pair.articles, edgeTip(pair, weight), behindPair(pair)),
    }),
  )
  const types = Map.groupBy(nodes, ({ entity }) => entity.type)
  return {
    type: 'network',
    nodes: drawnNodes,
    edges,
    forms: formsOf(drawnNodes, edges, data),
    legend: {
      types: [...types].map(([type, own]) => ({
        label: TYPE_WORDS[type],
        look: TYPE_LOOKS[type],
        nodes: own.map(({ entity }) => entity.id),
      })),
      sizes: 'Size: articles that name it',
      widths: `Line: ${WEIGHT_WORDS[weight]}`,
    },
  }
}

function edgeTip(pair: JoinedPair, weight: SpecOf<'entity-network'>['weight']): string[] {
  const tip = [pairName(pair), `${count(pair.articles, 'article')} with both`, chanceWords(pair)]
  if (weight === 'npmi') tip.push(`NPMI ${npmiWords(pair.npmi)}`)
  if (weight === 'log-likelihood') tip.push(`G² ${decimal(pair.logLikelihood)}`)
  return tip
}

const behindNode = ({ slice, subject, entity }: EntityCount): Opens =>
  opens(slice, subject, `Articles that mention ${entity.name}`)
const behindPair = (pair: JoinedPair): Opens =>
  opens(pair.slice, pair.subject, `Articles that mention ${pairName(pair)}`)

function tableOf(pairs: readonly JoinedPair[], centre: EntityCount | undefined): Table {
  const nodeCells = (node: EntityCount) => [
    wordCell(node.entity.name),
    wordCell(TYPE_WORDS[node.entity.type]),
    figureCell(node.articles, behindNode(node)),
  ]
  return {
    caption: `${number(pairs.length)} pairs of names${centre ? ` around ${centre.entity.name}` : ''}, strongest first`,
    columns: [
      { label: 'Name', numeric: false },
      { label: 'Type', numeric: false },
      { label: 'Articles', numeric: true },
      { label: 'Name', numeric: false },
      { label: 'Type', numeric: false },
      { label: 'Articles', numeric: true },
      { label: 'Articles with both', numeric: true },
      { label: 'Expected by chance', numeric: true },
      { label: 'Times the expected', numeric: true },
      { label: 'NPMI', numeric: true },
      { label: 'G²', numeric: true },
    ],
    rows: pairs.map((pair) => [
      ...nodeCells(pair.one),
      ...nodeCells(pair.other),
      figureCell(pair.articles, behindPair(pair)),
      statisticCell(pair.expected),
      pair.expected > 0 ? statisticCell(pair.articles / pair.expected) : emptyCell('–'),
      statisticCell(pair.npmi, npmiWords(pair.npmi)),
      statisticCell(pair.logLikelihood),
    ]),
  }
}
