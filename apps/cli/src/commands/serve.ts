import { startApi } from '@parallax/api'
import { environment } from '../env.ts'
import { buildDashboard, startDashboard } from '../serve/dashboard.ts'
import { takenPorts } from '../serve/port.ts'
import { readAgain } from '../serve/read-again.ts'
import { readSample } from '../serve/sample.ts'
import { aborted, stopSignal } from '../stop-signal.ts'
import { tellNamesEngine } from '../tell-names-engine.ts'
import { type Session, withDatabase } from '../with-database.ts'

async function serve({ database, settings }: Session, stop: AbortSignal): Promise<number> {
  const host = settings.PARALLAX_HOST
  const webUrl = `http://${host}:${settings.PARALLAX_WEB_PORT}`
  const api = await startApi({
    database,
    host,
    port: settings.PARALLAX_API_PORT,
    webUrl,
    names: settings.PARALLAX_NAMES,
  })
  try {
    const dashboard = await startDashboard({ host, port: settings.PARALLAX_WEB_PORT, apiUrl: api.url })
    console.log(
      `\n  Dashboard   ${dashboard.url}\n  GraphQL     ${api.url}/graphql\n\n  Ctrl-C stops both.\n`,
    )
    const ended = await Promise.race([aborted(stop).then(() => 'asked'), dashboard.ended.then(() => 'died')])
    console.log(ended === 'asked' ? 'Stopping …' : 'The dashboard ended by itself; stopping.')
    await dashboard.stop()
    return ended === 'asked' ? 0 : 1
  } finally {
    await api.close()
  }
}

/** `parallax serve`: database, API and dashboard on this machine, until Ctrl-C. */
export async function serveCommand(): Promise<number> {
  const settings = environment()
  const taken = await takenPorts(settings.PARALLAX_HOST, [
    { name: 'API', setting: 'PARALLAX_API_PORT', port: settings.PARALLAX_API_PORT },
    { name: 'dashboard', setting: 'PARALLAX_WEB_PORT', port: settings.PARALLAX_WEB_PORT },
  ])
  if (taken.length > 0) {
    console.error(`\n${taken.join('\n')}\n`)
    return 2
  }
  const stop = stopSignal()
  return withDatabase({ join: false }, async (session) => {
    await tellNamesEngine(settings.PARALLAX_NAMES)
    if (settings.PARALLAX_SAMPLE === 'on') await readSample(session.database, stop, settings.PARALLAX_NAMES)
    await readAgain(session.database, settings.PARALLAX_NAMES)
    if (stop.aborted) return 0
    if (!buildDashboard()) {
      console.error('\nThe dashboard could not be built; see the lines above.\n')
      return 1
    }
    return stop.aborted ? 0 : serve(session, stop)
  })
}
