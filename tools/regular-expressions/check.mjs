// Asks recheck about regular expressions, a few at a time in threads. An answer depends on the expression and recheck's
// version alone: what ends an attack is the steps it took, never the clock, so a slow machine gives the same answer.
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

/** A match of 30,000 characters may take 10 million steps, some 300 a character; a quadratic one takes far more. */
const PARAMETERS = {
  attackLimit: 10_000_000,
  maxAttackStringSize: 30_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  randomSeed: 0,
  // Only for what never ends; a timeout is `unknown`, which nobody takes for safe.
  timeout: 170_000,
}

/** Names everything but the expression that an answer depends on. */
export const CHECKER = `recheck ${createRequire(import.meta.url)('recheck/package.json').version} ${JSON.stringify(PARAMETERS)}`

/**
 * @typedef {{ source: string, flags: string, places: string[] }} Expression
 * @param {readonly Expression[]} expressions
 * @returns {Promise<(Expression & { status: 'safe' | 'vulnerable' | 'unknown', detail: string, checker: string, milliseconds: number })[]>}
 */
export async function checkExpressions(expressions) {
  const waiting = [...expressions]
  const results = []
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, () => work(waiting, results)))
  return results
}

function work(waiting, results) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { env: { ...process.env, RECHECK_BACKEND: 'pure' } })
    let current
    const next = () => {
      current = waiting.shift()
      if (current) worker.postMessage({ source: current.source, flags: current.flags })
      else worker.terminate().then(resolve, reject)
    }
    worker.on('message', (answer) => {
      results.push({ ...current, ...answer })
      next()
    })
    worker.on('error', reject)
    next()
  })
}

async function answer(check, { source, flags }) {
  const began = performance.now()
  const { status, checker, complexity, error, attack } = await check(source, flags, PARAMETERS)
  const detail = error ? `${error.kind} ${error.message ?? ''}`.trim() : complexity.summary
  const attacked = attack ? `, e.g. on ${attack.pattern}` : ''
  const milliseconds = Math.round(performance.now() - began)
  return { status, checker: checker ?? '', detail: detail + attacked, milliseconds }
}

if (!isMainThread) {
  const { default: recheck } = await import('recheck')
  parentPort.on('message', async (expression) => {
    parentPort.postMessage(await answer(recheck.check, expression))
  })
}
