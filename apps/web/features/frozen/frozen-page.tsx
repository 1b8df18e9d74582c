import type { Drawn } from '@parallax/charts/prepare'
import Link from 'next/link'
import { AddressPanel } from '../chart-page/address-panel.tsx'
import { FrozenFigure } from './frozen-figure.tsx'
import { type FrozenAt, FrozenPanel } from './frozen-panel.tsx'

interface FrozenPageProps {
  slug: string
  drawn: Drawn
  frozen: FrozenAt
  /** The dashboard's address. */
  origin: string
}

/** A frozen figure by itself: as it was drawn, what has changed since, its address and its files. */
export const FrozenPage = ({ slug, drawn, frozen, origin }: FrozenPageProps) => (
  <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] [&>*]:min-w-0">
    <div className="space-y-5">
      <h1 className="sr-only">{drawn.title}</h1>
      <p data-screen-only className="text-sm">
        <Link href="/charts" className="text-accent underline underline-offset-4">
          All saved charts
        </Link>
      </p>
      <FrozenFigure drawn={drawn} />
      <FrozenPanel slug={slug} frozen={frozen} />
    </div>
    <aside data-screen-only aria-label="Take this chart along" className="space-y-5">
      <AddressPanel slug={slug} origin={origin} />
    </aside>
  </div>
)
