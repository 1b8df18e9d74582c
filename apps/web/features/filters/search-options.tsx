'use client'

import { edgesOf, graphql } from '@parallax/client'
import { useQuery } from '@urql/next'
import { Command } from 'cmdk'
import { useDeferredValue, useState } from 'react'
import { capital, count, typeName } from '../../lib/format.ts'

const Options = graphql(`
  query FilterOptions($search: String, $entities: Boolean!, $outlets: Boolean!, $topics: Boolean!, $ownTopics: Boolean!, $phrases: Boolean!, $agencies: Boolean!, $stories: Boolean!) {
    entities(search: $search, first: 12) @include(if: $entities) {
      edges { mentions articles node { id name type } }
    }
    outlets(search: $search, first: 30) @include(if: $outlets) {
      edges { articles node { id name } }
    }
    topics(search: $search) @include(if: $topics) { id name }
    ownTopics @include(if: $ownTopics) { id name }
    topPhrases(search: $search, limit: 30) @include(if: $phrases) { counts { articles phrase { key text } } }
    agencies @include(if: $agencies) { id name }
    stories(search: $search, first: 30) @include(if: $stories) {
      edges { articles node { id name } }
    }
  }
`)

export type Dimension = 'entities' | 'outlets' | 'topics' | 'ownTopics' | 'phrases' | 'agencies' | 'stories'

interface Option {
  id: string
  name: string
  detail: string
}

function useOptions(dimension: Dimension, search: string): { options: Option[]; fetching: boolean } {
  const [{ data, fetching }] = useQuery({
    query: Options,
    variables: {
      search: search.trim() || null,
      entities: dimension === 'entities',
      outlets: dimension === 'outlets',
      topics: dimension === 'topics',
      ownTopics: dimension === 'ownTopics',
      phrases: dimension === 'phrases',
      agencies: dimension === 'agencies',
      stories: dimension === 'stories',
    },
  })
  const like = (name: string) => name.toLowerCase().includes(search.trim().toLowerCase())
  const options: Option[] = [
    ...edgesOf(data?.entities).map(({ node, articles }) => ({
      id: node.id,
      name: node.name,
      detail: `${typeName(node.type)} · ${count(articles)}`,
    })),
    ...[...edgesOf(data?.outlets), ...edgesOf(data?.stories)].map(({ node, articles }) => ({
      id: node.id,
      name: node.name,
      detail: count(articles),
    })),
    ...(data?.topPhrases?.counts ?? []).map(({ phrase, articles }) => ({
      id: phrase.key,
      name: phrase.text,
      detail: count(articles),
    })),
    ...(data?.topics ?? []).map(({ id, name }) => ({ id, name: capital(name), detail: '' })),
    ...[...(data?.ownTopics ?? []), ...(data?.agencies ?? [])]
      .filter(({ name }) => like(name))
      .map(({ id, name }) => ({ id, name, detail: '' })),
  ]
  return { options, fetching }
}

const NOUN: Record<Dimension, string> = {
  entities: 'person, place or organization',
  outlets: 'outlet',
  topics: 'topic',
  ownTopics: 'topic of your own',
  phrases: 'phrase',
  agencies: 'agency',
  stories: 'story',
}

/** A field and the things that match it, most frequent first; the numbers are articles. */
export function SearchOptions({ dimension, onPick }: { dimension: Dimension; onPick: (id: string) => void }) {
  const [search, setSearch] = useState('')
  const { options, fetching } = useOptions(dimension, useDeferredValue(search))
  return (
    <Command shouldFilter={false} label={`Find a ${NOUN[dimension]}`}>
      <Command.Input
        autoFocus
        value={search}
        onValueChange={setSearch}
        placeholder={`Find a ${NOUN[dimension]}`}
        className="h-9 w-full border-b border-line bg-transparent px-3 text-sm outline-none placeholder:text-faint"
      />
      <Command.List className="max-h-72 overflow-y-auto p-1">
        {!fetching && options.length === 0 ? (
          <Command.Empty className="px-2 py-6 text-center text-sm text-faint">
            Nothing has this name.
          </Command.Empty>
        ) : null}
        {options.map((option) => (
          <Command.Item
            key={option.id}
            value={option.id}
            onSelect={() => onPick(option.id)}
            className="flex min-h-8 cursor-pointer items-center justify-between gap-3 rounded-sm px-2 py-1 text-sm data-[selected=true]:bg-accent-wash"
          >
            <span dir="auto" className="truncate">
              {option.name}
            </span>
            <span className="nums shrink-0 text-xs text-faint">{option.detail}</span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  )
}
