import Link from 'next/link'
import { graphql, type ResultOf } from '../../lib/graphql.ts'
import { pathOf } from '../../lib/ids.ts'
import { Badge } from '../../ui/type-badge.tsx'
import { ArticleLineFields, ArticleMeta, ArticleTitle } from '../articles/article-line.tsx'

export const QuotationFields = graphql(
  `
  fragment QuotationFields on Quotation {
    id
    kind
    start
    end
    content
    cue
    cueClass
    speaker
    speakerEntity { id name }
    rule
    confidence
    article { ...ArticleLineFields }
  }
`,
  [ArticleLineFields],
)
export type QuotationData = ResultOf<typeof QuotationFields>

const KINDS: Record<string, string> = { DIRECT: 'direct', INDIRECT: 'indirect', MIXED: 'mixed' }
const CUES: Record<string, string> = {
  NEUTRAL: 'neutral',
  ASSERTIVE: 'insisting',
  DOUBTING: 'doubting',
  CONCEDING: 'conceding',
  CHARGING: 'charging',
  OTHER: 'other',
}

/** Who said what, with which verb, and in which article. */
export function QuotationItem({ quotation }: { quotation: QuotationData }) {
  const { speakerEntity, speaker } = quotation
  const indirect = quotation.kind === 'INDIRECT'
  return (
    <li className="border-t border-line px-4 py-3">
      <blockquote
        dir="auto"
        className={indirect ? 'text-base leading-relaxed italic' : 'text-base leading-relaxed'}
      >
        {quotation.content}
      </blockquote>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        {speakerEntity ? (
          <Link
            href={pathOf(speakerEntity.id) ?? '/entities'}
            dir="auto"
            className="font-medium hover:text-accent hover:underline"
          >
            {speakerEntity.name}
          </Link>
        ) : (
          <span dir="auto" className="font-medium">
            {speaker ?? 'speaker not named'}
          </span>
        )}
        {speakerEntity && speaker && speaker !== speakerEntity.name ? (
          <span className="text-faint">as “{speaker}”</span>
        ) : null}
        {quotation.cue ? (
          <span className="text-soft">
            {quotation.cue}
            {quotation.cueClass && quotation.cueClass !== 'NEUTRAL' ? (
              <span className="text-faint"> ({CUES[quotation.cueClass]})</span>
            ) : null}
          </span>
        ) : null}
        <Badge>{KINDS[quotation.kind] ?? quotation.kind}</Badge>
      </p>
      <div className="mt-1 text-sm">
        <ArticleTitle
          article={quotation.article}
          at={{ start: quotation.start, end: quotation.end }}
          className="text-soft hover:text-accent hover:underline"
        />
        <ArticleMeta article={quotation.article} />
      </div>
    </li>
  )
}
