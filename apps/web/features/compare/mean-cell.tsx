import { type ArticleFilter, LEAST_CLUSTERS, narrow, type ToneChoice, type ToneMean } from '@parallax/domain'
import { Opens } from '../evidence/opens.tsx'
import { meanWords, ToneNumber } from '../tone/tone-number.tsx'

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
  const said = polarity.articles < LEAST_CLUSTERS ? 'too few for a mean' : meanWords(polarity)
  const number = `n = ${polarity.mentions}`
  return (
    <Opens
      slice={narrow(own, { tone: telling })}
      subject={{ kind: 'tone', tone: telling }}
      label={`${about}, mean of the mentions that say something: ${said}, ${number}`}
      className="block text-start text-soft"
    >
      <span className="nums">{said}</span>
      <span className="text-faint">, {number}</span>
    </Opens>
  )
}
