import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './run.ts'

/** An expression and a text that keep a backtracking engine busy for hours. */
const CATASTROPHE = `/^(a+)+$/.test('a'.repeat(50) + '!')`
const inThread = `import { Worker } from 'node:worker_threads'; new Worker(${JSON.stringify(CATASTROPHE)}, { eval: true })`
const onExit = `process.once('exit', () => ${CATASTROPHE})`
const module = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`

function run(atExit: string) {
  const probe =
    atExit === onExit ? onExit : `process.once('beforeExit', () => import(${JSON.stringify(module(atExit))}))`
  const bin = path.join(root, 'apps/cli/bin/parallax.js')
  return spawnSync(process.execPath, ['--import', module(probe), bin, 'read'], {
    input: '',
    encoding: 'utf8',
    timeout: 45_000,
    killSignal: 'SIGKILL',
  })
}

test('an expression that backtracks without end comes to its end in the process of the command', () => {
  const { signal, stderr } = run(onExit)
  expect({ signal, stderr }).toEqual({ signal: null, stderr: '' })
})

test('and in the threads that it starts', () => {
  const { signal, stderr } = run(inThread)
  expect({ signal, stderr }).toEqual({ signal: null, stderr: '' })
})
