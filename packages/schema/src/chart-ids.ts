import { localId, type NodeType } from './ids.ts'

/** Which ids stand where in a chart document. */
const TYPE_AT: Record<string, NodeType> = {
  outlets: 'Outlet',
  exceptOutlets: 'Outlet',
  agencies: 'Agency',
  entities: 'Entity',
  entity: 'Entity',
  topics: 'Topic',
  parent: 'Topic',
  noNarrower: 'Topic',
  ownTopics: 'OwnTopic',
  wordings: 'Entity',
  readAs: 'Entity',
  furnitureEntities: 'Entity',
  furnitureTopics: 'Topic',
  speakers: 'Entity',
  naming: 'Entity',
}

/**
 * A chart document with local ids, whichever its author wrote: so that the same chart has one address, and the
 * document reads the same wherever it is drawn.
 * @param spec anything; what is not a document is left for the check that follows
 */
export function withLocalIds(spec: unknown): unknown {
  return replace(spec, undefined)
}

function replace(value: unknown, type: NodeType | undefined): unknown {
  if (typeof value === 'string') return type ? localId(type, value) : value
  if (Array.isArray(value)) return value.map((item) => replace(item, type))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === 'id'
      ? subjectId(value, part)
      : replace(part, TYPE_AT[key] ?? (type && inSet(key) ? type : undefined)),
  ])
  return Object.fromEntries(entries)
}

/** `all`, `any` and `none` hold ids of the set they belong to. */
function inSet(key: string): boolean {
  return key === 'all' || key === 'any' || key === 'none'
}

function subjectId(subject: object, id: unknown): unknown {
  if (typeof id !== 'string') return id
  return localId('kind' in subject && subject.kind === 'topic' ? 'Topic' : 'Entity', id)
}
