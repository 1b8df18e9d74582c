import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bodyOf, Copies, groupBodies, StoryIndex, storiesOf, storySketchOf } from '@parallax/reading/grouping'
import { root } from './sample.mjs'

const file = path.join(root, '../shared/data/corpus/slice-2020-03-to-07.jsonl.gz')

/** A real collection beside the project; null where there is none. */
export function realCollection() {
  if (!existsSync(file)) return null
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(bodyOf)
}

/** Whose words and which story each article is, as they come one by one, the last first, each fifth a second time. */
function oneByOne(bodies) {
  const copies = new Copies()
  const index = new StoryIndex()
  const put = (body) => {
    copies.add(body)
    index.change([storySketchOf(body)])
  }
  for (const body of bodies.toReversed()) put(body)
  for (const [i, body] of bodies.entries()) {
    if (i % 5 > 0) continue
    copies.remove(body.id)
    index.change([], [body.id])
    put(body)
  }
  return { copies: copies.all(), links: index.links() }
}

/**
 * How many articles have the same original, reuse and story one by one as all at once.
 * @returns {{ same: number, stories: number, copies: number }}
 */
export function compareOrders(bodies) {
  const batch = groupBodies(bodies)
  const { copies, links } = oneByOne(bodies)
  const same = [...copies].flatMap(([id, { copyOf }]) =>
    copyOf ? [{ from: id, to: copyOf.id, strength: Number.POSITIVE_INFINITY }] : [],
  )
  const stories = storiesOf(bodies.map(storySketchOf), [...same, ...links])
  const named = new Map()
  let equal = 0
  for (const { id, story, copyOf, reuse } of batch) {
    const mine = stories.get(id)
    if (!named.has(story)) named.set(story, mine)
    const { copyOf: original = null, reuse: shared = [] } = copies.get(id) ?? {}
    const isSame = JSON.stringify([copyOf, reuse]) === JSON.stringify([original, shared])
    if (isSame && named.get(story) === mine) equal++
  }
  return {
    same: new Set(named.values()).size === named.size ? equal : 0,
    stories: named.size,
    copies: batch.filter(({ copyOf }) => copyOf !== null).length,
  }
}
