import { FURNITURE_LIMIT } from '@parallax/domain'
import { capital, count, counted } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { kindClass } from '../../ui/type-badge.tsx'
import type { ArticleData } from './article-query.ts'
import type { Lit } from './article-text.tsx'
import { NodeLink } from './node-link.tsx'
import { isFurniture } from './segments.ts'

interface FurniturePanelProps {
  article: ArticleData
  onShow: (lit: Lit[]) => void
}

const show = 'nums ms-auto min-h-6 min-w-6 shrink-0 text-accent hover:underline'

/** What stands around the article and would have been counted with it, had it been taken for news. */
export function FurniturePanel({ article, onShow }: FurniturePanelProps) {
  const names = namesIn(article)
  const topics = article.furnitureTopics
  if (names.length === 0 && topics.length === 0) return null
  return (
    <Panel
      title="In furniture, not counted"
      id="in-furniture"
      counted="Names and topics of teasers, menus, captions and footers around the article. They are shown here and are in no number."
    >
      <ul className="text-sm">
        {names.map(({ key, name, entity, type, places }) => (
          <li key={key} className={`${kindClass(type)} flex items-center gap-2 py-1 text-soft`}>
            <span aria-hidden className="size-2 shrink-0 rounded-full border border-[var(--kind)]" />
            <span dir="auto" className="min-w-0 truncate">
              {entity ? <NodeLink node={entity} /> : name}
            </span>
            <button
              type="button"
              className={show}
              aria-label={`Show ${counted(places.length, 'mention')} of ${name} in furniture, not counted`}
              onClick={() => onShow(places)}
            >
              {count(places.length)}
            </button>
          </li>
        ))}
        {topics.map(({ topic, passages, evidence }) => (
          <li key={topic.id} className="flex items-center gap-2 py-1 text-soft">
            <span className="text-xs text-faint">Topic</span>
            <NodeLink node={{ id: topic.id, name: capital(topic.name) }} />
            <button
              type="button"
              className={show}
              aria-label={`Show ${counted(passages, 'passage')} about ${topic.name} in furniture, not counted`}
              onClick={() => onShow([...evidence])}
            >
              {count(passages)}
            </button>
          </li>
        ))}
      </ul>
      {furnitureLength(article) > FURNITURE_LIMIT ? (
        <p className="mt-2 text-xs text-faint">
          Only the first {count(FURNITURE_LIMIT)} characters of the furniture were read.
        </p>
      ) : null}
    </Panel>
  )
}

type Named = ArticleData['furnitureMentions'][number]

/** The names once each, most places first; who is mentioned nowhere in the collection has a name but no page. */
function namesIn({ furnitureMentions }: ArticleData) {
  const keyOf = ({ entity, type, text }: Named) => entity?.id ?? `${type} ${text}`
  return [...Map.groupBy(furnitureMentions, keyOf)]
    .flatMap(([key, places]) => {
      const [first] = places
      if (!first) return []
      const { entity, type, text } = first
      return [{ key, name: entity?.name ?? text, entity, type, places }]
    })
    .sort((a, b) => b.places.length - a.places.length)
}

const furnitureLength = ({ blocks }: ArticleData) =>
  blocks.reduce((sum, { role, start, end }) => (isFurniture(role) ? sum + end - start : sum), 0)
