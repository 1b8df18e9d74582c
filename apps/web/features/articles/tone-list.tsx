'use client'

import { TONE_NOTE } from '@parallax/charts/prepare'
import { count, counted } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ToneNumber } from '../tone/tone-number.tsx'
import type { ArticleData } from './article-query.ts'
import type { Lit } from './article-text.tsx'
import { NodeLink } from './node-link.tsx'
import { type TonedMention, WhyTone } from './why-tone.tsx'

type Mention = ArticleData['mentions'][number]

interface ToneListProps {
  article: ArticleData
  onShow: (lit: Lit[]) => void
}

const toned = (mentions: readonly Mention[], id: string) =>
  mentions.filter((one): one is TonedMention => one.tone !== null && one.entity?.id === id)

type EntityTone = ArticleData['tone'][number]

const isSaid = ({ voices }: EntityTone) => voices.some(({ negative, positive }) => negative + positive > 0)

/**
 * Which way the words around each name go: the outlet's own and those in quotations apart, every count with its words.
 * Names of which nothing is said either way are folded away.
 */
export function ToneList({ article, onShow }: ToneListProps) {
  const said = article.tone.filter(isSaid)
  const others = article.tone.filter((one) => !isSaid(one))
  return (
    <Panel
      title="Words for and against"
      id="tone"
      counted={`${TONE_NOTE} Of the article as a whole nothing is said.`}
    >
      <ToneEntries tones={said} article={article} onShow={onShow} />
      {others.length > 0 ? (
        <details className="mt-2 text-sm">
          <summary className="min-h-6 cursor-pointer text-soft hover:text-accent">
            {counted(others.length, 'name')} of which nothing is said either way
          </summary>
          <ToneEntries tones={others} article={article} onShow={onShow} />
        </details>
      ) : null}
    </Panel>
  )
}

interface ToneEntriesProps extends ToneListProps {
  tones: readonly EntityTone[]
}

const ToneEntries = ({ tones, article, onShow }: ToneEntriesProps) => (
  <ul className="divide-y divide-line text-sm">
    {tones.map(({ entity, voices }) => {
      const mentions = toned(article.mentions, entity.id)
      return (
        <li key={entity.id} className="py-2">
          <NodeLink node={entity} />
          {voices.map((one) => (
            <VoiceLine key={one.voice} {...one} name={entity.name} mentions={mentions} onShow={onShow} />
          ))}
          {mentions.some(({ tone }) => tone.polarity !== null) ? (
            <WhyTone name={entity.name} mentions={mentions} text={article.text} />
          ) : null}
        </li>
      )
    })}
  </ul>
)

type VoiceCounts = EntityTone['voices'][number]

interface VoiceLineProps extends VoiceCounts {
  name: string
  mentions: TonedMention[]
  onShow: (lit: Lit[]) => void
}

function VoiceLine({ voice, negative, none, positive, name, mentions, onShow }: VoiceLineProps) {
  if (negative + none + positive === 0) return null
  const own = mentions.filter(({ tone }) => tone.quoted === (voice === 'QUOTED'))
  const words = voice === 'QUOTED' ? 'inside quotations' : 'outlet’s own words'
  const part = (found: number, way: string, which: (polarity: number | null) => boolean) => (
    <button
      type="button"
      disabled={found === 0}
      className="nums min-h-6 hover:text-accent hover:underline disabled:text-faint disabled:no-underline"
      aria-label={`${count(found)} ${way}: mentions of ${name}, ${words}, show in the text`}
      onClick={() => onShow(own.filter(({ tone }) => which(tone.polarity)))}
    >
      {count(found)} {way}
    </button>
  )
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-soft">
      <span className="w-28 text-faint">{words}</span>
      {part(negative, 'against', (polarity) => polarity !== null && polarity < 0)}
      {part(none, 'neither', (polarity) => polarity === null)}
      {part(positive, 'for', (polarity) => polarity !== null && polarity > 0)}
      <MeanOf mentions={own} />
    </p>
  )
}

/** Nothing where nothing is said: the counts beside it tell that. */
function MeanOf({ mentions }: { mentions: readonly TonedMention[] }) {
  const said = mentions.flatMap(({ tone }) => (tone.polarity === null ? [] : [tone.polarity]))
  if (said.length === 0) return null
  return (
    <span>
      mean <ToneNumber mean={said.reduce((sum, polarity) => sum + polarity, 0) / said.length} />
    </span>
  )
}
