/** Global ids are readable, `Entity:person.vladimir-putin`; addresses of pages carry the part after the type. */
export type NodeType =
  | 'Article'
  | 'Entity'
  | 'Outlet'
  | 'Story'
  | 'Agency'
  | 'Topic'
  | 'OwnTopic'
  | 'Phrase'
  | 'IngestRun'

export const globalId = (type: NodeType, key: string): string =>
  key.startsWith(`${type}:`) ? key : `${type}:${key}`

export const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1)
