import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { EntityType } from '@parallax/domain'

/** One article of `training/names`: its lines, joined by newlines, and its names. */
export interface OwnArticle {
  id: string
  text: string
  mentions: { start: number; end: number; text: string; type: EntityType; form: 'name' }[]
}

export const OWN_FOLDER = resolve(import.meta.dirname, '../../training/names')
const TYPES: { readonly [letter: string]: EntityType } = {
  P: 'PERSON',
  O: 'ORGANIZATION',
  L: 'PLACE',
  G: 'GROUP',
  E: 'EVENT',
  X: 'OTHER',
}
const NAME = /\[([POLGEX]) ([^[\]]+)\]/g

/** The labelled news that was written for Parallax: `[P Ama Okoro] of [O Acme Ltd]`, a blank line between articles. */
export function ownArticles(folder = OWN_FOLDER): OwnArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(resolve(folder, file), 'utf8')
        .split(/\n\s*\n/)
        .map((article) => article.split('\n').filter((line) => line.trim() && !line.startsWith('#')))
        .filter((lines) => lines.length > 0)
        .map((lines, index) => parse(`${file}-${index}`, lines.join('\n'))),
    )
}

function parse(id: string, marked: string): OwnArticle {
  const mentions: OwnArticle['mentions'] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(NAME)) {
    const [whole, letter = '', name = ''] = match
    text += marked.slice(at, match.index)
    const type = TYPES[letter]
    if (!type) throw new Error(`${id}: no such type: ${letter}`)
    mentions.push({ start: text.length, end: text.length + name.length, text: name, type, form: 'name' })
    text += name
    at = match.index + whole.length
  }
  text += marked.slice(at)
  if (/[[\]]/.test(text))
    throw new Error(`${id}: a bracket is left: ${/.{0,40}[[\]].{0,40}/.exec(text)?.[0]}`)
  return { id, text, mentions }
}
