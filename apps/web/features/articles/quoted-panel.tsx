'use client'

import { count, counted, ratio, share } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { AlsoIn } from '../quotations/also-in.tsx'
import { cueClassOf, cueWords } from '../quotations/cue-words.ts'
import { WhyQuotation } from '../why/why-quotation.tsx'
import type { ArticleData } from './article-query.ts'
import type { Lit } from './article-text.tsx'
import { NodeLink } from './node-link.tsx'
import { type Room, roomsOf } from './quoted-room.ts'

interface QuotedPanelProps {
  article: ArticleData
  onShow: (lit: Lit[]) => void
}

const show = 'nums min-h-6 text-accent hover:underline'

/** Who speaks in the article, with how much of it, and what they say. */
export function QuotedPanel({ article, onShow }: QuotedPanelProps) {
  const { quotations, words: all } = article
  const words = quotations.reduce((sum, quotation) => sum + quotation.words, 0)
  return (
    <Panel
      title={`Quotations (${quotations.length})`}
      id="quoted"
      counted="Words that are reported as somebody’s, in quotation marks or in the words of the article, and their share of all words in headline and body. Where one quotation stands within another, the words of both are counted."
    >
      {quotations.length === 0 ? (
        <p className="text-sm text-soft">Nobody is quoted.</p>
      ) : (
        <>
          <p className="nums mb-2 text-sm text-soft">
            {counted(words, 'word')} quoted, {share(ratio(words, all))} of the article.
          </p>
          <ul className="space-y-3.5">
            {roomsOf(quotations).map((room) => (
              <li key={room.entity?.id ?? 'unknown'}>
                <SpeakerLine room={room} all={all} onShow={onShow} />
                <ul className="mt-1 space-y-2 border-s-2 border-line ps-3 text-sm">
                  {room.quotations.map((quotation) => (
                    <Said key={quotation.id} quotation={quotation} onShow={onShow} />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

interface SpeakerLineProps extends Pick<QuotedPanelProps, 'onShow'> {
  room: Room
  all: number
}

function SpeakerLine({ room: { entity, quotations, words }, all, onShow }: SpeakerLineProps) {
  const name = entity?.name ?? 'Speaker not known'
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-2 text-sm font-medium">
      {entity ? <NodeLink node={entity} /> : <span className="text-soft italic">{name}</span>}
      <span className="nums ms-auto text-xs font-normal text-faint">
        {counted(words, 'word')}, {share(ratio(words, all))}
      </span>
      <button
        type="button"
        className={`${show} min-w-6 text-xs font-normal`}
        aria-label={`${name}: show ${counted(quotations.length, 'quotation')} in the text`}
        onClick={() => onShow(quotations.map(({ start, end }) => ({ start, end })))}
      >
        {count(quotations.length)}
      </button>
    </h3>
  )
}

interface SaidProps extends Pick<QuotedPanelProps, 'onShow'> {
  quotation: ArticleData['quotations'][number]
}

function Said({ quotation, onShow }: SaidProps) {
  const { content, speaker, speakerEntity, cue, kind, start, end } = quotation
  const cueClass = cueClassOf(quotation.cueClass)
  const named = speaker !== null && speaker !== speakerEntity?.name
  return (
    <li>
      <p dir="auto" className="line-clamp-3">
        {content}
      </p>
      <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-faint">
        {named ? <span dir="auto">“{speaker}”</span> : null}
        {cue ? (
          <span>
            {cue}
            {cueClass && cueClass !== 'neutral' ? ` (${cueWords(cueClass).name})` : ''}
          </span>
        ) : null}
        <span>{kind.toLowerCase()}</span>
        <button type="button" className={show} onClick={() => onShow([{ start, end }])}>
          show
        </button>
        <WhyQuotation asked={quotation} />
      </p>
      <AlsoIn id={quotation.id} same={quotation.sameUtterance} />
    </li>
  )
}
