import type { Mention, Span } from '@parallax/domain'
import { tokensBySentence } from '../04-mentions/tokens-by-sentence.ts'
import type { Token, WithTopics } from '../document.ts'
import { SpanIndex, spanIndex } from '../span-index.ts'
import { clausesInContrast } from './contrast.ts'
import type { Passage, Target } from './judge.ts'
import { findReferences, type Reference } from './references.ts'

/** Words for somebody: a mention of an entity, or a reference to nobody knows whom. */
export type Expression = Mention | Reference

/** An expression to be read, and in which words. */
export interface ToRead {
  expression: Expression
  /** Whether the expression itself stands in a quotation's content. */
  inContent: boolean
  target: Target
}

/** Words that are read at once and whom they speak of. */
export interface Scene {
  /** All words of one sentence, or of the part of it that is quoted word for word. */
  passage: Passage
  toRead: ToRead[]
  /** For each token whether it stands in a quotation's content. */
  inContent: boolean[]
}

/** Fewer words than this tell nothing by themselves: the whole sentence is read. */
const LEAST_WORDS = 5
const isWord = ({ text }: Token) => /[\p{L}\p{N}]/u.test(text)
const inside = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end

const NAMED = new Set(['PERSON', 'ORGANIZATION'])

/** The tokens that an expression touches. */
function targetOf(tokens: readonly Token[], expression: Span): Target | null {
  const first = tokens.findIndex(({ end }) => end > expression.start)
  const last = tokens.findLastIndex(({ start }) => start < expression.end)
  return first < 0 || last < first ? null : { first, last }
}

/** What is asked of an article again and again: what is quoted, and who is spoken of where. */
interface Places {
  contents: SpanIndex<Span>
  /** The contents of direct quotations alone. */
  direct: SpanIndex<Span>
  mentions: SpanIndex<Mention>
  references: SpanIndex<Reference>
}

/** Tokens of a sentence as a scene in which these expressions are read. */
function sceneOf(places: Places, { tokens, expressions }: Clause): Scene {
  const { contents } = places
  const isNamed = (token: Token) =>
    places.mentions.overlapping(token).some(({ form, type }) => form === 'name' && NAMED.has(type))
  const found = expressions.flatMap((expression): ToRead[] => {
    const target = targetOf(tokens, expression)
    if (!target) return []
    const inContent = contents.overlapping(expression).some((one) => inside(expression, one))
    return [{ expression, target, inContent }]
  })
  return {
    passage: {
      tokens,
      named: tokens.map((token) => /\p{L}/u.test(token.text) && isNamed(token)),
      targets: found.map(({ target }) => target),
    },
    toRead: found,
    inContent: tokens.map((token) => contents.overlapping(token).length > 0),
  }
}

/**
 * The content of the direct quotation that words stand in, where its words are enough to be read by themselves. Reported
 * speech is told in the outlet's sentence ("the mayor accused her of …") and read with it.
 */
function quotedPart(tokens: readonly Token[], contents: readonly Span[], expression: Span): Span | null {
  const content = contents.find((one) => inside(expression, one))
  if (!content) return null
  const words = tokens.filter((token) => inside(token, content) && isWord(token)).length
  return words < LEAST_WORDS ? null : content
}

interface Clause {
  tokens: readonly Token[]
  expressions: readonly Expression[]
}

/** The clauses that known entities are set against one another in, with the references that lie in each. */
function clausesOf(tokens: readonly Token[], expressions: readonly Expression[]): Clause[] {
  const mentions = expressions.filter((one) => 'form' in one)
  const references = expressions.filter((one) => !('form' in one))
  return clausesInContrast(tokens, mentions).map((clause) => {
    const [first, last] = [clause.tokens[0], clause.tokens.at(-1)]
    const own = references.filter(
      ({ start, end }) => first && last && start >= first.start && end <= last.end,
    )
    return { tokens: clause.tokens, expressions: [...clause.mentions, ...own] }
  })
}

/** What is read of an article: its sentences that speak of somebody, what is quoted word for word apart from the rest. */
export function scenesOf(d: WithTopics): Scene[] {
  const bySentence = tokensBySentence(d)
  const places = {
    contents: new SpanIndex(d.quotations.map(({ content }) => content)),
    direct: new SpanIndex(d.quotations.filter(({ kind }) => kind === 'direct').map(({ content }) => content)),
    mentions: spanIndex(d.mentions),
    references: new SpanIndex(findReferences(d)),
  }
  return d.sentences.flatMap((sentence, at) => {
    const tokens = bySentence[at] ?? []
    const mentions = places.mentions
      .overlapping(sentence)
      .filter((one) => one.entity !== null && inside(one, sentence))
    const here = [...mentions, ...places.references.overlapping(sentence)]
    if (here.length === 0) return []
    const quoting = places.direct.overlapping(sentence)
    const parts = Map.groupBy(here, (expression) => quotedPart(tokens, quoting, expression))
    return [...parts].flatMap(([part, group]) =>
      clausesOf(part ? tokens.filter((token) => inside(token, part)) : tokens, group).map((clause) =>
        sceneOf(places, clause),
      ),
    )
  })
}
