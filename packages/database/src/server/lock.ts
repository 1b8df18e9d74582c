import { execFileSync } from 'node:child_process'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Who holds a lock. `stamp` tells the process from a later one that was given the same number. */
export interface Holder {
  pid: number
  stamp: string
}

export interface Lock {
  release(): void
}

/** When a process began, in a form that only that process has; null where it does not live. */
export function processStamp(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // proc(5): after the name in parentheses come state (3rd field) and, as the 22nd, the start in ticks since boot.
      const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\)\s/s, '')
        .split(' ')
      const [state] = fields
      return state === 'Z' || state === 'X' ? null : (fields[19] ?? null)
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0)
      return 'alive'
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}

export function thisProcess(): Holder {
  return { pid: process.pid, stamp: processStamp(process.pid) ?? '' }
}

export function isAlive(holder: Holder | null): holder is Holder {
  return holder !== null && holder.stamp === processStamp(holder.pid)
}

export function readHolder(path: string): Holder | null {
  try {
    const { pid, stamp } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>
    return typeof pid === 'number' && typeof stamp === 'string' ? { pid, stamp } : null
  } catch {
    return null
  }
}

let counter = 0

/**
 * Takes the lock file at `path`, also from a holder that no longer lives.
 * The file appears whole or not at all (link of a written file), so that nobody reads a half-written holder.
 */
export function tryLock(path: string): Lock | Holder {
  const me = thisProcess()
  const own = `${path}.${me.pid}.${counter++}`
  writeFileSync(own, JSON.stringify(me))
  try {
    for (;;) {
      try {
        linkSync(own, path)
        return { release: () => releaseOwn(path, me) }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const holder = readHolder(path)
      if (isAlive(holder)) return holder
      takeAway(path, holder, own)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** Moves a dead holder's file aside; puts it back if another process took the lock in between. */
function takeAway(path: string, dead: Holder | null, own: string): void {
  const aside = `${own}.stale`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  if (moved && (moved.pid !== dead?.pid || moved.stamp !== dead.stamp)) {
    try {
      linkSync(aside, path)
    } catch {
      // A third process holds it by now; it will be seen as alive at the next turn.
    }
  }
  rmSync(aside, { force: true })
}

function releaseOwn(path: string, me: Holder): void {
  const holder = readHolder(path)
  if (holder?.pid === me.pid && holder.stamp === me.stamp) rmSync(path, { force: true })
}

export const isLock = (taken: Lock | Holder): taken is Lock => 'release' in taken

/** Runs `work` while no other process (or call) does the same under this path. */
export async function whileLocked<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const taken = tryLock(path)
    if (isLock(taken)) {
      try {
        return await work()
      } finally {
        taken.release()
      }
    }
    await sleep(50)
  }
}
