// Everything that must hold, in order of cost: lint, types, arrows, unused code, regular expressions, tests of three worlds.
// Prints what ran and ends with the runner's count. `node tools/test.mjs lint types` runs only the named steps.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from './chromium.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const bin = path.join(root, 'node_modules', '.bin')
const reports = mkdtempSync(path.join(os.tmpdir(), 'parallax-tests-'))
const env = {
  ...process.env,
  PATH: `${bin}${path.delimiter}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
}

const run = (command, args, extra = {}) =>
  spawnSync(path.join(bin, command), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, ...extra },
  }).status === 0

/** A check counts as one test: it passes or it fails. */
const check = (command, args) => () =>
  run(command, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }

/** Runs projects of vitest; the counts come from the runner's own report. */
const tests =
  (projects, extra = {}) =>
  () => {
    const report = path.join(reports, `${projects[0]}.json`)
    const which = projects.flatMap((project) => ['--project', project])
    const ok = run(
      'vitest',
      ['run', ...which, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      extra,
    )
    try {
      const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
      // A suite that could not even load has no failed test of its own, and must not look green.
      return { passed: numPassedTests, failed: numFailedTests || (ok ? 0 : 1), skipped: numPendingTests }
    } catch {
      return { passed: 0, failed: 1, skipped: 0 }
    }
  }

function endToEnd() {
  const browser = chromium()
  if (!browser.path) {
    console.log(`End-to-end tests skipped: ${browser.reason}`)
    return { passed: 0, failed: 0, skipped: 1 }
  }
  if (
    !run('turbo', [
      'run',
      'build',
      '--filter=@parallax/web',
      '--filter=@parallax/api',
      '--output-logs=errors-only',
    ])
  )
    return { passed: 0, failed: 1, skipped: 0 }
  return tests(['e2e', 'e2e-writes'], { PARALLAX_CHROMIUM: browser.path })()
}

const steps = {
  lint: check('biome', ['ci', '--reporter=summary', '.']),
  types: check('turbo', ['run', 'check', '--output-logs=errors-only']),
  arrows: check('depcruise', ['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'prisma']),
  unused: check('knip', ['--no-progress']),
  expressions: check('node', ['tools/regular-expressions.mjs']),
  unit: tests(['unit', 'linear']),
  integration: tests(['integration']),
  e2e: endToEnd,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`)
  process.exit(2)
}

const rows = []
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n── ${name}`)
  const began = Date.now()
  rows.push({ name, ...step(), seconds: Math.round((Date.now() - began) / 1000) })
}
rmSync(reports, { recursive: true, force: true })

const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
console.log('')
for (const row of rows)
  console.log(
    `${row.failed ? '✗' : '✓'} ${row.name.padEnd(12)} ${row.passed} passed, ${row.failed} failed, ${row.skipped} skipped (${row.seconds} s)`,
  )
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = sum('failed') > 0 ? 1 : 0
