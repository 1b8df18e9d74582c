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
  return [...items.values()].sort(mostPlaces)
}

/**
 * Things of one name are one where any of them would stand in one article alone although the other writes the name too, say as that
 * of a thing of another type.
 */
export function byName(items: readonly PairItem[]): PairItem[] {
  const named = Map.groupBy(items, ({ label }) => label)
  return [...named.values()].flatMap((same) => (isTornApart(same) ? [joined(same)] : same)).sort(mostPlaces)
}

const isTornApart = (same: readonly PairItem[]) =>
  same.some(({ inA, inB }) => inA.length === 0 || inB.length === 0) &&
  same.some(({ inA }) => inA.length > 0) &&
  same.some(({ inB }) => inB.length > 0)

function joined(same: readonly PairItem[]): PairItem {
  const [{ key, label }] = [...same].sort((x, y) => (x.key < y.key ? -1 : 1)) as [PairItem, ...PairItem[]]
  const places = (side: 'inA' | 'inB') => same.flatMap((item) => item[side]).sort((x, y) => x.start - y.start)
  return { key, label, inA: places('inA'), inB: places('inB') }
}

const mostPlaces = (x: PairItem, y: PairItem) =>
  y.inA.length + y.inB.length - x.inA.length - x.inB.length || (x.key < y.key ? -1 : 1)

const isFuller = (label: string, than: string) =>
  label.length > than.length || (label.length === than.length && label < than)
