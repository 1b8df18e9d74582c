import type { CopyResolver } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../tables.ts'
import { insertRows } from '../bulk.ts'
import { bodiesOf } from './bodies.ts'
import { candidates } from './early.ts'
import { passagesOf, turned, type WordedBody } from './passages.ts'
import { sketchesOf } from './sketches.ts'

interface Pair {
  a: string
  b: string
}

/** Pairs that are compared before their sketches and texts are let go. */
const BATCH = 500

const keyOf = ({ a, b }: Pair) => `${a} ${b}`

/**
 * Finds again what the changed and the shaken have in common with others. What is stored of two that did not change stays
 * as long as fingerprints lead from one to the other.
 * @returns articles whose family of copies may be another now
 */
export async function remakePairs(
  trx: Transaction<DB>,
  { changed, moved }: { changed: readonly string[]; moved: ReadonlySet<string> },
  resolver: CopyResolver,
): Promise<string[]> {
  const isChanged = new Set(changed)
  const ids = [...new Set([...changed, ...moved])]
  const stored = await storedPairs(trx, ids)
  const led = await candidates(trx, ids, resolver)
  const isLed = new Set(led.map(keyOf))
  const stays = (pair: Pair) => !isChanged.has(pair.a) && !isChanged.has(pair.b) && isLed.has(keyOf(pair))
  const dropped = stored.filter((pair) => !stays(pair))
  await dropPairs(trx, dropped)
  const known = new Set(stored.filter(stays).map(keyOf))
  const fresh = led.filter((pair) => !known.has(keyOf(pair)))
  const families = new Set(changed)
  const touch = ({ a, b }: Pair) => families.add(a).add(b)
  for (const pair of dropped) if (pair.kind) touch(pair)
  for (let at = 0; at < fresh.length; at += BATCH)
    for (const pair of await comparePairs(trx, fresh.slice(at, at + BATCH), resolver)) touch(pair)
  return [...families]
}

async function storedPairs(trx: Transaction<DB>, ids: readonly string[]) {
  const { rows } = await sql<Pair & { kind: string | null }>`
    SELECT DISTINCT least("articleId", "otherId") AS a, greatest("articleId", "otherId") AS b, kind
    FROM shared_text WHERE "articleId" = any(${ids}::uuid[])`.execute(trx)
  return rows
}

async function dropPairs(trx: Transaction<DB>, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return
  await sql`DELETE FROM shared_text USING unnest(${pairs.map(({ a }) => a)}::uuid[], ${pairs.map(({ b }) => b)}::uuid[])
      AS dropped(a, b)
    WHERE ("articleId" = dropped.a AND "otherId" = dropped.b) OR ("articleId" = dropped.b AND "otherId" = dropped.a)`.execute(
    trx,
  )
}

/** Stores what pairs have in common. @returns those of which one is a copy of the other */
async function comparePairs(
  trx: Transaction<DB>,
  pairs: readonly Pair[],
  resolver: CopyResolver,
): Promise<Pair[]> {
  const sketches = await sketchesOf(trx, [...new Set(pairs.flatMap(({ a, b }) => [a, b]))])
  const found = pairs.flatMap((pair) => {
    const [a, b] = [sketches.get(pair.a), sketches.get(pair.b)]
    const shared = a && b ? resolver.compare(a, b) : null
    return shared ? [{ ...pair, shared }] : []
  })
  const bodies = new Map<string, WordedBody>()
  for (const { id, body, paragraphs } of await bodiesOf(
    trx,
    found.flatMap(({ a, b }) => [a, b]),
  ))
    bodies.set(id, { paragraphs, ...resolver.wordsOf(body) })
  const rows = found.flatMap(({ a, b, shared }) => {
    const { kind, shareA, shareB, runs } = shared
    const [bodyA, bodyB] = [bodies.get(a), bodies.get(b)]
    const passages = bodyA && bodyB ? passagesOf(runs, bodyA, bodyB) : []
    const both = {
      kind,
      similarity: Math.min(1, shared.similarity),
      words: runs.reduce((sum, { length }) => sum + length, 0),
    }
    return [
      { articleId: a, otherId: b, ...both, share: Math.min(1, shareA), passages },
      { articleId: b, otherId: a, ...both, share: Math.min(1, shareB), passages: turned(passages) },
    ]
  })
  await insertRows(trx, 'shared_text', rows)
  return found.filter(({ shared }) => shared.kind)
}
