import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const SCRIPTS = resolve(import.meta.dirname, 'transformer')

/** Runs a script of `scripts/transformer`, its output shown. @throws where Python or numpy is missing, or the script fails. */
export function runPython(script: string, args: readonly string[]): void {
  const done = spawnSync('python3', [resolve(SCRIPTS, script), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (done.error) throw new Error(`${script} needs python3 with numpy: ${done.error.message}`)
  if (done.status !== 0) throw new Error(`${script} failed with status ${done.status}`)
}
