import { pathOf } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import Link from 'next/link'
import { counted } from '../../lib/format.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { Badge } from '../../ui/type-badge.tsx'
import { ArticleLineFields, ArticleMeta, ArticleTitle } from '../articles/article-line.tsx'
import { WhyQuotationFields } from '../why/quotation-fields.ts'
import { WhyQuotation } from '../why/why-quotation.tsx'
import { AlsoIn } from './also-in.tsx'
import { cueClassOf, cueWords } from './cue-words.ts'

export const QuotationFields = graphql(
  `
  fragment QuotationFields on Quotation {
    id
    start
    end
    words
    evidence { sentence marks { start end } }
    sameUtterance { otherArticles isComplete }
    article { ...ArticleLineFields }
    ...WhyQuotationFields
  }
`,
  [ArticleLineFields, WhyQuotationFields],
)
export type QuotationData = ResultOf<typeof QuotationFields>

/** Who said what, in its sentence, with which word it is reported, and in which article. */
export function QuotationItem({ quotation }: { quotation: QuotationData }) {
  const { evidence, cue, cueClass, words } = quotation
  const known = cueClassOf(cueClass)
  return (
    <li className="border-t border-line px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <Speaker quotation={quotation} />
        {cue ? (
          <span className="text-soft">
            {cue}
            {known && known !== 'neutral' ? (
              <span className="text-faint"> ({cueWords(known).name})</span>
            ) : null}
          </span>
        ) : null}
        <Badge>{quotation.kind.toLowerCase()}</Badge>
        <span className="nums text-xs text-faint">{counted(words, 'word')}</span>
      </p>
      <blockquote dir="auto" className="mt-1.5 text-base leading-relaxed text-soft">
        <MarkedText text={evidence.sentence} marks={evidence.marks} />
      </blockquote>
      <AlsoIn id={quotation.id} same={quotation.sameUtterance} />
      <div className="mt-1.5 text-sm">
        <ArticleTitle
          article={quotation.article}
          at={{ start: quotation.start, end: quotation.end }}
          className="text-soft hover:text-accent hover:underline"
        />
        <ArticleMeta article={quotation.article}>
          <WhyQuotation asked={quotation} />
        </ArticleMeta>
      </div>
    </li>
  )
}

function Speaker({ quotation: { speaker, speakerEntity } }: { quotation: QuotationData }) {
  if (!speakerEntity)
    return (
      <span dir="auto" className="font-medium">
        {speaker ?? 'speaker not named'}
      </span>
    )
  return (
    <>
      <Link
        href={pathOf(speakerEntity.id) ?? '/entities'}
        dir="auto"
        className="font-medium hover:text-accent hover:underline"
      >
        {speakerEntity.name}
      </Link>
      {speaker && speaker !== speakerEntity.name ? (
        <span dir="auto" className="text-faint">
          as “{speaker}”
        </span>
      ) : null}
    </>
  )
}
