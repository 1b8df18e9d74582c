import weights from '../../../models/tone/linear.json' with { type: 'json' }
import { BITS } from './features.ts'

const CLASSES = 3
const table = Buffer.from(weights.table, 'base64')
if (table.length !== CLASSES << BITS) throw new Error('models/tone/linear.json does not fit its features')

/** What a feature says for class 0 (negative), 1 (neutral) or 2 (positive), before it is scaled. */
export const weightOf = (bucket: number, of: number): number => table.readInt8(bucket * CLASSES + of)
export const { scale, bias }: { scale: number; bias: number[] } = weights
