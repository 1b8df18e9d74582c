import { choiceOfView, href, parseUrlState, type RawParams, viewOfChoice } from '@parallax/addresses'
import { QUOTED_MEASURES } from '@parallax/domain'
import { Suspense } from 'react'
import { Figure } from '../../../../features/evidence/figure.tsx'
import { IgnoredNote } from '../../../../features/filters/ignored-note.tsx'
import { Choice } from '../../../../features/quotations/choice.tsx'
import { QuotationTabs } from '../../../../features/quotations/quotation-tabs.tsx'
import { SpeakerTable } from '../../../../features/quotations/speaker-table.tsx'
import { chart } from '../../../../lib/specs.ts'
import { Contained } from '../../../../ui/contained.tsx'
import { LinkChoices } from '../../../../ui/link-choices.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'

export const metadata = { title: 'Who is quoted' }

const PATH = '/quotations/speakers'
const MEASURE_NAMES = { quotations: 'how often', words: 'with how many words' } as const

export default async function SpeakersPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  const quotations = choiceOfView(view)
  const choice = viewOfChoice(quotations)
  const { measure } = view
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Who is quoted">
        How much room each speaker gets, in which outlets, how far down, and with which words it is reported.
      </PageHeader>
      <QuotationTabs filter={filter} choice={choice} current="speakers" />
      <section aria-label="Which quotations" className="mb-5 rounded-lg border border-line bg-surface">
        <Choice filter={filter} view={view} path={PATH} keep={{ measure }} />
      </section>
      <div className="mb-3">
        <LinkChoices
          label="Counted by"
          choices={QUOTED_MEASURES.map((one) => ({
            label: MEASURE_NAMES[one],
            href: href(PATH, filter, { ...choice, measure: one }),
            current: measure === one,
          }))}
        />
      </div>
      <div className="grid gap-5 lg:grid-cols-2 [&>*]:min-w-0">
        <Figure spec={chart('quoted-speakers', filter, { quotations, measure, limit: 15 })} />
        <Figure spec={chart('speakers-by-outlet', filter, { quotations, limit: 15 })} />
        <div className="lg:col-span-2">
          <Contained title="Speakers">
            <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
              <SpeakerTable filter={filter} quotations={quotations} measure={measure} />
            </Suspense>
          </Contained>
        </div>
      </div>
    </>
  )
}
