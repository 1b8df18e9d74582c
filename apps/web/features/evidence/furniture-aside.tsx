import Link from 'next/link'
import { count, counted, noun } from '../../lib/format.ts'
import { CountedNote } from '../../ui/counted-note.tsx'

interface FurnitureAsideProps {
  /** Whose: a name or a topic. */
  about: string
  /** What is found of it in furniture: names of an entity, passages about a topic. */
  one: 'mention' | 'passage'
  total: { mentions: number; articles: number }
  /** The same page with the passages open. */
  href: string
}

/** What page furniture would have added to a page's numbers: one step from the passages that hold it. */
export function FurnitureAside({ about, one, total, href }: FurnitureAsideProps) {
  if (total.mentions === 0) return null
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-1 text-sm">
      <Link
        href={href}
        scroll={false}
        aria-haspopup="dialog"
        className="nums underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid"
      >
        {count(total.mentions)} more {noun(total.mentions, one)} in the page furniture of{' '}
        {counted(total.articles, 'article')}, not counted
      </Link>
      <CountedNote about={`${about} in page furniture`}>
        Teasers, menus, captions, footers and repeated headlines stand around the text of an article. A reader
        who cannot tell them from news would count these too. They are found, shown and in no number of this
        page.
      </CountedNote>
    </div>
  )
}
