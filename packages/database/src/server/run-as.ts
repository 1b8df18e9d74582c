import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, parse } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseProblem } from '../problem.ts'

const exec = promisify(execFile)

/** The user that the server runs as; null where it is simply the user of this process. */
export type Account = { uid: number; gid: number } | null

/**
 * PostgreSQL refuses to run as root. Root runs it as the owner of an existing data folder, else as the system's
 * `postgres` user, which is created where it is missing.
 */
export async function serverAccount(dataDirectory: string): Promise<Account> {
  if (process.getuid?.() !== 0) return null
  if (existsSync(dataDirectory)) {
    const { uid, gid } = statSync(dataDirectory)
    if (uid !== 0) return { uid, gid }
  }
  const known = await lookUp('postgres')
  if (known) return known
  await exec('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(
    (cause: unknown) => {
      throw new DatabaseProblem(
        'NOT_STARTED',
        'PostgreSQL does not run as root, and the user "postgres" could not be created. Start Parallax as another user.',
        { cause },
      )
    },
  )
  return lookUp('postgres')
}

async function lookUp(name: string): Promise<Account> {
  try {
    const [uid, gid] = await Promise.all([exec('id', ['-u', name]), exec('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return null
  }
}

/** Whether the account may pass through every folder above `path`. */
export function canReach(account: Account, path: string): boolean {
  if (!account) return true
  const { root } = parse(path)
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder)
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
      if ((mode & bit) === 0) return false
    }
    if (folder === root) return true
  }
}

/** A copy of the server's programs where the account can reach them; made once. */
export function reachableCopy(programs: string, folder: string): string {
  const copy = `${folder}/programs`
  if (!existsSync(`${copy}/bin/postgres`)) {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    cpSync(programs, copy, { recursive: true, verbatimSymlinks: true })
  }
  return copy
}
