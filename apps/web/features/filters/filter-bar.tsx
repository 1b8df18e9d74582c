'use client'

import { choicesIn, href } from '@parallax/addresses'
import { graphql, idsIn } from '@parallax/client'
import { useQuery } from '@urql/next'
import { Search } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { counted } from '../../lib/format.ts'
import { useLabels } from '../../lib/use-labels.ts'
import { useFilter } from '../../lib/use-url-state.ts'
import { Button } from '../../ui/button.tsx'
import { AddFilter } from './add-filter.tsx'
import { ChoiceChips } from './choice-chips.tsx'

const Matching = graphql(`
  query MatchingArticles($filter: ArticleFilter) {
    overview(filter: $filter) { articles }
  }
`)

/** Pages whose content is one thing or a form, where a filter of articles would say nothing. */
const WITHOUT_FILTER = [
  /^\/add/,
  /^\/articles\/./,
  /^\/known-outlets/,
  /^\/topics\/own/,
  /^\/charts/,
  /^\/reports/,
]

/** The filter that every page shares: its words, its choices as chips, and how many articles it leaves. */
export function FilterBar() {
  const pathname = usePathname()
  const { filter, setFilter, pending } = useFilter()
  const nameOf = useLabels(idsIn(filter))
  const [{ data }] = useQuery({ query: Matching, variables: { filter } })
  if (WITHOUT_FILTER.some((pattern) => pattern.test(pathname))) return null
  const { text: _, ...withoutText } = filter
  return (
    <search
      aria-label="Filter articles"
      data-screen-only
      className="sticky top-13 z-20 border-b border-line bg-paper/95 backdrop-blur-sm max-sm:static"
    >
      <div className="mx-auto flex max-w-[86rem] flex-wrap items-center gap-2 px-4 py-2 sm:px-6">
        <AddFilter filter={filter} onChange={setFilter} />
        <WordsField
          text={filter.text ?? ''}
          onSubmit={(text) => setFilter(text ? { ...withoutText, text } : withoutText)}
        />
        <ChoiceChips filter={filter} nameOf={nameOf} onChange={setFilter} />
        {choicesIn(filter) > 0 ? (
          <Button look="quiet" onClick={() => setFilter({})}>
            Reset
          </Button>
        ) : null}
        <p role="status" className="ms-auto text-sm text-soft">
          {data ? (
            <Link href={href('/articles', filter)} className="nums hover:text-accent hover:underline">
              {counted(data.overview.articles, 'article')}
            </Link>
          ) : null}
        </p>
      </div>
      {pending ? (
        <div aria-hidden className="absolute inset-x-0 bottom-[-1px] h-px animate-pulse bg-accent" />
      ) : null}
    </search>
  )
}

/** Words to find in the articles, in the syntax of web search. Typing asks nothing; Enter is one step. */
function WordsField({ text, onSubmit }: { text: string; onSubmit: (text: string) => void }) {
  const [value, setValue] = useState(text)
  useEffect(() => setValue(text), [text])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(value.trim())
      }}
      className="relative min-w-44 flex-1 sm:max-w-64"
    >
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-faint"
      />
      <input
        type="search"
        value={value}
        maxLength={500}
        onChange={(event) => {
          setValue(event.target.value)
          // The browser's own cross empties the field without a submit.
          if (event.target.value === '' && text !== '') onSubmit('')
        }}
        aria-label="Words in the articles"
        placeholder='Words, "a phrase", -without'
        className="h-8 w-full rounded-md border border-line bg-surface ps-8 pe-2 text-sm placeholder:text-faint hover:border-edge"
      />
    </form>
  )
}
