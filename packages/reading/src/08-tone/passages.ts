import type { Mention, Span } from '@parallax/domain'
import type { Token, WithTopics } from '../document.ts'
import { SpanIndex, spanIndex } from '../span-index.ts'
import { clausesInContrast } from './contrast.ts'
import type { Passage, Target } from './judge.ts'

/** A mention to be read, and in which words. */
export interface ToRead {
  mention: Mention
  /** Whether the mention itself stands in a quotation's content. */
  inContent: boolean
  target: Target
}

/** Words that are read at once and the mentions in them. */
export interface Scene {
  /** All words of one sentence, or of the part of it that is quoted. */
  passage: Passage
  mentions: ToRead[]
  /** For each token whether it stands in a quotation's content. */
  inContent: boolean[]
}

/** Fewer words than this tell nothing by themselves: the whole sentence is read. */
const LEAST_WORDS = 5
const isWord = ({ text }: Token) => /[\p{L}\p{N}]/u.test(text)
const inside = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end

const NAMED = new Set(['PERSON', 'ORGANIZATION'])

/** The tokens that a mention touches. */
function targetOf(tokens: readonly Token[], mention: Span): Target | null {
  const first = tokens.findIndex(({ end }) => end > mention.start)
  const last = tokens.findLastIndex(({ start }) => start < mention.end)
  return first < 0 || last < first ? null : { first, last }
}

/** What is asked of an article again and again: what is quoted, and who is mentioned where. */
interface Places {
  contents: SpanIndex<Span>
  mentions: SpanIndex<Mention>
}

/** Tokens of a sentence as a scene in which these mentions are read. */
function sceneOf(places: Places, tokens: readonly Token[], mentions: readonly Mention[]): Scene {
  const { contents } = places
  const isNamed = (token: Token) =>
    places.mentions.overlapping(token).some(({ form, type }) => form === 'name' && NAMED.has(type))
  const found = mentions.flatMap((mention): ToRead[] => {
    const target = targetOf(tokens, mention)
    if (!target) return []
    return [{ mention, target, inContent: contents.overlapping(mention).some((one) => inside(mention, one)) }]
  })
  return {
    passage: {
      tokens,
      named: tokens.map((token) => /\p{L}/u.test(token.text) && isNamed(token)),
      targets: found.map(({ target }) => target),
    },
    mentions: found,
    inContent: tokens.map((token) => contents.overlapping(token).length > 0),
  }
}

/** The content of the quotation that a mention stands in, where its words are enough to be read by themselves. */
function quotedPart(tokens: readonly Token[], contents: readonly Span[], mention: Mention): Span | null {
  const content = contents.find((one) => inside(mention, one))
  if (!content) return null
  const words = tokens.filter((token) => inside(token, content) && isWord(token)).length
  return words < LEAST_WORDS ? null : content
}

/** What is read of an article: its sentences with mentions of entities in them, what is quoted apart from the rest. */
export function scenesOf(d: WithTopics): Scene[] {
  const bySentence: Token[][] = d.sentences.map(() => [])
  for (const token of d.tokens) bySentence[token.sentence]?.push(token)
  const places = {
    contents: new SpanIndex(d.quotations.map(({ content }) => content)),
    mentions: spanIndex(d.mentions),
  }
  return d.sentences.flatMap((sentence, at) => {
    const tokens = bySentence[at] ?? []
    const here = places.mentions
      .overlapping(sentence)
      .filter((one) => one.entity !== null && inside(one, sentence))
    if (here.length === 0) return []
    const quoting = places.contents.overlapping(sentence)
    const parts = Map.groupBy(here, (mention) => quotedPart(tokens, quoting, mention))
    return [...parts].flatMap(([part, group]) =>
      clausesInContrast(part ? tokens.filter((token) => inside(token, part)) : tokens, group).map((clause) =>
        sceneOf(places, clause.tokens, clause.mentions),
      ),
    )
  })
}
