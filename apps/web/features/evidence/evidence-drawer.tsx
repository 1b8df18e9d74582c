'use client'

import { Tabs } from '@base-ui/react/tabs'
import { href, type Opened, printUrlState } from '@parallax/addresses'
import { graphql, idsIn } from '@parallax/client'
import type { ArticleFilter, EvidenceSubject } from '@parallax/domain'
import { useQuery } from '@urql/next'
import { counted, filterInWords } from '../../lib/format.ts'
import { subjectInput } from '../../lib/subject-input.ts'
import { useLabels } from '../../lib/use-labels.ts'
import { useOpened } from '../../lib/use-url-state.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Drawer, DrawerHead } from '../../ui/drawer.tsx'
import { WhyThisArea } from '../why/why-this.tsx'
import { ArticleBehindList, SentenceList } from './evidence-lists.tsx'
import { totalWords } from './subject-values.ts'
import { subjectWords } from './subject-words.ts'

const ArticleTotal = graphql(`
  query ArticleTotal($filter: ArticleFilter) {
    articles(filter: $filter, first: 1) { totalCount }
  }
`)
const EvidenceTotal = graphql(`
  query EvidenceTotal($filter: ArticleFilter, $subject: SubjectInput!) {
    evidence(filter: $filter, subject: $subject, first: 1) { totalCount totalValue }
  }
`)

const FURNITURE =
  'Teasers, menus, captions, footers and repeated headlines stand around the text of an article. What they name is shown here and is in no number.'

/** What stands behind a number: its sentences and its articles, which add up to it. Its state is in the address. */
export function EvidenceDrawer() {
  const { opened, close } = useOpened()
  return (
    <Drawer open={opened !== null} onClose={close}>
      <WhyThisArea>
        {opened ? <Contents key={printUrlState({}, { open: opened })} opened={opened} /> : null}
      </WhyThisArea>
    </Drawer>
  )
}

function Contents({ opened: { slice, subject } }: { opened: Opened }) {
  const nameOf = useLabels(idsIn(slice, subject))
  const [{ data: total }] = useQuery({ query: ArticleTotal, variables: { filter: slice } })
  const words = filterInWords(slice, nameOf)
  const { one, title, tab, articlesToo } = subjectWords(subject, nameOf)
  const articles = total?.articles.totalCount
  return (
    <>
      <DrawerHead
        title={title}
        description={words.length > 0 ? `Articles ${words.join(', ')}.` : 'The whole collection.'}
      >
        {subject?.kind.startsWith('furniture') ? <p className="mt-1 text-sm text-soft">{FURNITURE}</p> : null}
        <p role="status" className="nums mt-2 text-sm font-medium">
          {subject ? <Passages {...{ slice, subject, one, articlesToo }} /> : null}
          {articlesToo ? (articles === undefined ? ' ' : counted(articles, 'article')) : null}
        </p>
      </DrawerHead>
      <Tabs.Root defaultValue={subject ? 'sentences' : 'articles'} className="flex min-h-0 flex-1 flex-col">
        <div className="flex items-center border-b border-line px-2">
          <Tabs.List className="flex">
            {subject ? <Tab value="sentences">{tab}</Tab> : null}
            {articlesToo ? <Tab value="articles">Articles</Tab> : null}
          </Tabs.List>
          {articlesToo ? (
            <ButtonLink href={href('/articles', slice)} look="quiet" className="ms-auto">
              Open as a page
            </ButtonLink>
          ) : null}
        </div>
        {subject ? (
          <Tabs.Panel value="sentences" className="min-h-0 flex-1 overflow-y-auto">
            <SentenceList filter={slice} subject={subject} />
          </Tabs.Panel>
        ) : null}
        <Tabs.Panel value="articles" className="min-h-0 flex-1 overflow-y-auto">
          <ArticleBehindList filter={slice} />
        </Tabs.Panel>
      </Tabs.Root>
    </>
  )
}

interface PassagesProps {
  slice: ArticleFilter
  subject: EvidenceSubject
  one: string
  articlesToo: boolean
}

function Passages({ slice, subject, one, articlesToo }: PassagesProps) {
  const [{ data }] = useQuery({
    query: EvidenceTotal,
    variables: { filter: slice, subject: subjectInput(subject) },
  })
  if (!data) return ' '
  const { totalCount: items, totalValue: value } = data.evidence
  const words = [counted(items, one), totalWords(subject, { items, value })].filter(Boolean).join(', ')
  return articlesToo ? `${words} in ` : words
}

function Tab({ value, children }: { value: string; children: string }) {
  return (
    <Tabs.Tab
      value={value}
      className="-mb-px h-10 border-b-2 border-transparent px-3 text-sm text-soft hover:text-ink data-active:border-accent data-active:font-medium data-active:text-ink"
    >
      {children}
    </Tabs.Tab>
  )
}
