import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Token, WithTokens } from '../document.ts'

/** A token with its universal part of speech; `run` is the index of the quoted run it stands in, or −1. */
export interface Word extends Token {
  lower: string
  tag: string
  run: number
}

/** Loaded on first use: the tagger costs 150 ms that a reader of clean tables never needs. */
let tagger: ReturnType<typeof winkNLP> | undefined

/** Longer stretches without a space are noise to the tagger, whose own expressions take the square of their length. */
const UNBROKEN = /(?<!\S)\S{100,}/g
const EVERY_50TH = /(\S{49})\S/g

function tagsOf(text: string): { start: number; tag: string }[] {
  tagger ??= winkNLP(model, ['sbd', 'pos'])
  const { value, pos } = tagger.its
  // One space for each white-space unit keeps offsets, and keeps line breaks out of the tagger's sentences.
  const flat = text.replace(/\s/g, ' ').replace(UNBROKEN, (run) => run.replace(EVERY_50TH, '$1 '))
  const tokens = tagger.readDoc(flat).tokens()
  const values = tokens.out(value) as string[]
  const tags = tokens.out(pos) as string[]
  const placed: { start: number; tag: string }[] = []
  let from = 0
  values.forEach((form, i) => {
    const start = flat.indexOf(form, from)
    if (start < 0) return
    placed.push({ start, tag: tags[i] ?? 'X' })
    from = start + form.length
  })
  return placed
}

const SPLIT = /^(.+?)(['’]s|['’]|n['’]t|['’](?:re|ve|ll|d|m))$/i

/** "Trump's" and "doesn't" as two words each, whatever the tokens before them made of it. */
function pieces(token: Token): Token[] {
  const parts = SPLIT.exec(token.text)
  if (!parts?.[1] || !parts[2]) return [token]
  const middle = token.start + parts[1].length
  return [
    { ...token, text: parts[1], end: middle },
    { ...token, text: parts[2], start: middle },
  ]
}

/** Tokens of one paragraph as tagged words. */
export function tagWords(d: WithTokens, tokens: Token[]): Word[] {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return []
  const tags = tagsOf(d.text.slice(first.start, last.end))
  let at = 0
  return tokens.flatMap(pieces).map((token) => {
    const offset = token.start - first.start
    while ((tags[at + 1]?.start ?? Infinity) <= offset) at++
    return {
      ...token,
      lower: token.text.toLowerCase().replace(/’/g, "'"),
      tag: tags[at]?.tag ?? 'X',
      run: -1,
    }
  })
}
