import { pathOf } from '@parallax/addresses'
import Link from 'next/link'
import { capital } from '../../../lib/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { PairItem } from './pair-items.tsx'
import type { PairData } from './pair-query.ts'

/** What both are about: topics of both, and the words that both use beside names. */
export function PairTheme({ pair: { a, b, sharedTopics, sharedPhrases } }: { pair: PairData }) {
  return (
    <Panel
      title="The theme they share"
      id="theme"
      counted="Topics of both, the surest first, and words that both use beside names, the most telling first; each opens onto its sentences."
    >
      {sharedTopics.length > 0 ? (
        <p className="mb-3 flex flex-wrap gap-2 text-sm">
          <span className="text-soft">Topics of both:</span>
          {sharedTopics.map(({ id, name }) => (
            <Link
              key={id}
              href={pathOf(id) ?? '/topics'}
              className="inline-flex min-h-6 items-center rounded-sm bg-sunken px-1.5 text-soft hover:text-accent"
            >
              {capital(name)}
            </Link>
          ))}
        </p>
      ) : null}
      {sharedPhrases.length > 0 ? (
        <ul className="gap-x-6 md:columns-2 [&>li]:break-inside-avoid">
          {sharedPhrases.map((item) => (
            <PairItem key={item.key} item={item} ids={[a.id, b.id]}>
              {item.label}
            </PairItem>
          ))}
        </ul>
      ) : null}
      {sharedTopics.length + sharedPhrases.length === 0 ? (
        <p className="text-sm text-soft">They share no topic and no telling words.</p>
      ) : null}
    </Panel>
  )
}
