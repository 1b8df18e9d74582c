import { href } from '@parallax/addresses'
import Link from 'next/link'
import { counted } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { WhyPhrase } from '../why/why-phrase.tsx'
import type { ArticleData } from './article-query.ts'
import type { Lit } from './article-text.tsx'

interface PhrasePanelProps {
  article: ArticleData
  onShow: (lit: Lit[]) => void
}

/** The phrases that stand for one article, with their places in it. */
export function PhrasePanel({ article, onShow }: PhrasePanelProps) {
  if (article.keyphrases.length === 0) return null
  return (
    <Panel
      title="Key phrases"
      id="keyphrases"
      counted="The few phrases that say what the article is about, best first. A phrase leads to all articles that have it."
    >
      <ul className="text-sm">
        {article.keyphrases.map((phrase) => (
          <li key={phrase.key} className="flex items-baseline gap-2 py-1">
            <Link
              href={href('/articles', { phrases: { all: [phrase.key] } })}
              dir="auto"
              className="min-w-0 truncate rounded-sm bg-sunken px-2 py-0.5 hover:text-accent hover:underline"
            >
              {phrase.text}
            </Link>
            <WhyPhrase asked={phrase} />
            {phrase.occurrences.length > 0 ? (
              <button
                type="button"
                className="nums ms-auto min-h-6 text-accent hover:underline"
                aria-label={`${counted(phrase.occurrences.length, 'place')} of “${phrase.text}”, show in the text`}
                onClick={() => onShow([...phrase.occurrences])}
              >
                {counted(phrase.occurrences.length, 'place')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
