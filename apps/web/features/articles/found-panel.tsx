'use client'

import { capital, count, counted, moment } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { kindClass } from '../../ui/type-badge.tsx'
import { StoryPanel } from '../stories/story-panel.tsx'
import { WhyTopic } from '../why/why-topic.tsx'
import type { ArticleData } from './article-query.ts'
import type { Lit } from './article-text.tsx'
import { CopiesPanel } from './copies-panel.tsx'
import { FurniturePanel } from './furniture-panel.tsx'
import { MetadataPanel } from './metadata-panel.tsx'
import { NodeLink } from './node-link.tsx'
import { PhrasePanel } from './phrase-panel.tsx'
import { QuotedPanel } from './quoted-panel.tsx'
import { ToneList } from './tone-list.tsx'
import { VersionsPanel } from './versions-panel.tsx'

interface FoundPanelProps {
  article: ArticleData
  onShow: (lit: Lit[]) => void
}

/** What was found in one article and why. */
export function FoundPanel({ article, onShow }: FoundPanelProps) {
  return (
    <div className="space-y-5">
      <MetadataPanel article={article} onShow={onShow} />
      <StoryPanel article={article} />
      <CopiesPanel id={article.id} onShow={onShow} />
      <VersionsPanel id={article.id} />
      {article.analysed ? (
        <>
          <Entities article={article} onShow={onShow} />
          <QuotedPanel article={article} onShow={onShow} />
          <Topics article={article} onShow={onShow} />
        </>
      ) : null}
      <FurniturePanel article={article} onShow={onShow} />
      {article.tone.length > 0 ? <ToneList article={article} onShow={onShow} /> : null}
      <PhrasePanel article={article} onShow={onShow} />
      <p className="px-1 text-xs text-faint">
        Received as {article.sourceName} ({article.format.toLowerCase()}), {moment(article.receivedAt)}. Read
        by engine {article.engineVersion}.
      </p>
    </div>
  )
}

const show = 'nums text-accent hover:underline'

function Entities({ article, onShow }: FoundPanelProps) {
  const spans = (id: string) =>
    article.mentions.filter((mention) => mention.form === 'NAME' && mention.entity?.id === id)
  return (
    <Panel
      title="Mentioned"
      id="mentioned"
      counted="Mentions by name in headline and body. Pronouns and descriptions are found too but not counted."
    >
      {article.entities.length === 0 ? (
        <p className="text-sm text-soft">Nobody and nothing is mentioned by name.</p>
      ) : (
        <ul className="text-sm">
          {article.entities.map(({ entity, mentions }) => (
            <li key={entity.id} className={`${kindClass(entity.type)} flex items-center gap-2 py-1`}>
              <span aria-hidden className="size-2 shrink-0 rounded-full bg-[var(--kind)]" />
              <span className="min-w-0 truncate">
                <NodeLink node={entity} />
              </span>
              {mentions > 0 ? (
                <button
                  type="button"
                  className={`${show} ms-auto min-h-6 min-w-6`}
                  aria-label={`Show ${counted(mentions, 'mention')} of ${entity.name} in the text`}
                  onClick={() => onShow(spans(entity.id))}
                >
                  {count(mentions)}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Topics({ article, onShow }: FoundPanelProps) {
  return (
    <Panel title="Topics" id="article-topics">
      {article.topics.length === 0 ? (
        <p className="text-sm text-soft">No topic was sure enough.</p>
      ) : (
        <ul className="text-sm">
          {article.topics.map(({ topic, score, evidence }) => (
            <li key={topic.id} className="flex items-baseline gap-2 py-1">
              <NodeLink node={{ id: topic.id, name: capital(topic.name) }} />
              <span className="nums text-xs text-faint">{Math.round(score * 100)} %</span>
              <WhyTopic name={topic.name} score={score} evidence={evidence} text={article.text} />
              {evidence.length > 0 ? (
                <button
                  type="button"
                  className={`${show} ms-auto`}
                  aria-label={`${counted(evidence.length, 'passage')} about ${topic.name}, show in the text`}
                  onClick={() => onShow([...evidence])}
                >
                  {counted(evidence.length, 'passage')}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
