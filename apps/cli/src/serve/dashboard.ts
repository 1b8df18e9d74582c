import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { childEnvironment } from '../env.ts'
import { root } from '../root.ts'

const bin = path.join(root, 'node_modules', '.bin')
const web = path.join(root, 'apps', 'web')

/** Builds the dashboard and GraphiQL if their sources changed since the last build; turbo knows. Returns false where the build failed. */
export function buildDashboard(): boolean {
  const done = spawnSync(
    path.join(bin, 'turbo'),
    [
      'run',
      'build',
      '--filter=@parallax/web',
      '--filter=@parallax/api',
      '--output-logs=errors-only',
      '--log-order=grouped',
    ],
    {
      cwd: root,
      // Turbo prints what failed on its standard output; ours is for addresses.
      stdio: ['ignore', process.stderr, 'inherit'],
      env: childEnvironment(),
    },
  )
  return done.status === 0
}

export interface Dashboard {
  url: string
  /** Resolves when the dashboard ends, whoever ended it. */
  ended: Promise<void>
  stop(): Promise<void>
}

/** Starts the built dashboard and waits until it answers. */
export async function startDashboard(options: {
  host: string
  port: number
  apiUrl: string
}): Promise<Dashboard> {
  const url = `http://${options.host}:${options.port}`
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules/next/dist/bin/next'),
      'start',
      '--port',
      String(options.port),
      '--hostname',
      options.host,
    ],
    {
      cwd: web,
      stdio: ['ignore', 'ignore', 'inherit'],
      // Its own process group: Ctrl-C reaches us alone, and we stop things in order.
      detached: process.platform !== 'win32',
      env: childEnvironment({
        NODE_ENV: 'production',
        PARALLAX_API_URL: options.apiUrl,
        PARALLAX_WEB_URL: url,
      }),
    },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await answers(`${url}/health`, child)
  return { url, ended, stop: () => stopChild(child, ended) }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error('The dashboard ended before it answered; see the lines above.')
    try {
      await fetch(url, { signal: AbortSignal.timeout(2000) })
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

const PATIENCE_MS = 5000

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null) return
  const send = (signal: NodeJS.Signals) => {
    try {
      if (child.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
    } catch {
      // It has just ended by itself.
    }
  }
  send('SIGTERM')
  const timer = setTimeout(() => send('SIGKILL'), PATIENCE_MS)
  await ended
  clearTimeout(timer)
}
