import { type ArticleFilter, LEAST_CLUSTERS, narrow, type ToneChoice, type ToneMean } from '@parallax/domain'
import { counted } from '../../lib/format.ts'
import { Opens } from '../evidence/opens.tsx'
import { ToneNumber } from '../tone/tone-number.tsx'

interface MeanCellProps {
  about: string
  own: ArticleFilter
  tone: ToneChoice
  polarity: ToneMean | null
}

/** A mean with how many mentions it is over; of few articles only that number. Both open onto the mentions, with what each adds. */
export function MeanCell({ about, own, tone, polarity }: MeanCellProps) {
  if (polarity === null) return <ToneNumber mean={null} />
  const telling = { ...tone, telling: true } as const
  const isFew = polarity.articles < LEAST_CLUSTERS
  const number = counted(polarity.mentions, 'mention')
  return (
    <Opens
      slice={narrow(own, { tone: telling })}
      subject={{ kind: 'tone', tone: telling }}
      label={`${about}: ${isFew ? 'too few for a mean' : 'mean'} of ${number} that say something`}
      className="block text-start text-soft"
    >
      {isFew ? 'too few for a mean' : <ToneNumber {...polarity} />}
      <span className="text-faint">, n = {polarity.mentions}</span>
    </Opens>
  )
}
