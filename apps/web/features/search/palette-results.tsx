import { href, pathOf } from '@parallax/addresses'
import { Command } from 'cmdk'
import { FileText, Layers, type LucideIcon, Newspaper, Search, Tag } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { capital, count, typeName } from '../../lib/format.ts'
import { kindClass } from '../../ui/type-badge.tsx'
import { titleOf } from '../articles/article-line.tsx'
import { PaletteGroup, PaletteRow } from './palette-row.tsx'
import { usePalette } from './use-palette.ts'

const ALL_ARTICLES = 'all articles with these words'

/** The field to type in, and all that has such a name. */
export function PaletteResults({ onDone }: { onDone: () => void }) {
  const router = useRouter()
  const [search, setSearch] = useState('')
  const { asked, searching, fetching, firstId, pages, ...found } = usePalette(search)
  const go = (path: string | null) => {
    if (path) router.push(path)
    onDone()
  }
  const [selected, setSelected] = useState('')
  useEffect(() => setSelected(firstId ?? ALL_ARTICLES), [firstId])
  const to = (id: string) => ({ id, onSelect: () => go(pathOf(id)) })
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
        <PaletteGroup heading="Mentioned">
          {found.entities.map(({ node: { id, name, type }, mentions }) => (
            <PaletteRow
              key={id}
              {...to(id)}
              icon={
                <span aria-hidden className={`${kindClass(type)} size-2 rounded-full bg-[var(--kind)]`} />
              }
              detail={`${typeName(type)} · ${count(mentions)}`}
            >
              {name}
            </PaletteRow>
          ))}
        </PaletteGroup>
        <PaletteGroup heading="Outlets">
          {found.outlets.map(({ node: { id, name }, articles }) => (
            <PaletteRow key={id} {...to(id)} icon={icon(Newspaper)} detail={count(articles)}>
              {name}
            </PaletteRow>
          ))}
        </PaletteGroup>
        <PaletteGroup heading="Topics">
          {found.topics.map(({ id, name }) => (
            <PaletteRow key={id} {...to(id)} icon={icon(Tag)}>
              {capital(name)}
            </PaletteRow>
          ))}
        </PaletteGroup>
        <PaletteGroup heading="Stories">
          {found.stories.map(({ node: { id, name }, articles }) => (
            <PaletteRow key={id} {...to(id)} icon={icon(Layers)} detail={count(articles)}>
              {name}
            </PaletteRow>
          ))}
        </PaletteGroup>
        <PaletteGroup heading="Articles">
          {found.articles.map((article) => (
            <PaletteRow key={article.id} {...to(article.id)} icon={icon(FileText)}>
              {titleOf(article)}
            </PaletteRow>
          ))}
          {searching ? (
            <PaletteRow
              id={ALL_ARTICLES}
              onSelect={() => go(href('/articles', { text: asked }))}
              icon={icon(Search)}
            >
              {`All articles with the words “${asked}”`}
            </PaletteRow>
          ) : null}
        </PaletteGroup>
        <PaletteGroup heading="Pages">
          {pages.map(([name, path]) => (
            <PaletteRow key={path} id={`page ${path}`} onSelect={() => go(path)}>
              {name}
            </PaletteRow>
          ))}
        </PaletteGroup>
      </Command.List>
    </Command>
  )
}

const icon = (Icon: LucideIcon) => <Icon aria-hidden className="size-4 text-faint" />
