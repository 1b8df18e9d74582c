import { entityKey } from '@parallax/domain'
import { type Named, type Relation, relationsOf } from '@parallax/reading'

/** What the knowledge base says of an entity and another, which the collection may have under `id`. */
export interface RelatedEntity extends Omit<Relation, 'type' | 'name'> {
  id: string
}

/** Those to which the knowledge base relates an entity. One may be related more than once, by two offices. */
export function relatedEntities(entity: Named): RelatedEntity[] {
  return relationsOf(entity).map(({ type: other, name: called, ...relation }) => ({
    ...relation,
    id: entityKey(other, called),
  }))
}
