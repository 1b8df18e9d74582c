import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

// Optimised code does not count what it inlines, and when code is optimised is a matter of chance.
for (const flag of ['--no-turbofan', '--no-maglev']) setFlagsFromString(flag)

interface Coverage {
  result: { functions: { ranges: { count: number }[] }[] }[]
}

/**
 * The steps that something takes, counted and not timed, so that a busy machine counts the same: how often each block of
 * code is entered (V8's precise coverage), and how many characters regular expressions pass over. That each of these is
 * itself linear in those characters is what `tools/regular-expressions.mjs` proves.
 */
export async function countSteps(work: () => unknown): Promise<number> {
  const session = new Session()
  session.connect()
  const original = RegExp.prototype.exec
  let passed = 0
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = original.call(this, text)
    if (match) passed += match.index + match[0].length - from + 1
    else passed += this.sticky ? 1 : text.length - from + 1
    return match
  }
  try {
    session.post('Profiler.enable')
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    await work()
    return passed + entered(session)
  } finally {
    RegExp.prototype.exec = original
    session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
  }
}

function entered(session: Session): number {
  let total = 0
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error) throw error
    for (const script of (answer as unknown as Coverage).result)
      for (const { ranges } of script.functions) for (const { count } of ranges) total += count
  })
  return total
}
