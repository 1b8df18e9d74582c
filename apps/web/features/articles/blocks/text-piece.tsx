import { typeName } from '../../../lib/format.ts'
import { cx } from '../../../ui/class-names.ts'
import { kindClass } from '../../../ui/type-badge.tsx'
import { WhyThis } from '../../why/why-this.tsx'
import type { ArticleData } from '../article-query.ts'
import type { MarkedName } from '../marked-names.ts'
import type { Segment } from '../segments.ts'

type Quotation = ArticleData['quotations'][number]

interface TextPieceProps {
  text: string
  segment: Segment<MarkedName, Quotation>
  /** Whether Tab reaches the mentions: only in the block where the reader is. */
  tabbable: boolean
}

/** Words over which nothing changes, with what was found in them drawn over; a mention says why it is one. */
export function TextPiece({ text, segment, tabbable }: TextPieceProps) {
  const { start, end, mention, quotation, lit } = segment
  const words = text.slice(start, end)
  if (!mention && !quotation && !lit) return words
  const Element = lit ? 'mark' : 'span'
  return (
    <Element
      title={titleOf(segment) || undefined}
      data-lit={lit || undefined}
      data-uncounted={mention?.counted === false || undefined}
      className={cx(
        mention && [mention.counted ? 'mention' : 'mention-uncounted', kindClass(mention.type)],
        quotation && 'quotation',
        lit && 'bg-mark! text-ink',
      )}
    >
      {mention ? (
        <WhyThis asked={mention} tabIndex={tabbable && mention.start === start ? 0 : -1}>
          {words}
        </WhyThis>
      ) : (
        words
      )}
    </Element>
  )
}

function titleOf({ mention, quotation }: Segment<MarkedName, Quotation>): string {
  const parts = [
    mention
      ? `${typeName(mention.type)}: ${mention.entity?.name ?? mention.text}${mention.demonym ? ' (by its people)' : ''}${mention.counted ? '' : ', in furniture, not counted'}`
      : '',
    quotation
      ? `Quotation, ${quotation.kind.toLowerCase()}${quotation.speaker ? `: ${quotation.speaker}` : ''}`
      : '',
  ]
  return parts.filter(Boolean).join(' · ')
}
