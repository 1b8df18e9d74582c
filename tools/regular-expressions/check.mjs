// Asks recheck about regular expressions, a few at a time in threads. An answer depends on the expression and recheck's
// version alone: what ends an attack is the steps it took, never the clock, so a slow machine gives the same answer, and
// so does recheck's JavaScript build where its native one (three times as fast, from the lockfile) has no package.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

/**
 * Repeats with bounds are part of the automaton, so that most answers are proofs. What has no automaton (lookaround,
 * backreferences) is attacked: a match of 10,000 characters may take 3 million steps, far less than a quadratic one.
 */
const PARAMETERS = {
  maxRepeatCount: 5000,
  maxPatternSize: 20_000,
  attackLimit: 3_000_000,
  maxAttackStringSize: 10_000,
  maxIteration: 3,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 30,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  randomSeed: 0,
  // Only for what never ends; a timeout is `unknown`, which nobody takes for safe.
  timeout: 170_000,
}
/** A repeat with an upper bound above this counts as one without: 2^20 ways are too many, though their number is bounded. */
const FEW = 5

const { version } = createRequire(import.meta.url)('recheck/package.json')
const self = readFileSync(new URL(import.meta.url))
/** Names everything but the expression that an answer depends on: recheck's version, and all that this file asks of it. */
export const CHECKER = `recheck ${version} ${createHash('sha256').update(self).digest('hex')}`

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
    const worker = new Worker(new URL(import.meta.url))
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

/** The expression with `{2,40}` as `{2,}`. */
function withoutBounds(source) {
  return source.replace(/\\.|\[(?:[^\]\\]|\\.)*\]?|\{(\d{1,9}),(\d{1,9})\}/gs, (part, least, most) =>
    Number(most) > FEW ? `{${least},}` : part,
  )
}

/** Safe is what takes linear time as it is written and would not take exponential time without its bounds. */
async function answer(check, { source, flags }) {
  const began = performance.now()
  let diagnosis = await check(source, flags, PARAMETERS)
  const unbounded = withoutBounds(source)
  if (diagnosis.status === 'safe' && unbounded !== source) {
    const other = await check(unbounded, flags, PARAMETERS)
    if (other.complexity?.type === 'exponential') diagnosis = other
  }
  const { status, checker, complexity, error, attack } = diagnosis
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
