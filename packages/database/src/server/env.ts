/** The environment of the server's programs: nothing of the caller's (PGDATA, PGPORT, LC_ALL …) may change how it runs. */
export function serverEnvironment(): Record<string, string> {
  // Windows programs do not start without it.
  const windows = process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...windows }
}
