'use client'

import { memo, useEffect, useMemo, useRef } from 'react'
import { roleName, typeName } from '../../lib/format.ts'
import { cx } from '../../ui/class-names.ts'
import { kindClass } from '../../ui/type-badge.tsx'
import type { ArticleData } from './article-query.ts'
import { coverOf, isFurniture, segmentsOf, type TextBlock } from './segments.ts'

export type Furniture = 'show' | 'dim' | 'hide'
export interface Lit {
  start: number
  end: number
}
type Mention = ArticleData['mentions'][number]
type Quotation = ArticleData['quotations'][number]

interface ArticleTextProps {
  article: ArticleData
  furniture: Furniture
  lit: readonly Lit[]
  hidden: ReadonlySet<string>
}

/** The text as it was received, character for character, with what was found drawn over it. */
export function ArticleText({ article, furniture, lit, hidden }: ArticleTextProps) {
  const { text, blocks } = article
  const cover = useMemo(() => coverOf(text.length, blocks), [text, blocks])
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (lit.length === 0) return
    const smooth = matchMedia('(prefers-reduced-motion: no-preference)').matches
    root.current
      ?.querySelector('[data-lit]')
      ?.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' })
  }, [lit])
  return (
    <div
      ref={root}
      dir="auto"
      lang={article.language ?? undefined}
      className="text-[0.9688rem] leading-[1.7]"
    >
      {cover.map((block) =>
        furniture === 'hide' && isFurniture(block.role) && !touched(block, lit) ? null : (
          <Block
            key={block.start}
            article={article}
            block={block}
            dim={furniture === 'dim'}
            lit={lit}
            hidden={hidden}
          />
        ),
      )}
    </div>
  )
}

const touched = (block: TextBlock, lit: readonly Lit[]) =>
  lit.some(({ start, end }) => start < block.end && end > block.start)

interface BlockProps {
  article: ArticleData
  block: TextBlock
  dim: boolean
  lit: readonly Lit[]
  hidden: ReadonlySet<string>
}

const Block = memo(function Block({ article, block, dim, lit, hidden }: BlockProps) {
  const furniture = isFurniture(block.role)
  const segments = segmentsOf(
    block,
    article.mentions.filter((mention) => mention.form === 'NAME' && !hidden.has(mention.type)),
    hidden.has('QUOTATION') ? [] : article.quotations,
    lit,
  )
  if (article.text.slice(block.start, block.end).trim() === '') return null
  return (
    <div
      data-role={block.role.toLowerCase()}
      className={cx(
        'relative whitespace-pre-wrap [overflow-wrap:anywhere]',
        block.role === 'HEADLINE' && 'text-lg leading-snug font-semibold',
        furniture && 'border-s-2 border-line ps-3 text-sm leading-relaxed',
        furniture && (dim ? 'text-faint' : 'text-soft'),
      )}
    >
      {furniture ? (
        <span className="me-2 inline-block rounded-sm bg-sunken px-1 align-[1px] text-2xs text-faint select-none">
          {roleName(block.role)}
        </span>
      ) : null}
      {segments.map((segment) => (
        <Piece key={segment.start} text={article.text} segment={segment} />
      ))}
    </div>
  )
})

interface PieceProps {
  text: string
  segment: ReturnType<typeof segmentsOf<Mention, Quotation>>[number]
}

function Piece({ text, segment: { start, end, mention, quotation, lit } }: PieceProps) {
  const words = text.slice(start, end)
  if (!mention && !quotation && !lit) return words
  const title = [
    mention
      ? `${typeName(mention.type)}: ${mention.entity?.name ?? mention.text}${mention.demonym ? ' (by its people)' : ''}`
      : '',
    quotation
      ? `Quotation, ${quotation.kind.toLowerCase()}${quotation.speaker ? `: ${quotation.speaker}` : ''}`
      : '',
  ]
    .filter(Boolean)
    .join(' · ')
  const Element = lit ? 'mark' : 'span'
  return (
    <Element
      title={title || undefined}
      data-lit={lit || undefined}
      className={cx(
        mention && ['mention', kindClass(mention.type)],
        quotation && 'quotation',
        lit && 'bg-mark! text-ink',
      )}
    >
      {words}
    </Element>
  )
}
