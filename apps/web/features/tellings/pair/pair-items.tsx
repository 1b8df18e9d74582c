import { href, pathOf } from '@parallax/addresses'
import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { count, counted } from '../../../lib/format.ts'
import { MarkedText } from '../../../ui/marked-text.tsx'
import type { PairItemData, PairPlaceData } from './pair-query.ts'

interface PairItemsProps {
  /** What the things are. */
  about: string
  /** Global ids of the first and the second article. */
  ids: [a: string, b: string]
  items: PairItemData[]
  words?: (item: PairItemData) => string
  none: string
}

/** Things only in the first, in both, only in the second; each opens onto its sentences. */
export function PairItems({ about, ids, items, words = ({ label }) => label, none }: PairItemsProps) {
  const parts = [
    { title: 'Only in the first', items: items.filter(({ inB }) => inB.length === 0) },
    { title: 'In both', items: items.filter(({ inA, inB }) => inA.length > 0 && inB.length > 0) },
    { title: 'Only in the second', items: items.filter(({ inA }) => inA.length === 0) },
  ]
  if (items.length === 0) return <p className="text-sm text-soft">{none}</p>
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-3">
      {parts.map(({ title, items }) => (
        <section key={title} aria-label={`${about} ${title.toLowerCase()}`} className="min-w-0">
          <h3 className="nums border-b border-line pb-1 text-sm text-soft">
            {title} <span className="text-faint">({count(items.length)})</span>
          </h3>
          <ul>
            {items.map((item) => (
              <PairItem key={item.key} item={item} ids={ids}>
                {words(item)}
              </PairItem>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** One thing and how often each has it; it opens onto as many sentences. */
export function PairItem({
  item: { inA, inB },
  ids: [a, b],
  children,
}: {
  item: PairItemData
  ids: [a: string, b: string]
  children: ReactNode
}) {
  const counts = inA.length > 0 && inB.length > 0 ? [inA.length, inB.length] : [inA.length + inB.length]
  return (
    <li className="border-b border-line last:border-b-0">
      <details className="group">
        <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1 rounded-sm py-1 text-sm hover:text-accent">
          <ChevronRight
            aria-hidden
            className="size-3.5 shrink-0 text-faint transition-transform group-open:rotate-90"
          />
          <span dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
            {children}
          </span>
          <span className="nums ms-auto ps-2 text-xs text-faint">
            {counts.map(count).join(' + ')}
            <span className="sr-only"> {counted(inA.length + inB.length, 'place')}</span>
          </span>
        </summary>
        <div className="grid gap-2 pb-2 ps-4">
          <Places article={a} name="In the first" places={inA} />
          <Places article={b} name="In the second" places={inB} />
        </div>
      </details>
    </li>
  )
}

function Places({ article, name, places }: { article: string; name: string; places: PairPlaceData[] }) {
  if (places.length === 0) return null
  return (
    <div>
      <p className="text-xs text-faint">{name}</p>
      <ul>
        {places.map(({ sentence, start, end, mark }) => (
          <li key={`${start} ${mark.start}`} className="mt-1 text-sm [overflow-wrap:anywhere]">
            <Link
              href={href(pathOf(article) ?? '/articles', {}, { at: { start, end } })}
              dir="auto"
              className="text-soft hover:text-accent hover:underline"
            >
              <MarkedText text={sentence} marks={[mark]} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
