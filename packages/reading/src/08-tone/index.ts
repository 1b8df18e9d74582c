import type { Mention, MentionTone, ReferenceTone, Tone } from '@parallax/domain'
import type { WithTone, WithTopics } from '../document.ts'
import type { Judge } from './judge.ts'
import { type Expression, type Scene, scenesOf } from './passages.ts'
import { quotedIn } from './quoted.ts'
import { readingOf } from './reading.ts'
import type { Reference } from './references.ts'

async function readScene(scene: Scene, judge: Judge, tones: Map<Expression, MentionTone>): Promise<void> {
  const judgements = await judge.judge(scene.passage)
  const quoted = await quotedIn(scene, judgements, judge)
  for (const [i, one] of scene.toRead.entries()) {
    const judgement = judgements[i]
    if (!judgement) continue
    tones.set(one.expression, readingOf(scene.passage, one.target, judgement, quoted.has(one), judge.rule))
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
