import type { Judge, Judgement, Passage } from './judge.ts'
import type { Scene, ToRead } from './passages.ts'
import { polarityOf } from './reading.ts'

/** The scene without what it quotes, toward some of its expressions. */
function narrationOf({ passage, inContent }: Scene, toRead: readonly ToRead[]): Passage {
  const kept = [...passage.tokens.keys()].filter((i) => !inContent[i])
  const places = new Map(kept.map((token, place) => [token, place]))
  const at = (token: number) => places.get(token) ?? -1
  return {
    tokens: kept.flatMap((i) => passage.tokens[i] ?? []),
    named: kept.map((i) => passage.named[i] ?? false),
    targets: toRead.map(({ target }) => ({ first: at(target.first), last: at(target.last) })),
  }
}

/**
 * Of which expressions a quotation's words say it: those that stand in one, or beside one, were which left out, nothing
 * would be said ("Doe called him “a liar”"). What is left of the scene is read once for all of them.
 */
export async function quotedIn(
  scene: Scene,
  judgements: readonly Judgement[],
  judge: Judge,
): Promise<ReadonlySet<ToRead>> {
  const { toRead, inContent } = scene
  const quoted = new Set(toRead.filter((one) => one.inContent))
  if (!inContent.includes(true)) return quoted
  const beside = toRead.filter(({ inContent: isIn, target }, i) => {
    const whole = judgements[i]
    const overlaps = inContent[target.first] || inContent[target.last]
    return whole && polarityOf(whole) !== null && !isIn && !overlaps
  })
  if (beside.length === 0) return quoted
  const without = await judge.judge(narrationOf(scene, beside))
  for (const [i, one] of beside.entries()) {
    const left = without[i]
    if (left && polarityOf(left) === null) quoted.add(one)
  }
  return quoted
}
