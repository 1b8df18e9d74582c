import type { WithMentions } from '../document.ts'
import type { Line } from './article-text.ts'
import { type GrammaticalRole, grammaticalRole } from './grammar.ts'
import type { Pointing } from './nominals.ts'
import type { Referent } from './referent.ts'

/** What each sign adds at most; together 1. */
const WEIGHTS = { headline: 0.25, position: 0.3, share: 0.3, spread: 0.05, role: 0.1 }
const ROLE_WEIGHTS: Readonly<Record<GrammaticalRole, number>> = { subject: 1, object: 0.5, other: 0.25 }
/** "Russian" in "a Russian ship" speaks less of Russia than its name does. */
const DEMONYM = 0.5
/** After so many sentences of the body a first mention has half the weight of one in the first. */
const HALF = 2

/** What is counted of an entity over an article. */
interface Signs {
  headline: boolean
  /** Sentence of the body, from 0, that first speaks of it; null where only the headline does. */
  first: number | null
  /** Mentions by name, description and pronoun; demonyms count half. */
  mentions: number
  paragraphs: number
  /** Sum of the weights of its grammatical roles. */
  roles: number
}

/**
 * How much an article is about each of its entities, 0 to 1:
 *
 *     0.25 · named in the headline
 *   + 0.30 · 1 / (1 + first sentence / 2)
 *   + 0.30 · log(1 + mentions) / log(1 + mentions of the most mentioned)
 *   + 0.05 · paragraphs with it / paragraphs of the most spread
 *   + 0.10 · grammatical roles (subject 1, object ½, else ¼) / those of the weightiest
 *
 * rounded to three places. The signs are those that carry most in Dunietz and Gillick 2014 ("A New Entity Salience Task
 * with Millions of Training Examples": place of the first mention, counts of all mentions, headline) and Gamon et al. 2013
 * ("Identifying Salient Entities in Web Pages": position, frequency, spread); how the weights were set stands in the card.
 */
export function saliences(
  document: WithMentions,
  lines: readonly Line[],
  byMention: ReadonlyMap<number, Referent>,
  pointing: readonly Pointing[],
): Map<Referent, number> {
  const signs = signsOf(document, lines, byMention, pointing)
  const most = (of: (s: Signs) => number) => [...signs.values()].reduce((max, s) => Math.max(max, of(s)), 0)
  const top = {
    mentions: most((s) => s.mentions),
    paragraphs: most((s) => s.paragraphs),
    roles: most((s) => s.roles),
  }
  return new Map([...signs].map(([referent, s]) => [referent, scoreOf(s, top)]))
}

function scoreOf(s: Signs, top: { mentions: number; paragraphs: number; roles: number }): number {
  const score =
    (s.headline ? WEIGHTS.headline : 0) +
    (s.first === null ? 0 : WEIGHTS.position / (1 + s.first / HALF)) +
    (WEIGHTS.share * Math.log1p(s.mentions)) / Math.log1p(top.mentions) +
    (WEIGHTS.spread * s.paragraphs) / Math.max(1, top.paragraphs) +
    (WEIGHTS.role * s.roles) / Math.max(1e-9, top.roles)
  return Math.round(score * 1000) / 1000
}

function signsOf(
  { blocks }: WithMentions,
  lines: readonly Line[],
  byMention: ReadonlyMap<number, Referent>,
  pointing: readonly Pointing[],
): Map<Referent, Signs> {
  const signs = new Map<Referent, Signs>()
  const pointers = Map.groupBy(pointing, (p) => p.sentence)
  const seenIn = new Map<Referent, number>()
  let body = 0
  lines.forEach((line, sentence) => {
    const headline = blocks[line.block]?.role === 'headline'
    const weigh = (referent: Referent, weight: number, role: GrammaticalRole) => {
      const s = signs.get(referent) ?? { headline: false, first: null, mentions: 0, paragraphs: 0, roles: 0 }
      signs.set(referent, s)
      s.mentions += weight
      if (headline) s.headline = true
      else {
        s.first ??= body
        s.roles += weight * ROLE_WEIGHTS[role]
        if (seenIn.get(referent) !== line.block) s.paragraphs++
        seenIn.set(referent, line.block)
      }
    }
    eachName(line, byMention, weigh)
    for (const { referent } of pointers.get(sentence) ?? []) weigh(referent, 1, 'other')
    if (!headline) body++
  })
  return signs
}

function eachName(
  line: Line,
  byMention: ReadonlyMap<number, Referent>,
  weigh: (referent: Referent, weight: number, role: GrammaticalRole) => void,
): void {
  line.mentionAt.forEach((mention, i) => {
    const referent = mention >= 0 && line.mentionAt[i - 1] !== mention ? byMention.get(mention) : undefined
    if (!referent) return
    const demonym = isDemonym(line, i, referent)
    weigh(referent, demonym ? DEMONYM : 1, demonym ? 'other' : grammaticalRole(line, i))
  })
}

/** A country by its demonym: the first word of the mention is one of them. */
const isDemonym = ({ lower }: Line, i: number, { known }: Referent) =>
  known?.demonyms?.some((demonym) => demonym.toLowerCase() === lower[i]) ?? false
