import { setTimeout as sleep } from 'node:timers/promises'

/** Serialisation failure, deadlock: the transaction was rolled back whole and may be tried again. */
const TRANSIENT = new Set(['40001', '40P01'])
const ATTEMPTS = 4

/** Runs a transaction again where the server gave it up in favour of another. */
export async function retried<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction()
    } catch (error) {
      const { code } = error as { code?: string }
      if (attempt === ATTEMPTS || code === undefined || !TRANSIENT.has(code)) throw error
      await sleep(20 * attempt + Math.random() * 50)
    }
  }
}
