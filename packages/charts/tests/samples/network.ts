import { type EntityCount, type EntityPair, type EntityType, narrow, type PairWeight } from '@parallax/domain'
import type { Question } from '../../src/prepare/index.ts'
import { entity } from './parts.ts'

const TYPES: EntityType[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT', 'OTHER']

interface Size {
  nodes?: number
  weight?: PairWeight
  /** Names that meet nobody. */
  alone?: number
  centre?: number
}

/**
 * A network of invented names in 52 articles: three circles of acquaintances, each with a name that all of it meets, and
 * one name that meets all three.
 */
export function entityNetwork({
  nodes = 24,
  weight = 'articles',
  alone = 0,
  centre,
}: Size = {}): Extract<Question, { kind: 'entity-network' }> {
  const named = Array.from({ length: nodes + alone }, (_, i): EntityCount => {
    const ref = entity(`Name Number ${i}`, TYPES[i % TYPES.length] ?? 'OTHER')
    const articles = Math.max(3, 40 - i)
    return {
      entity: ref,
      articles,
      mentions: articles * 3,
      slice: narrow({}, { entity: ref.id }),
      subject: { kind: 'entity', id: ref.id },
    }
  })
  const pairs: EntityPair[] = []
  for (let i = 0; i < nodes; i++)
    for (let j = i + 1; j < nodes; j++) {
      const hub = i === 0 || (i < 4 && j % 3 === i % 3)
      const friends = i % 3 === j % 3 && (i + j) % 5 < 2
      if (hub || friends) pairs.push(pair(named[i], named[j], hub ? 2 + (j % 7) : 2 + ((i + j) % 4)))
    }
  const of = ({ articles, npmi, logLikelihood }: EntityPair) =>
    weight === 'articles' ? articles : weight === 'npmi' ? npmi : logLikelihood
  return {
    kind: 'entity-network',
    spec: {
      kind: 'entity-network',
      version: 2,
      filter: {},
      limit: 80,
      weight,
      support: 2,
      ...(centre === undefined ? {} : { entity: named[centre]?.entity.id ?? '' }),
    },
    data: {
      nodes: named,
      edges: pairs.sort((a, b) => of(b) - of(a)),
      entities: named.length,
      pairs: pairs.length,
    },
  }
}

function pair(one: EntityCount | undefined, other: EntityCount | undefined, articles: number): EntityPair {
  if (!one || !other) throw new Error('no such name')
  const [source, target] = [one.entity.id, other.entity.id]
  const expected = (one.articles * other.articles) / 52
  return {
    ...{ source, target, articles, expected },
    npmi: Math.log(articles / expected) / -Math.log(articles / 52),
    logLikelihood: articles * 1.7,
    slice: narrow(narrow({}, { entity: source }), { entity: target }),
    subject: { kind: 'pair', id: source, other: target },
  }
}
