import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { NameEngine } from '@parallax/domain'
import type { Keys } from './features.ts'
import { STEPS } from './labels.ts'

/** The tagger's weights, sparse: most features speak for or against a few labels only. */
export interface Model {
  /**
   * Open-addressing table, two numbers a slot so that one look at memory shows both: the key, and where its weights begin
   * times WEIGHTS_MOST plus how many they are (0: empty).
   */
  table: Int32Array
  /** Two numbers a weight: its label and its value. */
  weights: Int8Array
  /** The value of one unit of `values`. */
  scale: number
  /** Score of each allowed step between labels. */
  steps: Float32Array
  stepPotentials: Float64Array
  header: ModelHeader
}
export interface ModelHeader {
  features: number
  weights: number
  scale: number
  /** Name of the data set whose guideline the names follow. */
  guideline: string
  /** For each engine the share of names that were right on held-out text: see `confidence.ts`. */
  calibration: { [engine in NameEngine]: Calibration }
}
/** For each class, rising points [the model's probability, share right]. */
export type Calibration = { [name: string]: [number, number][] }

const FILE = resolve(import.meta.dirname, '../../models/names/weights.bin.gz')
let loaded: Model | undefined

/** The shipped model; read once. */
export function model(): Model {
  loaded ??= unpackModel(readFileSync(FILE))
  return loaded
}

/** Features in rising order of key; `starts`, `labels` and `values` as in Model. */
export interface PackedParts {
  header: ModelHeader
  keys: Int32Array
  starts: Uint32Array
  labels: Uint8Array
  values: Int8Array
  steps: Float32Array
}

const LENGTH_BYTES = 4

/** One gzip file: length and JSON of the header, then keys, counts, labels, values, steps; little-endian. */
export function packModel({ header, keys, starts, labels, values, steps }: PackedParts): Buffer {
  const json = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32LE(json.length)
  const counts = new Uint8Array(keys.length)
  for (let f = 0; f < keys.length; f++) counts[f] = (starts[f + 1] as number) - (starts[f] as number)
  const bytes = (a: Int32Array | Float32Array) => Buffer.from(a.buffer, a.byteOffset, a.byteLength)
  const parts = [length, json, bytes(keys), counts, labels, Buffer.from(values.buffer), bytes(steps)]
  return gzipSync(Buffer.concat(parts), { level: 9 })
}

export function unpackModel(file: Uint8Array): Model {
  const data = gunzipSync(file)
  const jsonLength = data.readUInt32LE(0)
  const header = JSON.parse(data.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + jsonLength)) as ModelHeader
  let at = LENGTH_BYTES + jsonLength
  const take = (bytes: number) => {
    at += bytes
    return data.buffer.slice(data.byteOffset + at - bytes, data.byteOffset + at)
  }
  const keys = new Int32Array(take(header.features * 4))
  const counts = new Uint8Array(take(header.features))
  const labels = new Uint8Array(take(header.weights))
  const values = new Int8Array(take(header.weights))
  const steps = new Float32Array(take(STEPS * 4))
  const stepPotentials = Float64Array.from(steps, Math.exp)
  const weights = pairs(labels, values)
  return { table: table(keys, counts), weights, scale: header.scale, steps, stepPotentials, header }
}

function pairs(labels: Uint8Array, values: Int8Array): Int8Array {
  const weights = new Int8Array(labels.length * 2)
  for (let w = 0; w < labels.length; w++) {
    weights[2 * w] = labels[w] as number
    weights[2 * w + 1] = values[w] as number
  }
  return weights
}

/** More weights than a feature can have: one a label. */
const WEIGHTS_MOST = 32

function table(keys: Int32Array, counts: Uint8Array): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 1))
  const slots = new Int32Array(size * 2)
  let start = 0
  for (let f = 0; f < keys.length; f++) {
    const key = keys[f] as number
    const count = counts[f] as number
    let slot = key & (size - 1)
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1)
    slots[2 * slot] = key
    slots[2 * slot + 1] = start * WEIGHTS_MOST + count
    start += count
  }
  return slots
}

/**
 * Adds the weights of features to `sums`, one a label, in units of the model's scale; the keys are used up. All are looked
 * up before any is added, so that the processor need not wait for one place in memory before it asks for the next.
 */
export function addWeights({ table: slots, weights }: Model, { values, size }: Keys, sums: Int32Array): void {
  const last = slots.length / 2 - 1
  for (let k = 0; k < size; k++) {
    const key = values[k] as number
    let slot = key & last
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & last
    values[k] = slots[2 * slot + 1] as number
  }
  for (let k = 0; k < size; k++) {
    const found = values[k] as number
    const from = 2 * Math.floor(found / WEIGHTS_MOST)
    const end = from + 2 * (found % WEIGHTS_MOST)
    for (let w = from; w < end; w += 2) {
      const label = weights[w] as number
      sums[label] = (sums[label] as number) + (weights[w + 1] as number)
    }
  }
}
