import { languageName } from '../../lib/format.ts'
import type { ArticleData } from './article-query.ts'

/** What must be said of an article before it is read: in which language, and whether all of it is there. */
export function ArticleNotice({ article: { analysed, language, paywall, page } }: { article: ArticleData }) {
  const sentences = [
    ...(analysed ? [] : [notAnalysed(language)]),
    ...(paywall
      ? [
          'The page shows only the beginning of its article; the rest stands behind a paywall and is in no count.',
        ]
      : []),
    ...(page?.kind === 'LIVE_BLOG' ? ['A live blog: its entries are read as one text.'] : []),
    ...(page?.kind === 'GALLERY' ? ['A gallery: its captions are its text.'] : []),
  ]
  return sentences.length > 0 ? <p>{sentences.join(' ')}</p> : null
}

function notAnalysed(language: string | null): string {
  if (language && !/^en\b/i.test(language))
    return `This article is in ${languageName(language)}. It is kept and shown but not analysed: only English is read, so it is in no count of names, topics or quotations.`
  return 'This article is kept and shown but not analysed: too little of it is English text.'
}
