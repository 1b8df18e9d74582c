export interface Kept {
  /** What was made under this key, or what `make` gives now. Who asks while it is being made waits for the same. */
  get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>
}

/** Keeps what was asked for last, up to so many bytes; what fails is not kept. */
export function createKept(mostBytes: number): Kept {
  // A Map keeps the order in which keys were set: the first is the one that was not asked for the longest.
  const made = new Map<string, Uint8Array>()
  const making = new Map<string, Promise<Uint8Array>>()
  let bytes = 0

  const keep = (key: string, value: Uint8Array) => {
    // One that has no room would take everybody else's first.
    if (value.length > mostBytes) return
    made.set(key, value)
    bytes += value.length
    for (const [oldest, { length }] of made) {
      if (bytes <= mostBytes) break
      made.delete(oldest)
      bytes -= length
    }
  }
  const start = (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const job = make()
      .then((value) => {
        keep(key, value)
        return value
      })
      .finally(() => making.delete(key))
    making.set(key, job)
    return job
  }
  return {
    async get(key, make) {
      const known = made.get(key)
      if (!known) return making.get(key) ?? start(key, make)
      made.delete(key)
      made.set(key, known)
      return known
    },
  }
}
