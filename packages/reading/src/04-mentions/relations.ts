import type { EntityType } from '@parallax/domain'
import { type Known, knowledge } from './knowledge.ts'

/** What the knowledge base says of two entities. */
export interface Relation {
  /** `office`: one holds or held it in the other; `capital`: one is the capital of the other; `part`: one belongs to the other. */
  kind: 'office' | 'capital' | 'part'
  /** The office, e.g. "prime minister"; null where there is none. */
  office: string | null
  /** First and last year of the office, where noted; without a last one it was not over then. */
  from: number | null
  to: number | null
  /** False: the asked one has the office, is the capital, belongs. True: the other one. */
  inverse: boolean
  /** The other one. */
  type: EntityType
  name: string
}

interface Index {
  byName: ReadonlyMap<string, readonly Known[]>
  /** By the canonical name of the country or body. */
  members: ReadonlyMap<string, readonly Known[]>
}
let made: Index | undefined

function index(): Index {
  made ??= {
    byName: Map.groupBy(knowledge().all, ({ name }) => name),
    members: Map.groupBy(
      knowledge().all.filter(({ country }) => country !== undefined),
      ({ country = '' }) => country,
    ),
  }
  return made
}

/** An entity by its canonical name; `wikidata` is null where it was not linked. */
export interface Named {
  type: EntityType
  name: string
  wikidata: string | null
}

/**
 * What the knowledge base says of an entity: first what it has or is part of, then what is part of it. Nothing of one that
 * only bears the name: where the knowledge base has a Wikidata id, the entity must have been linked to it.
 */
export function relationsOf({ type, name, wikidata }: Named): Relation[] {
  const { byName, members } = index()
  const own = (byName.get(name) ?? []).find(
    (known) => known.type === type && (known.wikidata === undefined || known.wikidata === wikidata),
  )
  if (!own) return []
  const out = relations(own).flatMap((relation) => {
    const [body] = byName.get(relation.of) ?? []
    return body ? [{ ...said(relation), inverse: false, type: body.type, name: body.name }] : []
  })
  const into = (members.get(name) ?? []).flatMap((member) =>
    relations(member)
      .filter(({ of }) => of === name)
      .map((relation) => ({ ...said(relation), inverse: true, type: member.type, name: member.name })),
  )
  return [...out, ...into]
}

type Half = Pick<Relation, 'kind' | 'office' | 'from' | 'to'> & { of: string }
const said = ({ kind, office, from, to }: Half) => ({ kind, office, from, to })

/** Offices with their years, the latest first; else the one office; else what it is to its country. */
function relations({ kind, country, office, terms }: Known): Half[] {
  if (terms && terms.length > 0)
    return terms
      .map((term) => ({
        kind: 'office' as const,
        ...{ office: term.office, of: term.of, from: term.from ?? null, to: term.to ?? null },
      }))
      .sort((a, b) => (b.from ?? 0) - (a.from ?? 0))
  if (country === undefined) return []
  const none = { of: country, from: null, to: null }
  if (office !== undefined) return [{ ...none, kind: 'office', office }]
  return [{ ...none, kind: kind === 'capital' ? 'capital' : 'part', office: null }]
}
