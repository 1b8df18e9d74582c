import { counted } from '../../../lib/format.ts'
import { titleOf } from '../../articles/article-line.tsx'
import type { NamedStory } from './use-decisions.ts'

interface Named {
  id: string
  title: string | null
  sourceName: string
}

/** Articles of a story that somebody chose, of those that are listed. */
export interface Chosen {
  story: NamedStory
  chosen: readonly Named[]
  listed: readonly Named[]
}

/** One article by its headline, several by their number. */
export function chosenWords(chosen: readonly Named[]): string {
  const [first] = chosen
  return first && chosen.length === 1 ? `“${titleOf(first)}”` : counted(chosen.length, 'article')
}

/** An article that stays, by which the story can still be named; where all go, the page goes with them. */
export function stayOf(chosen: readonly Named[], listed: readonly Named[]): string {
  const gone = new Set(chosen.map(({ id }) => id))
  return (listed.find(({ id }) => !gone.has(id)) ?? listed[0])?.id ?? ''
}
