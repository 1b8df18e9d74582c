import scheme from '../../models/topics/media-topics.json' with { type: 'json' }

/** A concept of IPTC Media Topics. `level` is 1 at the top; `top` is its top-level concept, itself at level 1. */
export interface Topic {
  id: string
  name: string
  definition: string
  level: number
  broader: string | null
  top: string
}

const byId = new Map<string, Topic>(scheme.concepts.map((concept) => [concept.id, concept]))
const byName = new Map<string, Topic>(scheme.concepts.map((concept) => [concept.name, concept]))

/** The whole scheme, broader concepts before narrower ones. © IPTC, CC BY 4.0. */
export const topicTaxonomy = (): Topic[] => scheme.concepts

/** @throws Error for an id that is not in the scheme. */
export function topic(id: string): Topic {
  const found = byId.get(id)
  if (!found) throw new Error(`no such Media Topic: ${id}`)
  return found
}

/** @throws Error for a name that is not in the scheme. */
export function topicNamed(name: string): Topic {
  const found = byName.get(name)
  if (!found) throw new Error(`no Media Topic is called “${name}”`)
  return found
}

/** Top-level ids in the scheme's order. */
export const TOP_LEVEL: string[] = scheme.concepts.filter(({ level }) => level === 1).map(({ id }) => id)
