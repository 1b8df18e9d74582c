import { type ComparedOutlet, type Contrasted, narrow } from '@parallax/domain'
import type { Question } from '../../src/prepare/index.ts'
import { entity, outlet, share } from './parts.ts'

/** Name, articles of the left and of the right side, and how the left differs: z and q. */
export type ContrastLine = readonly [
  name: string,
  left: number,
  right: number,
  z: number | null,
  q: number | null,
]

interface Asked {
  /** All articles of either side. */
  sizes?: readonly [number, number]
  /** Against all others in place of a second outlet. */
  rest?: boolean
  of?: Contrasted
  /** More on the left, more on the right, neither. */
  parts?: readonly (readonly ContrastLine[])[]
  /** How many stand, where that is more than are given. */
  different?: readonly [number, number]
  totals?: readonly [number, number, number]
  tested?: number
}

const LINES: NonNullable<Asked['parts']> = [
  [
    ['Oil Council', 18, 6, 2.8, 0.02],
    ['Mara Lindt', 9, 3, 1.98, 0.2],
  ],
  [
    ['Ferry Board', 1, 14, -3.4, 0.004],
    ['Ada Example', 2, 11, -2.7, 0.03],
  ],
  [
    ['Eastmere', 30, 29, 0.1, 0.95],
    ['Quill Union', 0, 2, -0.9, null],
  ],
]

const LEFT = outlet('The Northern Post')
const RIGHT = outlet('Harbour Courier')

function sidesOf([left, right]: readonly [number, number], rest: boolean): ComparedOutlet[] {
  const wholes = [
    narrow({}, { outlet: LEFT.id }),
    narrow({}, rest ? { exceptOutlet: LEFT.id } : { outlet: RIGHT.id }),
  ]
  return wholes.map((whole, index) => ({
    outlet: index === 0 ? LEFT : rest ? null : RIGHT,
    articles: index === 0 ? left : right,
    ...{ whole, slice: whole, subject: null },
  }))
}

export function outletContrast({
  sizes = [40, 36],
  rest = false,
  of = 'entities',
  parts = LINES,
  different = [1, 2],
  totals = [2, 2, 39],
  tested = 27,
}: Asked = {}): Question {
  const sides = sidesOf(sizes, rest)
  const thing = ([name, left, right, z, q]: ContrastLine) => {
    const { id } = entity(name)
    const hits = [left, right]
    const difference = left / Math.max(1, sizes[0]) - right / Math.max(1, sizes[1])
    return {
      ...{ id, name },
      sides: sides.map((side, index) => {
        const way = index === 0 ? 1 : -1
        return {
          ...{ side, share: share(hits[index] ?? 0, side.articles * (of === 'words' ? 20 : 1)) },
          ...(of === 'words' ? { articles: hits[index] ?? 0 } : { mentions: 3 * (hits[index] ?? 0) }),
          slice: narrow(side.whole, { entity: id }),
          subject: { kind: 'entity', id } as const,
          contrast: {
            difference: way * difference,
            lower: way * difference - 0.1,
            upper: way * difference + 0.1,
            z: z === null ? null : way * z,
            ...{ p: q, q },
          },
        }
      }),
    }
  }
  return {
    kind: 'outlet-contrast',
    spec: {
      ...{ kind: 'outlet-contrast', version: 2, filter: {}, limit: 8, of },
      outlets: rest ? [LEFT.id] : [LEFT.id, RIGHT.id],
    },
    data: {
      ...{ sides, tested, total: totals[0] + totals[1] + totals[2] },
      parts: [0, 1, 2].map((index) => ({
        total: totals[index] ?? 0,
        different: different[index] ?? 0,
        things: (parts[index] ?? []).map(thing),
      })),
    },
  }
}
