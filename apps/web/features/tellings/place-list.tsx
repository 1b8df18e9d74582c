import { Badge } from '../../ui/type-badge.tsx'
import type { PlaceData } from './place-fields.ts'
import { PlaceItem } from './place-item.tsx'

interface PlaceListProps {
  places: PlaceData[]
  /** Ids of the articles that copy another one. */
  copies: string[]
}

/** Every place, one after another; a sentence that tells a thing twice stands here twice. */
export function PlaceList({ places, copies }: PlaceListProps) {
  return (
    <ol className="min-h-0 flex-1 overflow-y-auto">
      {places.map((place) => (
        <li
          key={`${place.article.id} ${place.start} ${place.mark.start}`}
          className="border-b border-line px-4 py-3 last:border-b-0"
        >
          <PlaceItem place={place}>
            {copies.includes(place.article.id) ? <Badge>copied</Badge> : null}
          </PlaceItem>
        </li>
      ))}
    </ol>
  )
}
