import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Answers of the Wikidata Query Service (CC0) and what name-suggestion-index (BSD-3-Clause) holds; each file says where it was read. */
const rows = (file: string): string[][] =>
  readFileSync(resolve(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

export interface HeldOffice {
  country: string
  office: string
  id: string
  name: string
  from: number
  /** Null where it was not over when the question was asked. */
  to: number | null
}

/** Heads of state and of government since 2021, by the Wikidata id of their country. */
export const heldOffices = (): HeldOffice[] =>
  rows('wikidata-leaders.tsv').map(([country = '', office = '', id = '', name = '', from, to]) => ({
    country,
    office,
    id,
    name,
    from: Number(from),
    to: to ? Number(to) : null,
  }))

/** Wikidata ids of capitals, by that of their country. */
export function capitalIds(): Map<string, { id: string; label: string }[]> {
  const found = new Map<string, { id: string; label: string }[]>()
  for (const [country = '', id = '', label = ''] of rows('wikidata-capitals.tsv'))
    found.set(country, [...(found.get(country) ?? []), { id, label }])
  return found
}

export const largeCities = () => rows('wikidata-cities.tsv').map(([id = '', name = '']) => ({ id, name }))

export type BrandKind = 'place' | 'party' | 'outlet' | 'body' | 'university' | 'company'
export interface Brand {
  id: string
  kind: BrandKind
  name: string
  aliases: string[]
  description: string
}

export const brands = (): Brand[] =>
  rows('name-suggestion-index.tsv').map(([id = '', kind, name = '', aliases = '', description = '']) => ({
    id,
    kind: kind as BrandKind,
    name,
    aliases: aliases.split(';').filter(Boolean),
    description,
  }))
