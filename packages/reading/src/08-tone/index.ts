import type { Mention, MentionTone, ReferenceTone, Tone } from '@parallax/domain'
import type { WithTone, WithTopics } from '../document.ts'
import type { Judge, Judgement } from './judge.ts'
import { type Expression, type Scene, scenesOf } from './passages.ts'
import { polarityOf, readingOf } from './reading.ts'
import type { Reference } from './references.ts'

/** The scene without what it quotes, and the place of each kept token in it. */
function narrationOf({ passage, inContent }: Scene, { target }: Scene['toRead'][number]) {
  const kept = passage.tokens.flatMap((_, i) => (inContent[i] ? [] : [i]))
  const at = (token: number) => kept.indexOf(token)
  return {
    tokens: kept.flatMap((i) => passage.tokens[i] ?? []),
    named: kept.map((i) => passage.named[i] ?? false),
    targets: [{ first: at(target.first), last: at(target.last) }],
  }
}

/**
 * Whose words say it: those of a quotation that the words for them stand in, or beside which, were it left out, nothing would
 * be said ("Doe called him “a liar”").
 */
async function isQuoted(scene: Scene, i: number, whole: Judgement, judge: Judge): Promise<boolean> {
  const read = scene.toRead[i]
  if (!read || read.inContent) return read?.inContent ?? false
  const { first, last } = read.target
  const overlaps = scene.inContent[first] || scene.inContent[last]
  if (polarityOf(whole) === null || overlaps || !scene.inContent.includes(true)) return false
  const [without] = await judge.judge(narrationOf(scene, read))
  return without !== undefined && polarityOf(without) === null
}

async function readScene(scene: Scene, judge: Judge, tones: Map<Expression, MentionTone>): Promise<void> {
  const judgements = await judge.judge(scene.passage)
  for (const [i, { expression, target }] of scene.toRead.entries()) {
    const judgement = judgements[i]
    if (!judgement) continue
    const quoted = await isQuoted(scene, i, judgement, judge)
    tones.set(expression, readingOf(scene.passage, target, judgement, quoted, judge.rule))
  }
}

function mean(tones: readonly MentionTone[]): number | null {
  const said = tones.flatMap(({ polarity }) => (polarity === null ? [] : [polarity]))
  if (said.length === 0) return null
  return Math.round((said.reduce((sum, polarity) => sum + polarity, 0) / said.length) * 1000) / 1000
}

function toneOf(entity: string, tones: readonly MentionTone[]): Tone {
  return {
    entity,
    polarity: mean(tones) ?? 0,
    narration: mean(tones.filter(({ quoted }) => !quoted)),
    quoted: mean(tones.filter(({ quoted }) => quoted)),
    mentions: tones.length,
  }
}

function referenceToneOf({ start, end }: Reference, { polarity, quoted }: MentionTone): ReferenceTone {
  const said = { narration: quoted ? null : polarity, quoted: quoted ? polarity : null }
  return { start, end, polarity: polarity ?? 0, ...said }
}

/**
 * Tone toward the entities of an article, mention by mention, from the words around each; and of each entity the mean
 * over the mentions that say something: −1 to 1. An entity whose mentions stand in no sentence has no entry. What is
 * said of words for somebody whom nothing names beyond doubt stands by itself, in no entity's mean.
 */
export async function measureTone(d: WithTopics, judge: Judge): Promise<WithTone> {
  const tones = new Map<Expression, MentionTone>()
  if (d.analysed) for (const scene of scenesOf(d)) await readScene(scene, judge, tones)
  const mentionTones = new Map<Mention, MentionTone>()
  const referenceTones: ReferenceTone[] = []
  for (const [expression, tone] of tones)
    if ('form' in expression) mentionTones.set(expression, tone)
    else referenceTones.push(referenceToneOf(expression, tone))
  referenceTones.sort((a, b) => a.start - b.start || a.end - b.end)
  const byEntity = Map.groupBy(mentionTones.keys(), ({ entity }) => entity)
  const tone = d.entities.flatMap(({ id }) => {
    const own = (byEntity.get(id) ?? []).flatMap((mention) => mentionTones.get(mention) ?? [])
    return own.length > 0 ? [toneOf(id, own)] : []
  })
  return { ...d, tone, referenceTones, mentionTones }
}
