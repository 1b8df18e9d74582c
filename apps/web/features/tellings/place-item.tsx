import type { ReactNode } from 'react'
import { MarkedText } from '../../ui/marked-text.tsx'
import { ArticleMeta, ArticleTitle } from '../articles/article-line.tsx'
import type { PlaceData } from './place-fields.ts'

interface PlaceItemProps {
  place: PlaceData
  /** What is to be said of it beside its article. */
  children?: ReactNode
}

/** A sentence with the words that tell it marked, and its article. */
export function PlaceItem({ place: { sentence, start, end, mark, article }, children }: PlaceItemProps) {
  return (
    <>
      <blockquote dir="auto" className="text-base leading-relaxed [overflow-wrap:anywhere]">
        <MarkedText text={sentence} marks={[mark]} />
      </blockquote>
      <div className="mt-1.5 text-sm">
        <ArticleTitle
          article={article}
          at={{ start, end }}
          className="font-medium text-soft hover:text-accent hover:underline"
        />
        <ArticleMeta article={article}>{children}</ArticleMeta>
      </div>
    </>
  )
}
