'use client'

import { Progress } from '@base-ui/react/progress'
import { href, pathOf } from '@parallax/addresses'
import { globalId, nodesOf } from '@parallax/client'
import { useQuery } from '@urql/next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { count, counted } from '../../lib/format.ts'
import { useRenewal } from '../../lib/graphql-client.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { titleOf } from '../articles/article-line.tsx'
import { failuresByReason, type Run, RunItems } from './run-data.ts'
import { useRun } from './use-run.ts'

/** How an addition is going: counts, rate, what was stored, and what failed by reason. */
export function RunPanel({ runKey }: { runKey: string }) {
  const id = globalId('IngestRun', runKey)
  const { run, missing } = useRun(id)
  useFreshNumbers(run?.state)
  if (missing)
    return (
      <Panel title="Progress" id={`run-${runKey}`}>
        <Empty title="This addition is not known to the server.">
          It may belong to another collection, or the address was cut short.
        </Empty>
      </Panel>
    )
  return (
    <Panel title={run ? TITLES[run.state] : 'Progress'} id={`run-${runKey}`} padded={false}>
      {run ? <State run={run} /> : <div className="h-16" />}
      {run && (run.state !== 'RUNNING' || run.failed > 0) ? (
        <Items id={id} key={`${run.state}${run.failed}`} />
      ) : null}
    </Panel>
  )
}

/** When a run ends that was seen going on, what other pages remember of the collection is out of date. */
function useFreshNumbers(state: Run['state'] | undefined) {
  const router = useRouter()
  const renew = useRenewal()
  const before = useRef(state)
  useEffect(() => {
    const ended = before.current === 'RUNNING' && state !== 'RUNNING'
    before.current = state
    if (!ended) return
    renew()
    router.refresh()
  }, [state, renew, router])
}

const TITLES: Record<Run['state'], string> = {
  RUNNING: 'Reading',
  FINISHED: 'Finished',
  CANCELLED: 'Stopped',
}

function State({ run }: { run: Run }) {
  return (
    <div className="px-4 pb-3">
      <Progress.Root
        value={run.done}
        max={Math.max(1, run.total)}
        aria-label="Articles read"
        aria-valuetext={`${count(run.done)} of ${count(run.total)}`}
      >
        <Progress.Track className="h-1.5 overflow-hidden rounded-full bg-sunken">
          <Progress.Indicator className="h-full rounded-full bg-accent transition-[width] duration-300" />
        </Progress.Track>
      </Progress.Root>
      <p role="status" className="nums mt-2 flex flex-wrap gap-x-3 text-sm text-soft">
        <span className="font-medium text-ink">
          {count(run.done)} of {counted(run.total, 'article')}
        </span>
        <span>{count(run.stored)} stored</span>
        <span>{count(run.unchanged)} unchanged</span>
        <span className={run.failed > 0 ? 'text-bad' : undefined}>{count(run.failed)} failed</span>
        {run.state === 'RUNNING' ? <span>{remaining(run)}</span> : null}
      </p>
    </div>
  )
}

function remaining(run: Run): string {
  const seconds = (Date.now() - Date.parse(run.startedAt)) / 1000
  if (run.done === 0 || seconds < 1) return ''
  const rate = run.done / seconds
  const left = Math.ceil((run.total - run.done) / rate)
  const time = left < 90 ? `${left} s` : `${Math.ceil(left / 60)} min`
  return `${rate.toFixed(1)} a second, about ${time} left`
}

function Items({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: RunItems, variables: { id }, requestPolicy: 'network-only' })
  const run = data?.ingestRun
  if (!run) return null
  const failures = failuresByReason(nodesOf(run.failures))
  const added = nodesOf(run.added)
  const known = nodesOf(run.known)
  const warned = nodesOf(run.warned)
  return (
    <>
      {failures.length > 0 ? (
        <section aria-label="Failures" className="border-t border-line bg-bad-wash px-4 py-3 text-sm">
          <h3 className="font-medium text-bad">
            {counted(run.failures.totalCount, 'article')} could not be read
          </h3>
          <ul className="mt-1 space-y-1.5">
            {failures.map(({ code, message, names }) => (
              <li key={`${code}${message}`}>
                <p>
                  {message} <span className="nums text-faint">({counted(names.length, 'article')})</span>
                </p>
                <p dir="auto" className="text-xs break-words text-soft">
                  {names.slice(0, 12).join(' · ')}
                  {names.length > 12 ? ` and ${count(names.length - 12)} more` : ''}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {warned.length > 0 ? <Warnings items={warned} total={run.warned.totalCount} /> : null}
      {added.length > 0 ? (
        <Articles
          heading={`${counted(run.added.totalCount, 'article')} stored`}
          items={added}
          all={run.added.totalCount > added.length}
        />
      ) : null}
      {known.length > 0 ? (
        <Articles
          heading={`${counted(run.known.totalCount, 'article')} already here`}
          items={known}
          all={run.known.totalCount > known.length}
        />
      ) : null}
    </>
  )
}

interface WarningsProps {
  items: { position: number; name: string; warnings: { message: string }[] }[]
  total: number
}

/** What was given beside articles and could not be used; the articles themselves are there. */
function Warnings({ items, total }: WarningsProps) {
  return (
    <section aria-label="Left out" className="border-t border-line px-4 py-3 text-sm">
      <h3 className="font-medium">{counted(total, 'article')} came with something that could not be used</h3>
      <ul className="mt-1 space-y-1">
        {items.map(({ position, name, warnings }) => (
          <li key={position} className="[overflow-wrap:anywhere]">
            <span dir="auto" className="text-soft">
              {name}:
            </span>{' '}
            {warnings.map(({ message }) => message).join(' ')}
          </li>
        ))}
        {total > items.length ? <li>and {count(total - items.length)} more</li> : null}
      </ul>
    </section>
  )
}

interface ArticlesProps {
  heading: string
  items: {
    position: number
    name: string
    article: { id: string; title: string | null; sourceName: string } | null
  }[]
  all: boolean
}

function Articles({ heading, items, all }: ArticlesProps) {
  return (
    <section aria-label={heading} className="border-t border-line px-4 py-3 text-sm">
      <h3 className="mb-1 font-medium">{heading}</h3>
      <ul>
        {items.map(({ position, name, article }) => (
          <li key={position} dir="auto" className="truncate py-0.5">
            {article ? (
              <Link href={pathOf(article.id) ?? '/articles'} className="text-accent hover:underline">
                {titleOf(article)}
              </Link>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
      {all ? (
        <ButtonLink href={href('/articles', {}, { order: 'received' })} className="mt-2">
          All, last added first
        </ButtonLink>
      ) : null}
    </section>
  )
}
