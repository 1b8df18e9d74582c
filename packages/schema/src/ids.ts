import { badInput } from './failures.ts'

/** The types that have a global id. */
export type NodeType =
  | 'Article'
  | 'Story'
  | 'Outlet'
  | 'Agency'
  | 'Entity'
  | 'Topic'
  | 'OwnTopic'
  | 'Phrase'
  | 'IngestRun'

const NODE_TYPES: ReadonlySet<string> = new Set<NodeType>([
  'Article',
  'Story',
  'Outlet',
  'Agency',
  'Entity',
  'Topic',
  'OwnTopic',
  'Phrase',
  'IngestRun',
])

/** What has an id that says its type, whether or not `node` finds it. */
type IdType = NodeType | 'KnownOutlet'
const ID_TYPES: ReadonlySet<string> = new Set([...NODE_TYPES, 'KnownOutlet'])

/** Global ids are readable and can be typed by hand: `Entity:person.vladimir-putin`. */
export function encodeId(type: string, id: string | number | bigint): string {
  return `${type}:${id}`
}

/** Splits at the first colon: what follows may hold colons itself (`Topic:medtop:11000000`). */
export function decodeId(globalId: string): { typename: string; id: string } {
  const colon = globalId.indexOf(':')
  const typename = globalId.slice(0, colon)
  if (!NODE_TYPES.has(typename) || colon + 1 === globalId.length)
    throw badInput(
      `"${globalId.slice(0, 80)}" is not an id: expected a type and an id, as in "Entity:person.…".`,
    )
  return { typename, id: globalId.slice(colon + 1) }
}

/**
 * The id that the tables know, from a global id or from that id itself.
 * @throws GraphQLError BAD_INPUT for the global id of another type
 */
export function localId(type: IdType, id: string): string {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  if (!ID_TYPES.has(prefix)) return id
  if (prefix !== type) throw badInput(`"${id.slice(0, 80)}" is the id of another type than ${type}.`)
  return id.slice(prefix.length + 1)
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

const UUIDS: ReadonlySet<string> = new Set(['Article', 'Story', 'IngestRun'])

/** Whether the tables could hold the id at all: a statement with an impossible one would fail instead of finding nothing. */
export function isPossible({ typename, id }: { typename: string; id: string }): boolean {
  return UUIDS.has(typename) ? UUID.test(id) : !id.includes('\0')
}
