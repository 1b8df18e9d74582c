import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type * as Onnx from 'onnxruntime-common'

/** What runs the network: the native library, or its WebAssembly build where that does not load. */
export type Runtime = 'native' | 'wasm'

export interface Session {
  runtime: Runtime
  /** @returns log-probabilities of the labels, one row a piece. */
  run(ids: Int32Array, cases: Int32Array): Promise<Float32Array>
}

const FILE = resolve(import.meta.dirname, '../../../models/names/transformer.onnx')
/** One thread: articles are read side by side, so more threads within one would only get in each other's way. */
const OPTIONS: Onnx.InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  graphOptimizationLevel: 'all',
  executionMode: 'sequential',
  // What a window needed is given back: an arena of the largest window would stay with each thread.
  enableCpuMemArena: false,
  enableMemPattern: false,
  logSeverityLevel: 3,
}
type Library = Pick<typeof Onnx, 'InferenceSession' | 'Tensor'>

const LIBRARIES: { readonly [runtime in Runtime]: () => Promise<Library> } = {
  native: async () => (await import('onnxruntime-node')) as unknown as Library,
  wasm: async () => {
    const library = await import('onnxruntime-web/wasm')
    library.env.wasm.numThreads = 1
    return library as unknown as Library
  },
}

/** Opens the network with the first runtime that loads on this machine; null where none does. */
export async function openSession(
  runtimes: readonly Runtime[] = ['native', 'wasm'],
  file = FILE,
): Promise<Session | null> {
  for (const runtime of runtimes) {
    const session = await open(runtime, file).catch(() => null)
    if (session) return session
  }
  return null
}

async function open(runtime: Runtime, file: string): Promise<Session> {
  const { InferenceSession, Tensor } = await LIBRARIES[runtime]()
  const session = await InferenceSession.create(new Uint8Array(readFileSync(file)), OPTIONS)
  const output = session.outputNames[0] ?? ''
  return {
    runtime,
    run: async (ids, cases) => {
      const result = await session.run({
        ids: new Tensor('int32', ids, [ids.length]),
        cases: new Tensor('int32', cases, [cases.length]),
      })
      return result[output]?.data as Float32Array
    },
  }
}
