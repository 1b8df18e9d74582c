import { compareAge, type StorySketch } from './story-sketch.ts'
import type { Vector } from './weigh.ts'

/** An article that is like another. */
export interface Near {
  id: string
  likeness: number
  vector: Vector
}

/** Articles that speak for another. */
export const NEAREST = 6
interface Alike<T> {
  sketch: StorySketch
  vector: Vector
  alike: ReadonlyMap<T, number>
}

/** The most alike of an article's neighbours; at equal likeness the older. */
export function nearestOf<T extends Alike<T>>({ alike }: T): Near[] {
  const best: [T, number][] = []
  for (const [one, likeness] of alike) {
    const last = best[NEAREST - 1]
    if (last && last[1] > likeness) continue
    let at = best.length
    for (; at > 0; at--) {
      const [other, most] = best[at - 1] as [T, number]
      if (most > likeness || (most === likeness && compareAge(other.sketch, one.sketch) < 0)) break
    }
    best.splice(at, 0, [one, likeness])
    if (best.length > NEAREST) best.pop()
  }
  return best.map(([{ sketch, vector }, likeness]) => ({ id: sketch.id, likeness, vector }))
}

/** Whether two lists of nearest are the same, vectors included. */
export const isSame = (a: Near[], b: Near[]): boolean =>
  a.length === b.length &&
  a.every(({ id, likeness, vector }, i) => {
    const other = b[i]
    return other?.id === id && other.likeness === likeness && other.vector === vector
  })

/** Of likeness to the nearest, where there is none. */
const ALONE = 0.3
const AMONG = 5

/** How alike an article is to its nearest: high in the midst of a story that many tell. */
export const densityOf = (nearest: Near[]): number =>
  ALONE + nearest.slice(0, AMONG).reduce((sum, { likeness }) => sum + likeness, 0) / AMONG
