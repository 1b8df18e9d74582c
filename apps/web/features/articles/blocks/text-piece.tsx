import { typeName } from '../../../lib/format.ts'
import { cx } from '../../../ui/class-names.ts'
import { kindClass } from '../../../ui/type-badge.tsx'
import type { ArticleData } from '../article-query.ts'
import type { MarkedName } from '../marked-names.ts'
import type { Segment } from '../segments.ts'

type Quotation = ArticleData['quotations'][number]

interface TextPieceProps {
  text: string
  segment: Segment<MarkedName, Quotation>
}

/** Words over which nothing changes, with what was found in them drawn over. */
export function TextPiece({ text, segment: { start, end, mention, quotation, lit } }: TextPieceProps) {
  const words = text.slice(start, end)
  if (!mention && !quotation && !lit) return words
  const title = [
    mention
      ? `${typeName(mention.type)}: ${mention.entity?.name ?? mention.text}${mention.demonym ? ' (by its people)' : ''}${mention.counted ? '' : ', in furniture, not counted'}`
      : '',
    quotation
      ? `Quotation, ${quotation.kind.toLowerCase()}${quotation.speaker ? `: ${quotation.speaker}` : ''}`
      : '',
  ]
    .filter(Boolean)
    .join(' · ')
  const Element = lit ? 'mark' : 'span'
  return (
    <Element
      title={title || undefined}
      data-lit={lit || undefined}
      data-uncounted={mention?.counted === false || undefined}
      className={cx(
        mention && [mention.counted ? 'mention' : 'mention-uncounted', kindClass(mention.type)],
        quotation && 'quotation',
        lit && 'bg-mark! text-ink',
      )}
    >
      {words}
    </Element>
  )
}
