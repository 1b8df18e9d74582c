'use client'

import { pathOf } from '@parallax/addresses'
import Link from 'next/link'
import { moment } from '../../../lib/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { titleOf } from '../../articles/article-line.tsx'
import type { Decision } from './decision-fields.ts'
import { useDecisions } from './use-decisions.ts'

/** Every decision on a story, each to be taken back or made again. */
export function DecisionLog({ decisions }: { decisions: readonly Decision[] }) {
  const { undo, redo, busy } = useDecisions()
  if (decisions.length === 0) return null
  return (
    <Panel
      title="Decisions by hand"
      id="decisions"
      counted="They stand above what the engine finds, and stay when articles are read again. Where two contradict each other the later stands. Stories are named by one of their articles."
    >
      <ol className="space-y-3 text-sm">
        {decisions.map((decision) => {
          const { number, by, note, decidedAt, undoneAt } = decision
          const [verb, act] = undoneAt ? (['redo', redo] as const) : (['undo', undo] as const)
          return (
            <li key={number}>
              <p className={undoneAt ? 'text-faint line-through' : undefined}>
                <DecisionWords decision={decision} />
              </p>
              <p className="flex flex-wrap items-center gap-x-2 text-xs text-faint">
                <span>
                  {by === 'owner' ? 'You' : by}, {moment(decidedAt)}
                </span>
                {note ? <span dir="auto">“{note}”</span> : null}
                {undoneAt ? <span>taken back</span> : null}
                <button
                  type="button"
                  className="min-h-6 text-accent hover:underline disabled:opacity-50"
                  disabled={busy}
                  aria-label={`${verb === 'undo' ? 'Undo' : 'Redo'} decision ${number}`}
                  onClick={() => act(number)}
                >
                  {verb}
                </button>
              </p>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}

function DecisionWords({ decision: { kind, articles } }: { decision: Decision }) {
  const [first, second] = articles
  if (kind === 'MOVE')
    return (
      <>
        Moved <Named article={first} /> to the story of <Named article={second} />
      </>
    )
  if (kind === 'SPLIT')
    return (
      <>
        Split off the story of <Named article={first} /> from that of <Named article={second} />
      </>
    )
  return (
    <>
      Made one of the stories of{' '}
      {articles.map((article, place) => (
        <span key={article?.id ?? `gone ${place}`}>
          {place === 0 ? '' : place === articles.length - 1 ? ' and ' : ', '}
          <Named article={article} />
        </span>
      ))}
    </>
  )
}

function Named({ article }: { article: Decision['articles'][number] | undefined }) {
  if (!article) return <span className="italic">an article that is no longer here</span>
  return (
    <>
      “
      <Link
        href={pathOf(article.id) ?? '/articles'}
        dir="auto"
        className="underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid"
      >
        {titleOf(article)}
      </Link>
      ”
    </>
  )
}
