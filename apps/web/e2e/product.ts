import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

/** A port that nothing listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

export interface Product {
  webUrl: string
  apiUrl: string
  /** Everything it printed so far. */
  output(): string
  process: ChildProcess
  /** Resolves with the exit status. */
  ended: Promise<number | null>
  stop(): Promise<number | null>
}

/** Starts the whole product as `npm start` does, on free ports and a data folder of its own, and waits until it is up. */
export async function startProduct(options: {
  dataDir: string
  env?: Record<string, string>
}): Promise<Product> {
  const [api, web] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, [path.join(root, 'apps/cli/bin/parallax.js'), 'serve'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PARALLAX_DATA: options.dataDir,
      PARALLAX_API_PORT: String(api),
      PARALLAX_WEB_PORT: String(web),
      ...options.env,
    },
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => output.includes('Ctrl-C stops') && resolve())
    child.once('exit', (code) =>
      reject(new Error(`The product ended with status ${code} before it was up:\n${output}`)),
    )
  })
  return {
    webUrl: `http://127.0.0.1:${web}`,
    apiUrl: `http://127.0.0.1:${api}`,
    output: () => output,
    process: child,
    ended,
    stop() {
      child.kill('SIGINT')
      return ended
    },
  }
}

let shared: { product: Product; dataDir: string } | undefined

/** For vitest: one product for all end-to-end tests, with the sample corpus; its addresses stand in the environment. */
export async function setup(): Promise<void> {
  // Already told where one runs: test that one, which is that of the tests before, or one's own while writing a test.
  if (process.env.PARALLAX_WEB_URL && process.env.PARALLAX_API_URL) return
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'parallax-e2e-'))
  const product = await startProduct({ dataDir })
  shared = { product, dataDir }
  process.env.PARALLAX_WEB_URL = product.webUrl
  process.env.PARALLAX_API_URL = product.apiUrl
}

export async function teardown(): Promise<void> {
  if (!shared) return
  await shared.product.stop()
  rmSync(shared.dataDir, { recursive: true, force: true })
}
