'use client'

import { PenLine } from 'lucide-react'
import { memo } from 'react'
import { roleName } from '../../../lib/format.ts'
import { cx } from '../../../ui/class-names.ts'
import type { ArticleData, BlockData } from '../article-query.ts'
import { namesIn } from '../marked-names.ts'
import { type Gap, isFurniture, segmentsOf } from '../segments.ts'
import { isCounted } from './roles.ts'
import { TextPiece } from './text-piece.tsx'

export interface BlockState {
  /** Reached by Tab; all others by the arrow keys. */
  tabbable: boolean
  active: boolean
  selected: boolean
  /** Its words are paler: furniture that is dimmed. */
  dim: boolean
  menuOpen: boolean
  busy: boolean
}

interface TextBlockProps extends BlockState {
  article: ArticleData
  block: BlockData | Gap
  lit: readonly { start: number; end: number }[]
  hidden: ReadonlySet<string>
}

/** One block of the text: its role in the margin, its words beside it. */
export const TextBlock = memo(function TextBlock({ article, block, lit, hidden, ...state }: TextBlockProps) {
  const segments = segmentsOf(
    block,
    namesIn(article, block, hidden),
    hidden.has('QUOTATION') ? [] : article.quotations,
    lit,
  )
  const furniture = isFurniture(block.role)
  const words = (
    <div
      className={cx(
        'min-w-0 border-s-2 ps-3 whitespace-pre-wrap [overflow-wrap:anywhere]',
        block.role === 'HEADLINE' && 'text-lg leading-snug font-semibold',
        furniture ? 'border-line text-sm leading-relaxed' : 'border-accent',
        furniture && (state.dim && !state.selected ? 'text-faint' : 'text-soft'),
      )}
    >
      {segments.map((segment) => (
        <TextPiece key={segment.start} text={article.text} segment={segment} tabbable={state.tabbable} />
      ))}
    </div>
  )
  if (block.role === 'GAP') return <div className="sm:ps-[8.25rem]">{words}</div>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a stretch of text that can be chosen is no set of form fields
    <div
      role="group"
      aria-label={labelOf(block, state.selected)}
      tabIndex={state.tabbable ? 0 : -1}
      data-block={block.start}
      data-role={block.role.toLowerCase()}
      className={cx(
        'group/block relative grid scroll-my-40 gap-x-3 rounded-sm sm:grid-cols-[7.5rem_minmax(0,1fr)]',
        state.selected && 'bg-accent-wash',
      )}
    >
      <Margin block={block} {...state} />
      {words}
    </div>
  )
})

function labelOf(block: BlockData, selected: boolean): string {
  return [
    `Block: ${roleName(block.role)}`,
    isCounted(block.role) ? 'counted' : 'not counted',
    block.engineRole ? `by hand, the engine took it for ${roleName(block.engineRole)}` : '',
    selected ? 'selected' : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** The block's role, which opens the menu, and the one step that is taken most: count it, or do not. */
function Margin({ block, active, selected, menuOpen, busy, tabbable }: BlockState & { block: BlockData }) {
  const counted = isCounted(block.role)
  const quiet = counted && !active && !selected && !block.engineRole
  return (
    <div
      className={cx(
        'flex items-start gap-x-1 select-none max-sm:pt-1 sm:flex-col sm:items-end sm:pt-0.5',
        quiet && 'max-sm:hidden',
      )}
    >
      <button
        type="button"
        data-open-menu
        tabIndex={tabbable ? 0 : -1}
        disabled={busy}
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        title={`${reasonOf(block)}. Open the menu to change it.`}
        className={cx(
          'inline-flex min-h-6 max-w-full items-center gap-1 rounded-sm px-1.5 text-2xs hover:bg-sunken hover:text-ink',
          counted ? 'font-medium text-accent' : 'bg-sunken text-soft',
        )}
      >
        {block.engineRole ? (
          <PenLine aria-label="corrected by hand" className="size-3 shrink-0 text-shift" />
        ) : null}
        {roleName(block.role)}
      </button>
      <button
        type="button"
        data-toggle-count
        tabIndex={tabbable ? 0 : -1}
        disabled={busy}
        className={cx(
          'inline-flex min-h-6 items-center rounded-sm px-1.5 text-2xs whitespace-nowrap text-accent hover:bg-sunken',
          !active &&
            !selected &&
            'invisible group-focus-within/block:visible group-hover/block:visible max-sm:hidden',
        )}
      >
        {counted ? 'Don’t count' : 'Count it'}
      </button>
    </div>
  )
}

/** Why the block has its role. */
export function reasonOf(block: BlockData): string {
  if (block.correction)
    return `Decided by hand; the engine took it for ${roleName(block.engineRole ?? block.role)}`
  return `${block.rule}, right in about ${Math.round(block.confidence * 100)} % of such cases`
}
