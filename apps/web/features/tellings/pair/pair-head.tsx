import { href } from '@parallax/addresses'
import { ArrowLeftRight } from 'lucide-react'
import { counted, share } from '../../../lib/format.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ArticleMeta, ArticleTitle } from '../../articles/article-line.tsx'
import type { PairData } from './pair-query.ts'

/** Which two, what they have of one another, and what two articles cannot tell. */
export function PairHead({ pair }: { pair: PairData }) {
  const { a, b } = pair
  return (
    <>
      <PageHeader
        title="Two articles side by side"
        actions={
          <ButtonLink href={href('/articles/compare', {}, { a: b.id, b: a.id })}>
            <ArrowLeftRight aria-hidden />
            Change sides
          </ButtonLink>
        }
      >
        <p>
          <strong className="font-semibold text-ink">Two articles are two:</strong> nothing here says how
          their outlets differ. {reuseWords(pair)}{' '}
          {pair.sharedWords > 0 ? (
            <a
              href="#shared"
              className="underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent"
            >
              Show the {counted(pair.sharedWords, 'word')}
            </a>
          ) : null}
        </p>
      </PageHeader>
      <div className="mb-5 grid gap-3 md:grid-cols-2">
        <Side article={a} title="The first" other={href('/articles/compare', {}, { a: b.id })} />
        <Side article={b} title="The second" other={href('/articles/compare', {}, { a: a.id })} />
      </div>
    </>
  )
}

interface SideProps {
  article: PairData['a']
  title: string
  /** Where another one is chosen in its place. */
  other: string
}

function Side({ article, title, other }: SideProps) {
  return (
    <section aria-label={title} className="min-w-0 rounded-lg border border-line bg-surface px-4 py-3">
      <p className="flex flex-wrap items-center justify-between gap-2 text-xs text-faint">
        {title}
        <ButtonLink href={other} look="quiet">
          Choose another
        </ButtonLink>
      </p>
      <h2 className="text-lg font-semibold tracking-[-0.01em] [overflow-wrap:anywhere]">
        <ArticleTitle article={article} />
      </h2>
      <ArticleMeta article={article}>
        <span className="nums">· {counted(article.words, 'word')}</span>
      </ArticleMeta>
    </section>
  )
}

function reuseWords({ copy, sharedOfA, sharedOfB, aligned }: PairData): string {
  if (copy) return `One is ${copy === 'EXACT' ? 'an exact' : 'a near'} copy of the other.`
  if (sharedOfA > 0 || sharedOfB > 0)
    return `${share(sharedOfA)} of the first one’s own words stand in the second too, and ${share(sharedOfB)} of the second one’s in the first.`
  return aligned.length > 0
    ? 'Neither is a copy of the other; single sentences say the same.'
    : 'Neither is a copy of the other.'
}
