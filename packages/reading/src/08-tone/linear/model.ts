import weights from '../../../models/tone/linear.json' with { type: 'json' }
import { BITS } from './features.ts'

const CLASSES = 3
const table = new Int8Array(Buffer.from(weights.table, 'base64'))
if (table.length !== CLASSES << BITS) throw new Error('models/tone/linear.json does not fit its features')

/** What a feature says for class 0 (negative), 1 (neutral) or 2 (positive), before it is scaled. */
export const weightOf = (bucket: number, of: number): number => table[bucket * CLASSES + of] ?? 0
export const { scale, bias }: { scale: number; bias: number[] } = weights
