import pair from '../../models/tone/pair.json' with { type: 'json' }
import { chancesOf } from './chances.ts'
import type { Judge, Judgement } from './judge.ts'

/** How much the linear model counts beside the network, 0 to 1, and the temperature of both together. */
const { linear: LINEAR, temperature: TEMPERATURE } = pair

const CLASSES = ['negative', 'neutral', 'positive'] as const

/** The weighted mean of two judgements' log-chances, by words too (a logarithmic opinion pool, Genest and Zidek 1986). */
function together(network: Judgement, linear: Judgement): Judgement {
  const mix = (a: number, b: number) => ((1 - LINEAR) * a + LINEAR * b) / TEMPERATURE
  const scores = CLASSES.map((of) => mix(Math.log(network[of]), Math.log(linear[of])))
  return {
    ...chancesOf(scores),
    weights: network.weights.map((weight, i) => mix(weight, linear.weights[i] ?? 0)),
  }
}

/** Two judges asked side by side: the one knows sentences, the other words that it met often. */
export const pairOf = (network: Judge, linear: Judge): Judge => ({
  rule: 'network',
  judge: async (passage) => {
    const others = await linear.judge(passage)
    return (await network.judge(passage)).map((judgement, i) => {
      const other = others[i]
      return other ? together(judgement, other) : judgement
    })
  },
})
