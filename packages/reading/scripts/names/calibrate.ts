import { viewArticle } from '../../src/04-mentions/article.ts'
import { CLASSES } from '../../src/04-mentions/labels.ts'
import type { Calibration, Model } from '../../src/04-mentions/model.ts'
import { spansOf, type Tagged, tagSentence, tagTogether } from '../../src/04-mentions/tagger.ts'
import { transformerScores } from '../../src/04-mentions/transformer/scores.ts'
import type { Session } from '../../src/04-mentions/transformer/session.ts'
import { type Labelled, NEWS } from './corpus.ts'

/** One name that the model gave on held-out text. */
interface Judged extends Tagged {
  right: boolean
}
export interface Figures {
  gold: number
  given: number
  right: number
}

/** Tags held-out articles by the news guideline, with the network's session or without, and counts exact names. */
export async function judge(
  model: Model,
  articles: readonly Labelled[],
  session: Session | null,
): Promise<{ judged: Judged[]; figures: Figures }> {
  const judged: Judged[] = []
  let gold = 0
  for (const { sentences } of articles) {
    const words = sentences.map((s) => s.tokens)
    const { views, article } = viewArticle(words, NEWS)
    const scores = session && (await transformerScores(words, session))
    views.forEach((view, index) => {
      const key = (t: Omit<Tagged, 'probability'>) => `${t.first} ${t.last} ${t.name}`
      const right = new Set(spansOf((sentences[index] as { labels: Uint8Array }).labels).map(key))
      gold += right.size
      const found = scores
        ? tagTogether(view, article, model, scores[index] as Float32Array)
        : tagSentence(view, article, model)
      for (const tagged of found) judged.push({ ...tagged, right: right.has(key(tagged)) })
    })
  }
  return { judged, figures: { gold, given: judged.length, right: judged.filter((j) => j.right).length } }
}

const BINS = 12
const FEW = 240

/** For each class the measured share of right names over rising probability; monotone (pool adjacent violators). */
export function calibrate(judged: Judged[]): Calibration {
  return Object.fromEntries(
    CLASSES.map((name) => {
      const own = judged.filter((j) => j.name === name)
      return [name, curve(own.length >= FEW ? own : judged)]
    }),
  )
}

function curve(judged: Judged[]): [number, number][] {
  const sorted = [...judged].sort((a, b) => a.probability - b.probability)
  const size = Math.ceil(sorted.length / BINS)
  const pools: { probability: number; right: number; count: number }[] = []
  for (let at = 0; at < sorted.length; at += size) {
    const bin = sorted.slice(at, at + size)
    pools.push({
      probability: bin.reduce((sum, j) => sum + j.probability, 0),
      right: bin.filter((j) => j.right).length,
      count: bin.length,
    })
    while (pools.length > 1 && falls(pools)) mergeLast(pools)
  }
  const round = (x: number) => Math.round(x * 1000) / 1000
  // One more right and one more wrong (Laplace), so that no share is claimed to be certain.
  return pools.map((p) => [round(p.probability / p.count), round((p.right + 1) / (p.count + 2))])
}

const falls = (pools: { right: number; count: number }[]) => {
  const [a, b] = pools.slice(-2) as [{ right: number; count: number }, { right: number; count: number }]
  return a.right / a.count >= b.right / b.count
}

function mergeLast(pools: { probability: number; right: number; count: number }[]): void {
  const last = pools.pop()
  const before = pools.at(-1)
  if (!last || !before) return
  before.probability += last.probability
  before.right += last.right
  before.count += last.count
}
