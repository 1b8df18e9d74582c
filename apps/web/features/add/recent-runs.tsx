import { href } from '@parallax/addresses'
import { graphql, keyOf } from '@parallax/client'
import Link from 'next/link'
import { count, moment } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Panel } from '../../ui/panel.tsx'

const RecentRuns = graphql(`
  query RecentRuns {
    ingestRuns(first: 5) { id state total done stored unchanged failed startedAt finishedAt }
  }
`)

const STATES: Record<string, string> = { RUNNING: 'Reading', FINISHED: 'Finished', CANCELLED: 'Stopped' }

/** What came in last, and whether all of it was read. */
export async function RecentRunsPanel() {
  const { ingestRuns } = await ask(RecentRuns, {})
  return (
    <Panel
      title="Latest additions"
      id="ingest"
      padded={false}
      counted="Articles handed in together, by paste, by file or by command. Unchanged: the same bytes were there already."
      aside={
        <Link href="/add" className="hover:text-accent hover:underline">
          Add articles
        </Link>
      }
    >
      {ingestRuns.length === 0 ? (
        <p className="border-t border-line px-4 py-4 text-sm text-soft">
          Nothing was added through this server yet.
        </p>
      ) : (
        <ul>
          {ingestRuns.map((run) => (
            <li key={run.id} className="border-t border-line">
              <Link
                href={href('/add', {}, { run: keyOf(run.id) })}
                className="flex flex-wrap items-baseline gap-x-3 px-4 py-2.5 text-sm hover:bg-accent-wash"
              >
                <span className="font-medium">{STATES[run.state] ?? run.state}</span>
                <span className="nums text-soft">
                  {count(run.done)} of {count(run.total)} · {count(run.stored)} stored ·{' '}
                  {count(run.unchanged)} unchanged
                  {run.failed > 0 ? <span className="text-bad"> · {count(run.failed)} failed</span> : null}
                </span>
                <time dateTime={run.startedAt} className="nums ms-auto text-xs text-faint">
                  {moment(run.startedAt)}
                </time>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
