#!/usr/bin/env node
// The `parallax` command. Its TypeScript runs on the Node that the project brings, also where the machine has an older one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'

const here = path.dirname(fileURLToPath(import.meta.url))
const enough = Number(process.versions.node.split('.')[0]) >= 24

/** The executable of the `node` package, or null where it was not installed. */
function ownNode() {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const file = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(file) ? file : null
  } catch {
    return null
  }
}

if (enough) {
  // A second line of defence: where V8's linear engine knows an expression, it takes over from one that backtracks too long.
  v8.setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
  await import(path.join(here, '../src/main.ts'))
} else {
  const node = ownNode()
  if (!node) {
    console.error(
      `parallax needs Node 24 or newer; this is ${process.version}. Run "npm ci" first: it brings its own.`,
    )
    process.exit(2)
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  // The terminal sends Ctrl-C to both; the child decides when it is done. A signal sent to us alone is passed on.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
