import weights from '../../models/tone/linear.json' with { type: 'json' }
import { BITS, featuresOf } from './features.ts'

const CLASSES = 3
const table = Buffer.from(weights.table, 'base64')
const at = (i: number) => (((table[i] ?? 0) + 128) % 256) - 128

if (table.length !== CLASSES << BITS) throw new Error('models/tone/linear.json does not fit its features')

/** Chances that a sentence is negative, neutral and positive toward the target. */
export function chances(sentence: string, target: { start: number; end: number }): [number, number, number] {
  const features = featuresOf(sentence, target)
  const norm = weights.scale / Math.sqrt(features.length || 1)
  const z = weights.bias.map(
    (bias, c) => bias + norm * features.reduce((sum, f) => sum + at(f * CLASSES + c), 0),
  )
  const top = Math.max(...z)
  const e = z.map((value) => Math.exp(value - top))
  const sum = e.reduce((a, b) => a + b, 0)
  return [(e[0] ?? 0) / sum, (e[1] ?? 0) / sum, (e[2] ?? 0) / sum]
}
