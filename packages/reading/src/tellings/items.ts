import type { PairItem, Place } from '@parallax/domain'

export interface Found {
  key: string
  label: string
  place: Place
}

/** Things of two articles by key: most places first, of equals in the order of the key. */
export function itemsOf(a: readonly Found[], b: readonly Found[]): PairItem[] {
  const items = new Map<string, PairItem>()
  for (const [side, found] of [
    ['inA', a],
    ['inB', b],
  ] as const)
    for (const { key, label, place } of found) {
      const item = items.get(key) ?? { key, label, inA: [], inB: [] }
      if (isFuller(label, item.label)) item.label = label
      item[side].push(place)
      items.set(key, item)
    }
  return [...items.values()].sort(
    (x, y) => y.inA.length + y.inB.length - x.inA.length - x.inB.length || (x.key < y.key ? -1 : 1),
  )
}

const isFuller = (label: string, than: string) =>
  label.length > than.length || (label.length === than.length && label < than)
