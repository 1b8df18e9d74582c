import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { unreachable } from './problem.ts'

const RECONNECT_MS = 1_000

/**
 * Follows a NOTIFY channel on a connection of its own. A lost connection is opened again; since messages may have been
 * missed meanwhile, `onNotify` is then called with an empty payload, so that followers look for themselves.
 * @returns a function that ends the following
 * @throws DatabaseProblem where the first connection fails
 */
export async function listen(
  url: string,
  channel: string,
  onNotify: (payload: string) => void,
): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client | undefined

  async function open(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'parallax listen',
      keepAlive: true,
    })
    next.on('notification', (message) => onNotify(message.payload ?? ''))
    next.on('error', () => {})
    next.on('end', () => {
      if (!stopped && client === next) void reopen()
    })
    await next.connect()
    await next.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    client = next
  }

  async function reopen(): Promise<void> {
    while (!stopped) {
      await sleep(RECONNECT_MS, undefined, { ref: false })
      const done = await open().then(
        () => true,
        () => false,
      )
      if (!done) continue
      if (stopped) await client?.end()
      else onNotify('')
      return
    }
  }

  await open().catch((error: unknown) => {
    throw unreachable(url, error)
  })
  return async () => {
    stopped = true
    await client?.end()
  }
}
