'use client'

import { Dialog } from '@base-ui/react/dialog'
import { useQuery } from '@urql/next'
import { Command } from 'cmdk'
import { FileText, Layers, Newspaper, Search, Tag } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useDeferredValue, useEffect, useState } from 'react'
import { capital, count, typeName } from '../../lib/format.ts'
import { edgesOf, graphql, nodesOf } from '../../lib/graphql.ts'
import { pathOf } from '../../lib/ids.ts'
import { href } from '../../lib/url-state.ts'
import { kindClass } from '../../ui/type-badge.tsx'
import { titleOf } from '../articles/article-line.tsx'

const Palette = graphql(`
  query Palette($search: String, $words: ArticleFilter, $searching: Boolean!) {
    entities(search: $search, first: 7) { edges { mentions node { id name type } } }
    outlets(search: $search, first: 4) { edges { articles node { id name } } }
    topics(search: $search) @include(if: $searching) { id name }
    stories(search: $search, leastArticles: 2, first: 4) @include(if: $searching) { edges { articles node { id name } } }
    articles(filter: $words, first: 4) @include(if: $searching) { nodes { id title sourceName } }
  }
`)

const PAGES = [
  ['Overview', '/'],
  ['Entities', '/entities'],
  ['Outlets', '/outlets'],
  ['Compare outlets', '/compare'],
  ['Stories', '/stories'],
  ['Topics', '/topics'],
  ['Articles', '/articles'],
  ['Two articles side by side', '/articles/compare'],
  ['Quotations', '/quotations'],
  ['Add articles', '/add'],
] as const

const ALL_ARTICLES = 'all articles with these words'

