import { href, parseUrlState, pathOf, type RawParams } from '@parallax/addresses'
import { type ArticleFilter, narrow } from '@parallax/domain'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Suspense } from 'react'
import { Appearances } from '../../../../features/entities/appearances.tsx'
import { EntityHead, EntityQuery } from '../../../../features/entities/entity-head.tsx'
import { Related } from '../../../../features/entities/related.tsx'
import { Wordings } from '../../../../features/entities/wordings.tsx'
import { EvidencePanel } from '../../../../features/evidence/evidence-panel.tsx'
import { Figure } from '../../../../features/evidence/figure.tsx'
import { IgnoredNote } from '../../../../features/filters/ignored-note.tsx'
import { QuotationPanel } from '../../../../features/quotations/quotation-panel.tsx'
import { SpeakerRoom } from '../../../../features/quotations/speaker-room.tsx'
import { EntityTone } from '../../../../features/tone/entity-tone.tsx'
import { VoiceChoice } from '../../../../features/tone/voice-choice.tsx'
import { WhyThisArea } from '../../../../features/why/why-this.tsx'
import { idOfPath } from '../../../../lib/id-of-path.ts'
import { nameOfNode } from '../../../../lib/node-name.ts'
import { ask } from '../../../../lib/server.ts'
import { chart } from '../../../../lib/specs.ts'
import { Contained } from '../../../../ui/contained.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'

/** Names around one: as many as can be told apart beside the other figures. */
const AROUND = 30

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<RawParams>
}

const idOf = async ({ params }: Props) => idOfPath('Entity', (await params).id)

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await nameOfNode(await idOf(props))) ?? 'Entity' }
}

export default async function EntityPage(props: Props) {
  const id = await idOf(props)
  const { filter, view, ignored } = parseUrlState(await props.searchParams)
  const slice = narrow(filter, { entity: id })
  const { node, whole, part } = await ask(EntityQuery, { id, filter, with: slice })
  if (node?.__typename !== 'Entity') notFound()
  // An entity that was joined to another, or is no longer told apart: its address leads on.
  if (node.id !== id) redirect(href(pathOf(node.id) ?? '/entities', filter, view))
  const path = pathOf(id) ?? '/entities'
  const voice = view.voice ? { voice: view.voice } : {}
  const waiting = <Skeleton className="h-72 rounded-lg" />
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <EntityHead entity={node} whole={whole} part={part} filter={filter} path={path} />
      <WhyThisArea>
        <div className="grid gap-5 lg:grid-cols-2 [&>*]:min-w-0">
          <div className="lg:col-span-2">
            <Figure spec={chart('mentions-over-time', filter, { entities: [id], unit: view.unit })} />
          </div>
          <div className="space-y-5">
            <Contained title="Names used">
              <Suspense fallback={waiting}>
                <Wordings id={id} filter={filter} />
              </Suspense>
            </Contained>
            <Contained title="Related">
              <Suspense fallback={waiting}>
                <Related id={id} filter={filter} />
              </Suspense>
            </Contained>
          </div>
          <Figure spec={chart('source-comparison', filter, { subject: { kind: 'entity', id } })} />
          <div className="lg:col-span-2">
            <Figure
              spec={chart('entity-network', filter, {
                entity: id,
                limit: AROUND,
                weight: view.weight,
                support: view.support,
              })}
            />
          </div>
          <Figure spec={chart('co-occurrence', filter, { entity: id, limit: 15 })} />
          <Figure spec={chart('top-phrases', narrow(filter, { entity: id }), { limit: 15 })} />
          <Contained title="Article by article">
            <Suspense fallback={waiting}>
              <Appearances id={id} filter={filter} path={path} view={view} />
            </Suspense>
          </Contained>
          <div className="lg:col-span-2">
            <Contained title="Quoted">
              <Suspense fallback={waiting}>
                <SpeakerRoom id={id} filter={filter} />
              </Suspense>
            </Contained>
          </div>
          <div className="lg:col-span-2">
            <Contained title="Words for and against">
              <Suspense fallback={waiting}>
                <EntityTone id={id} filter={filter} path={path} />
              </Suspense>
            </Contained>
          </div>
          <div className="lg:col-span-2">
            <VoiceChoice filter={filter} path={path} view={view} />
          </div>
          <Figure spec={chart('tone-by-outlet', filter, { entity: id, ...voice })} />
          <Figure spec={chart('tone-over-time', filter, { entity: id, ...voice, unit: view.unit })} />
          <Quotations {...{ id, filter, path }} name={node.name} as="speaker" />
          <Quotations {...{ id, filter, path }} name={node.name} as="in-quotation" />
          <div className="lg:col-span-2">
            <Contained title="Evidence">
              <Suspense fallback={waiting}>
                <EvidencePanel
                  filter={slice}
                  subject={{ kind: 'entity', id }}
                  one="mention"
                  counted="Each mention by name, in the sentence it stands in. The total equals the number of mentions above."
                />
              </Suspense>
            </Contained>
          </div>
        </div>
      </WhyThisArea>
    </>
  )
}

interface QuotationsProps {
  id: string
  name: string
  filter: ArticleFilter
  path: string
  as: 'speaker' | 'in-quotation'
}

const Quotations = ({ id, name, filter, path, as }: QuotationsProps) => (
  <Contained title="Quotations">
    <Suspense fallback={<Skeleton className="h-72 rounded-lg" />}>
      <QuotationPanel
        filter={filter}
        entity={{ id, name }}
        as={as}
        all={href(path, filter, { open: { slice: filter, subject: { kind: as, id } } })}
      />
    </Suspense>
  </Contained>
)
