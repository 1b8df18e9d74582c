import { pathOf } from '@parallax/addresses'
import Link from 'next/link'
import { MarkedText } from '../../ui/marked-text.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ArticleMeta } from '../articles/article-line.tsx'
import type { TellingData } from './telling-query.ts'

/** The headlines beside one another, with the words that one alone has. */
export function Headlines({ headlines }: { headlines: TellingData['headlines'] }) {
  return (
    <Panel
      title="Headlines side by side"
      id="headlines"
      counted="In the order of publication. Marked are words that no other headline of the story has."
    >
      {headlines.length === 0 ? (
        <p className="text-sm text-soft">None of the articles has a headline.</p>
      ) : (
        <ul className="grid gap-3 [grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))]">
          {headlines.map(({ article, text, own }) => (
            <li key={article.id} className="min-w-0 rounded-md border border-line px-3 py-2.5">
              <Link
                href={pathOf(article.id) ?? '/articles'}
                dir="auto"
                className="font-medium leading-relaxed [overflow-wrap:anywhere] hover:underline"
              >
                <MarkedText text={text} marks={own} />
              </Link>
              <ArticleMeta article={article} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
