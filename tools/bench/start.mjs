// From `npm start` in a fresh clone to the first page of the dashboard, beside `npm ci` alone in the same clone.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from './sample.mjs'

const seconds = (began) => (performance.now() - began) / 1000
const API_PORT = 14_000
const WEB_PORT = 13_000

function freshClone() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-clone-'))
  execFileSync('git', ['clone', '--quiet', root, folder])
  return folder
}

async function firstPage(url) {
  for (;;) {
    try {
      const response = await fetch(url)
      if (response.ok) return
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Seconds from the command to the first page, then stops it. */
async function start(folder) {
  const env = { ...process.env, PARALLAX_API_PORT: String(API_PORT), PARALLAX_WEB_PORT: String(WEB_PORT) }
  const began = performance.now()
  const child = spawn('npm', ['start'], { cwd: folder, stdio: 'ignore', detached: true, env })
  await firstPage(`http://127.0.0.1:${WEB_PORT}/`)
  const taken = seconds(began)
  process.kill(-child.pid, 'SIGINT')
  await new Promise((resolve) => child.once('exit', resolve))
  return taken
}

export async function bench() {
  const folder = freshClone()
  const began = performance.now()
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'ignore' })
  const ci = seconds(began)
  rmSync(path.join(folder, 'node_modules'), { recursive: true })
  const first = await start(folder)
  const second = await start(folder)
  rmSync(folder, { recursive: true, force: true })
  console.log('\nStart in a fresh clone')
  console.log(`  npm ci alone                ${ci.toFixed(0)} s`)
  console.log(`  npm start to first page     ${first.toFixed(0)} s   ratio ${(first / ci).toFixed(2)}`)
  console.log(`  second npm start            ${second.toFixed(0)} s   ratio ${(second / ci).toFixed(2)}`)
}
