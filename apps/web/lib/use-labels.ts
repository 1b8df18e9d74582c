'use client'

import { type ArticleFilter, type EvidenceSubject, partsOfId } from '@parallax/domain'
import { useQuery } from '@urql/next'
import { capital } from './format.ts'
import { graphql } from './graphql.ts'
import { keyOf } from './ids.ts'

const Labels = graphql(`
  query Labels($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Entity { name }
      ... on Outlet { name }
      ... on Agency { name }
      ... on Topic { name }
      ... on OwnTopic { name }
    }
  }
`)

/** Every id that a filter names, in a stable order. */
export function idsIn(filter: ArticleFilter, subject?: EvidenceSubject | null): string[] {
  const sets = [filter.entities, filter.topics, filter.ownTopics].flatMap((set) => [
    set?.all,
    set?.any,
    set?.none,
  ])
  const { outlets, agencies, noNarrower, furnitureEntities, furnitureTopics } = filter
  const named = [...(filter.wordings ?? []), ...(filter.readAs ?? [])].map((id) => partsOfId(id).entity)
  const choices = [...(filter.quoting ?? []), ...(subject?.kind === 'quotations' ? [subject.quotations] : [])]
  const tones = [...(filter.toned ?? []), ...(subject?.kind === 'tone' ? [subject.tone] : [])]
  const ids = [
    ...[outlets, agencies, named, noNarrower, furnitureEntities, furnitureTopics, ...sets],
    tones.map(({ entity }) => entity),
    ...choices.flatMap(({ speakers, naming }) => [speakers, naming]),
  ].flatMap((list) => list ?? [])
  if (subject && 'id' in subject && subject.kind !== 'phrase') ids.push(partsOfId(subject.id).entity)
  if (subject?.kind === 'pair') ids.push(subject.other)
  return [...new Set(ids)].sort()
}

/** Names for ids. Where a thing is gone, the readable part of its id stands in. */
export function useLabels(ids: string[]): (id: string) => string {
  const [{ data, fetching }] = useQuery({ query: Labels, variables: { ids }, pause: ids.length === 0 })
  const names = new Map<string, string>()
  for (const node of data?.nodes ?? [])
    if (node && 'name' in node)
      names.set(node.id, node.__typename === 'Topic' ? capital(node.name) : node.name)
  return (id) => names.get(id) ?? (fetching ? '…' : keyOf(id))
}
