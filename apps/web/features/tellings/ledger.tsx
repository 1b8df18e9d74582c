import type { ReactNode } from 'react'
import { count, counted } from '../../lib/format.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { LedgerEntry } from './ledger-entry.tsx'
import type { LedgerData } from './ledger-fields.ts'

interface LedgerProps {
  entries: LedgerData[]
  total: number
  /** Where more of them are shown; null where no more can be. */
  more: string | null
  /** Across what the words are followed. */
  of: 'outlet' | 'article'
  /** How many places carry the words how, as a choice. */
  tabs?: ReactNode
}

/** Every utterance and who carries it in full, cut or in other words. */
export function Ledger({ entries, total, more, of, tabs }: LedgerProps) {
  return (
    <Panel
      title="Who carries which words"
      id="ledger"
      padded={false}
      counted="The same words of somebody across the articles, those that most carry first. The longest known wording stands above; what another leaves out of it is struck through."
      aside={<span className="nums">{counted(total, 'utterance')}</span>}
    >
      {tabs ? <div className="border-b border-line px-2">{tabs}</div> : null}
      {entries.length === 0 ? (
        <Empty title="Nobody is quoted." />
      ) : (
        <ol>
          {entries.map((entry) => (
            <LedgerEntry key={entry.key} entry={entry} of={of} />
          ))}
        </ol>
      )}
      {entries.length < total ? (
        <p className="nums flex flex-wrap items-center justify-between gap-2 border-t border-line px-4 py-3 text-sm text-soft">
          {count(entries.length)} of {counted(total, 'utterance')}
          {more ? (
            <ButtonLink href={more} scroll={false}>
              Show more
            </ButtonLink>
          ) : null}
        </p>
      ) : null}
    </Panel>
  )
}
