import { graphql, type ResultOf } from '@parallax/client'
import { Badge } from '../../ui/type-badge.tsx'
import { PlaceFields } from './place-fields.ts'
import { PlaceItem } from './place-item.tsx'

export const DisagreementFields = graphql(
  `
  fragment DisagreementFields on Disagreement {
    kind
    valueA
    valueB
    later
    isUpdate
    a { ...PlaceFields }
    b { ...PlaceFields }
  }
`,
  [PlaceFields],
)
type DisagreementData = ResultOf<typeof DisagreementFields>

/** Numbers for one thing that disagree, each with both sentences beside one another. */
export function DisagreementList({ disagreements }: { disagreements: DisagreementData[] }) {
  return (
    <ol className="min-h-0 flex-1 overflow-y-auto">
      {disagreements.map((one) => (
        <li
          key={[one.a, one.b]
            .map(({ article, start, mark }) => `${article.id} ${start} ${mark.start}`)
            .join()}
          className="border-b border-line px-4 py-3 last:border-b-0"
        >
          <p className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
            <Badge tone={one.kind === 'CONFLICT' ? 'bad' : 'plain'}>
              {one.kind === 'CONFLICT' ? 'conflict' : 'differs'}
            </Badge>
            <span dir="auto" className="font-medium">
              {one.valueA} / {one.valueB}
            </span>
            <span className="text-soft">{noteOn(one)}</span>
          </p>
          <div className="grid gap-3 sm:grid-cols-2">
            <Side disagreement={one} side="A" />
            <Side disagreement={one} side="B" />
          </div>
        </li>
      ))}
    </ol>
  )
}

function noteOn({ kind, later, isUpdate }: DisagreementData): string {
  if (isUpdate) return 'The later one is higher: it may be an update.'
  if (kind === 'DIFFERS') return 'Both can be right.'
  return later ? 'Not both can be right.' : 'Not both can be right; which came later is not known.'
}

function Side({ disagreement, side }: { disagreement: DisagreementData; side: 'A' | 'B' }) {
  const { a, b, valueA, valueB, later } = disagreement
  return (
    <div className="min-w-0 rounded-md border border-line px-3 py-2">
      <p className="mb-1 flex flex-wrap items-center gap-2 text-sm font-medium">
        <span dir="auto">{side === 'A' ? valueA : valueB}</span>
        {later === side ? <Badge>later</Badge> : null}
      </p>
      <PlaceItem place={side === 'A' ? a : b} />
    </div>
  )
}
