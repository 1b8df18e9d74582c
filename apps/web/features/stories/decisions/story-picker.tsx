'use client'

import { edgesOf, graphql } from '@parallax/client'
import { useQuery } from '@urql/next'
import { Command } from 'cmdk'
import { useDeferredValue, useState } from 'react'
import { counted, period } from '../../../lib/format.ts'
import { Button } from '../../../ui/button.tsx'
import type { NamedStory } from './use-decisions.ts'

const Options = graphql(`
  query StoryOptions($search: String) {
    stories(search: $search, first: 12) {
      edges { articles node { id name period { from to } } }
    }
  }
`)

interface StoryPickerProps {
  /** The story that asks, which is no other one. */
  except: string
  picked: NamedStory | null
  onPick: (story: NamedStory | null) => void
}

/** Finds another story by its name. */
export function StoryPicker({ except, picked, onPick }: StoryPickerProps) {
  if (picked)
    return (
      <div className="flex items-center justify-between gap-3 rounded-md border border-line px-3 py-2 text-sm">
        <span dir="auto" className="min-w-0 font-medium">
          {picked.name}
        </span>
        <Button look="quiet" onClick={() => onPick(null)}>
          Another one
        </Button>
      </div>
    )
  return <Search except={except} onPick={onPick} />
}

function Search({ except, onPick }: Pick<StoryPickerProps, 'except' | 'onPick'>) {
  const [search, setSearch] = useState('')
  const asked = useDeferredValue(search.trim())
  const [{ data, fetching, error }] = useQuery({ query: Options, variables: { search: asked || null } })
  const options = edgesOf(data?.stories).filter(({ node }) => node.id !== except)
  return (
    <Command
      shouldFilter={false}
      label="Find the other story by name"
      className="rounded-md border border-edge"
    >
      <Command.Input
        autoFocus
        value={search}
        onValueChange={setSearch}
        placeholder="Find the other story by name"
        className="h-9 w-full border-b border-line bg-transparent px-3 text-base outline-none placeholder:text-faint"
      />
      <Command.List className="max-h-64 overflow-y-auto p-1">
        {!fetching && options.length === 0 ? (
          <Command.Empty className="px-2 py-6 text-center text-sm text-faint">
            {error ? 'The stories could not be fetched.' : 'No other story has this name.'}
          </Command.Empty>
        ) : null}
        {options.map(({ articles, node: { id, name, period: days } }) => (
          <Command.Item
            key={id}
            value={id}
            onSelect={() => onPick({ id, name, articles })}
            className="cursor-pointer rounded-sm px-2 py-1 text-sm data-[selected=true]:bg-accent-wash"
          >
            <span dir="auto" className="block">
              {name}
            </span>
            <span className="nums text-xs text-faint">
              {counted(articles, 'article')}
              {days ? `, ${period(days)}` : ''}
            </span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  )
}
