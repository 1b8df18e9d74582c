import { once } from 'node:events'

/** Writes one line to standard output and waits while the reader is slow. A closed pipe ends the program quietly. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** Progress on standard error, only where a person watches it. */
export function counter(what: string): { tick(): void; end(): void } {
  if (!process.stderr.isTTY) return { tick() {}, end() {} }
  let done = 0
  let shown = 0
  const show = () => process.stderr.write(`\r${done.toLocaleString('en')} ${what}`)
  return {
    tick() {
      done += 1
      const now = Date.now()
      if (now - shown < 100) return
      shown = now
      show()
    },
    end() {
      show()
      process.stderr.write('\n')
    },
  }
}
