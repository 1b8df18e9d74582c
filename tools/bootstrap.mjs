// Set-up before the first command: what the lockfile says, then the generated code. Plain JavaScript for any Node ≥ 20,
// without a dependency, because nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const stamp = path.join(root, 'node_modules', '.parallax-lockfile')
const lockfile = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex')

function stop(sentence) {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

function run(what, command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (done.error) stop(`${what} could not start: ${done.error.message}`)
  if (done.status !== 0) stop(`${what} failed (exit status ${done.status}); see the lines above.`)
}

const major = Number(process.versions.node.split('.')[0])
if (major < 20) stop(`Parallax needs Node 20 or newer to begin with; this is ${process.version}.`)

const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
if (installed !== lockfile) {
  console.error('Installing what the lockfile says (about a minute, only when it changed) …')
  run('npm ci', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    ONNXRUNTIME_NODE_INSTALL: 'skip',
  })
  writeFileSync(stamp, lockfile)
}

const bin = path.join(root, 'node_modules', '.bin')
run(
  'Generating code',
  path.join(bin, 'turbo'),
  ['run', 'generate', '--output-logs=errors-only', '--log-order=grouped'],
  {
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_PRINT_VERSION_DISABLED: '1',
  },
)
