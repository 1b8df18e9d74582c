import type { NameEngine } from '@parallax/domain'
import type { Judge } from './judge.ts'
import { linearJudge } from './linear/judge.ts'
import { networkJudge } from './network/judge.ts'
import { pairOf } from './pair.ts'

/** The judge that goes with an engine for names: `exact` asks a small network beside the linear model, `fast` that alone. */
export async function toneJudge(names: NameEngine = 'exact'): Promise<Judge> {
  const network = names === 'exact' ? await networkJudge() : null
  return network ? pairOf(network, linearJudge) : linearJudge
}