/** Jumps to anything by name. Opens with Ctrl K or ⌘ K. */
export function CommandPalette() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) {
        event.preventDefault()
        setOpen((shown) => !shown)
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger
        aria-keyshortcuts="Control+K Meta+K"
        className="flex h-8 items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-sm text-faint hover:border-edge"
      >
        <Search aria-hidden className="size-4" />
        <span className="max-lg:sr-only">Search</span>
        <kbd className="ms-4 font-sans text-xs max-lg:hidden">Ctrl K</kbd>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[#000]/25" />
        <Dialog.Popup className="fixed inset-x-3 top-[12vh] z-50 mx-auto max-w-xl overflow-hidden rounded-lg border border-line bg-surface shadow-[0_12px_48px_rgb(0_0_0/0.18)]">
          <Dialog.Title className="sr-only">Search everything</Dialog.Title>
          <Results onDone={() => setOpen(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Results({ onDone }: { onDone: () => void }) {
  const router = useRouter()
  const [search, setSearch] = useState('')
  const asked = useDeferredValue(search.trim())
  const [{ data, fetching, operation }] = useQuery({
    query: Palette,
    variables: { search: asked || null, words: { text: asked }, searching: asked.length > 1 },
  })
  const go = (path: string | null) => {
    if (path) router.push(path)
    onDone()
  }
  // Until the answer to what is typed has come, only names of the last one that fit it stay: Enter must not open another's.
  const typed = search.trim().toLowerCase()
  const answered = operation?.variables?.search === (search.trim() || null)
  const fits = (name: string) => answered || name.toLowerCase().includes(typed)
  const entities = edgesOf(data?.entities).filter(({ node }) => fits(node.name))
  const outlets = edgesOf(data?.outlets).filter(({ node }) => fits(node.name))
  const topics = (data?.topics ?? []).filter(({ name }) => fits(name)).slice(0, 4)
  const stories = edgesOf(data?.stories).filter(({ node }) => fits(node.name))
  const articles = nodesOf(data?.articles).filter((article) => fits(titleOf(article)))
  const pages = PAGES.filter(([name]) => name.toLowerCase().includes(typed))
  const first = [
    ...entities.map(({ node }) => node),
    ...outlets.map(({ node }) => node),
    ...topics,
    ...stories.map(({ node }) => node),
    ...articles,
  ][0]?.id
  const [selected, setSelected] = useState('')
  useEffect(() => setSelected(first ?? ALL_ARTICLES), [first])
  return (
    <Command shouldFilter={false} label="Search everything" value={selected} onValueChange={setSelected}>
      <Command.Input
        autoFocus
        value={search}
        onValueChange={setSearch}
        placeholder="People, places, outlets, topics, stories, articles"
        className="h-12 w-full border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-faint"
      />
      <Command.List className="max-h-[55vh] overflow-y-auto p-1.5">
        {fetching ? null : (
          <Command.Empty className="px-3 py-8 text-center text-sm text-faint">
            Nothing has this name.
          </Command.Empty>
        )}
        <Group heading="Mentioned">
          {entities.map(({ node, mentions }) => (
            <Row
              key={node.id}
              id={node.id}
              onSelect={() => go(pathOf(node.id))}
              icon={
                <span
                  aria-hidden
                  className={`${kindClass(node.type)} size-2 rounded-full bg-[var(--kind)]`}
                />
              }
              detail={`${typeName(node.type)} · ${count(mentions)}`}
            >
              {node.name}
            </Row>
          ))}
        </Group>
        <Group heading="Outlets">
          {outlets.map(({ node, articles: total }) => (
            <Row
              key={node.id}
              id={node.id}
              onSelect={() => go(pathOf(node.id))}
              icon={<Newspaper aria-hidden className="size-4 text-faint" />}
              detail={count(total)}
            >
              {node.name}
            </Row>
          ))}
        </Group>
        <Group heading="Topics">
          {topics.map((topic) => (
            <Row
              key={topic.id}
              id={topic.id}
              onSelect={() => go(pathOf(topic.id))}
              icon={<Tag aria-hidden className="size-4 text-faint" />}
            >
              {capital(topic.name)}
            </Row>
          ))}
        </Group>
        <Group heading="Stories">
          {stories.map(({ node, articles: total }) => (
            <Row
              key={node.id}
              id={node.id}
              onSelect={() => go(pathOf(node.id))}
              icon={<Layers aria-hidden className="size-4 text-faint" />}
              detail={count(total)}
            >
              {node.name}
            </Row>
          ))}
        </Group>
        <Group heading="Articles">
          {articles.map((article) => (
            <Row
              key={article.id}
              id={article.id}
              onSelect={() => go(pathOf(article.id))}
              icon={<FileText aria-hidden className="size-4 text-faint" />}
            >
              {titleOf(article)}
            </Row>
          ))}
          {asked.length > 1 ? (
            <Row
              id={ALL_ARTICLES}
              onSelect={() => go(href('/articles', { text: asked }))}
              icon={<Search aria-hidden className="size-4 text-faint" />}
            >
              {`All articles with the words “${asked}”`}
            </Row>
          ) : null}
        </Group>
        <Group heading="Pages">
          {pages.map(([name, path]) => (
            <Row key={path} id={`page ${path}`} onSelect={() => go(path)}>
              {name}
            </Row>
          ))}
        </Group>
      </Command.List>
    </Command>
  )
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  const some = Array.isArray(children) ? children.flat().some(Boolean) : Boolean(children)
  if (!some) return null
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-faint"
    >
      {children}
    </Command.Group>
  )
}

interface RowProps {
  id: string
  onSelect: () => void
  icon?: ReactNode
  detail?: string
  children: string
}

function Row({ id, onSelect, icon, detail, children }: RowProps) {
  return (
    <Command.Item
      value={id}
      onSelect={onSelect}
      className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-base data-[selected=true]:bg-accent-wash"
    >
      <span className="flex w-4 shrink-0 justify-center">{icon}</span>
      <span dir="auto" className="truncate">
        {children}
      </span>
      {detail ? <span className="nums ms-auto shrink-0 text-xs text-faint">{detail}</span> : null}
    </Command.Item>
  )
}
