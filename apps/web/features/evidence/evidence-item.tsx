import { graphql, type ResultOf } from '@parallax/client'
import { roleName } from '../../lib/format.ts'
import { cx } from '../../ui/class-names.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { Badge } from '../../ui/type-badge.tsx'
import { ArticleLineFields, ArticleMeta, ArticleTitle } from '../articles/article-line.tsx'
import { MentionWhy } from '../why/mention-fields.ts'
import { WhyThis } from '../why/why-this.tsx'

export const EvidenceFields = graphql(
  `
  fragment EvidenceFields on EvidenceItem {
    sentence
    start
    end
    marks { start end }
    confidence
    rule
    role
    value
    mentions { ...MentionWhy }
    article { ...ArticleLineFields }
  }
`,
  [ArticleLineFields, MentionWhy],
)
export type EvidenceData = ResultOf<typeof EvidenceFields>

interface EvidenceItemProps {
  item: EvidenceData
  /** What it adds to the number that was opened, in words; null where each item counts one. */
  valueWords?: ((value: number | null) => string) | null
}

/** A sentence with what is counted marked in it, and where it stands. */
export function EvidenceItem({ item, valueWords = null }: EvidenceItemProps) {
  return (
    <li className="border-b border-line px-4 py-3 last:border-b-0">
      {item.role ? (
        <p className="mb-1">
          <Badge>{`In furniture: ${roleName(item.role)}`}</Badge>
        </p>
      ) : null}
      <blockquote
        dir="auto"
        className={cx(
          'text-base leading-relaxed',
          item.role && 'border-s-2 border-dashed border-edge ps-3 text-soft',
        )}
      >
        <MarkedText
          text={item.sentence}
          marks={item.marks}
          look={item.role ? 'uncounted' : 'counted'}
          wrap={(mark, words) => {
            const mention = item.mentions.find(({ start }) => start === item.start + mark.start)
            return mention ? <WhyThis asked={{ ...mention, counted: true }}>{words}</WhyThis> : words
          }}
        />
      </blockquote>
      <div className="mt-1.5 text-sm">
        <ArticleTitle
          article={item.article}
          at={{ start: item.start, end: item.end }}
          className="font-medium text-soft hover:text-accent hover:underline"
        />
        <ArticleMeta article={item.article}>
          <span title={`Confidence: ${item.confidence.toFixed(2)}`}>· {item.rule}</span>
          {valueWords ? <span className="nums font-medium">· {valueWords(item.value)}</span> : null}
        </ArticleMeta>
      </div>
    </li>
  )
}
