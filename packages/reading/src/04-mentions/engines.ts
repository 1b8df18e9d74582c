import type { NameEngine } from '@parallax/domain'
import type { WithTokens } from '../document.ts'
import { tokensBySentence } from './tokens-by-sentence.ts'
import { transformerScores } from './transformer/scores.ts'
import { openSession, type Runtime, type Session } from './transformer/session.ts'

/** What a second tagger says of each sentence: log-probabilities of the labels, one row a word. */
export type Scores = readonly Float32Array[]

let opened: Promise<Session | null> | undefined

/** Opened once a thread, with the first article that asks for it. */
const session = () => {
  opened ??= openSession()
  return opened
}

/** The engine that serves on this machine where `wanted` is asked for: `fast` where no runtime of the network loads. */
export async function servingEngine(
  wanted: NameEngine = 'exact',
): Promise<{ names: NameEngine; runtime: Runtime | null }> {
  const open = wanted === 'exact' ? await session() : null
  return { names: open ? 'exact' : 'fast', runtime: open?.runtime ?? null }
}

/** The network's scores of an article, for `findMentions`; null where the fast tagger alone serves. */
export async function scoreNames(document: WithTokens, wanted: NameEngine = 'exact'): Promise<Scores | null> {
  if (wanted === 'fast' || !document.analysed) return null
  const open = await session()
  if (!open) return null
  const sentences = tokensBySentence(document).map((tokens) => tokens.map((t) => t.text))
  return transformerScores(sentences, open)
}
