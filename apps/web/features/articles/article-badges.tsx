import { languageName } from '../../lib/format.ts'
import { Badge } from '../../ui/type-badge.tsx'

interface ArticleBadgesProps {
  article: {
    analysed: boolean
    language: string | null
    page: { kind: 'ARTICLE' | 'LIVE_BLOG' | 'GALLERY' } | null
    paywall: { rule: string } | null
  }
}

const KINDS = { ARTICLE: null, LIVE_BLOG: 'Live blog', GALLERY: 'Gallery' } as const

/** What a reader must know of an article before counting on it: not analysed, cut, or no article but a ticker. */
export function ArticleBadges({ article: { analysed, language, page, paywall } }: ArticleBadgesProps) {
  const kind = page ? KINDS[page.kind] : null
  return (
    <>
      {analysed ? null : (
        <Badge>{language ? `${languageName(language)}, not analysed` : 'Not analysed'}</Badge>
      )}
      {kind ? <Badge>{kind}</Badge> : null}
      {paywall ? <Badge>Only the beginning: paywalled</Badge> : null}
    </>
  )
}
