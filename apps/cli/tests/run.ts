import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const bin = path.join(root, 'apps/cli/bin/parallax.js')

export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
  /** Standard output as JSON, a value a line. */
  lines: Record<string, unknown>[]
}

/** Runs `parallax` as a user does, with `input` on standard input. */
export function parallax(
  args: string[],
  input: string | Buffer = '',
  env: Record<string, string> = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: root, env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve) =>
    child.once('close', (status) => {
      const json = stdout.split('\n').filter((line) => line.startsWith('{'))
      resolve({ status, stdout, stderr, lines: json.map((line) => JSON.parse(line)) })
    }),
  )
}

/** A short article of our own with one invented speaker. */
export const article = (id: string, extra: object = {}) =>
  JSON.stringify({
    id,
    text: 'The harbour of Wendmouth will close for a week. "We need the time," said harbour master Ines Calder. Dredging begins on Monday.',
    ...extra,
  })
