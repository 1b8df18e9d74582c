'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { ArticleData, BlockData } from './article-query.ts'
import { type BlockView, RoleMenu } from './blocks/role-menu.tsx'
import { isCounted, uncountedRole } from './blocks/roles.ts'
import { SelectionBar } from './blocks/selection-bar.tsx'
import { TextBlock } from './blocks/text-block.tsx'
import { useBlockControl } from './blocks/use-block-control.ts'
import type { Asked, Corrections } from './blocks/use-corrections.ts'
import { coverOf, type Gap, isFurniture } from './segments.ts'

export type Furniture = 'show' | 'dim' | 'hide'
export interface Lit {
  start: number
  end: number
}

interface ArticleTextProps {
  article: ArticleData
  furniture: Furniture
  lit: readonly Lit[]
  hidden: ReadonlySet<string>
  corrections: Corrections
  /** Id of the text that explains the keys. */
  describedBy: string
}

/** The text as it was received, block by block, with what was found drawn over it; each block can be corrected. */
export function ArticleText({ article, furniture, lit, hidden, corrections, describedBy }: ArticleTextProps) {
  const [views, setViews] = useState<ReadonlyMap<number, BlockView>>(new Map())
  const root = useRef<HTMLDivElement>(null)
  const cover = useMemo(() => coverAsAsked(article, corrections.asked), [article, corrections.asked])
  const viewOf = (start: number) => views.get(start) ?? (furniture === 'show' ? 'show' : 'dim')
  const shown = cover.filter(
    (block) =>
      furniture !== 'hide' ||
      !isFurniture(block.role) ||
      views.get(block.start) === 'show' ||
      touched(block, lit),
  )
  const blocks = shown.filter((block) => block.role !== 'GAP')
  const control = useBlockControl(article, blocks, corrections, root)
  const { selection, menu } = control
  const tabbable = blocks.some(({ start }) => start === selection.active)
    ? selection.active
    : (blocks[0]?.start ?? null)
  const selected = blocks.filter(({ start }) => selection.selected.has(start))

  useEffect(() => {
    if (lit.length === 0) return
    const smooth = matchMedia('(prefers-reduced-motion: no-preference)').matches
    root.current
      ?.querySelector('[data-lit]')
      ?.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' })
  }, [lit])

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: blocks of a text are no set of form fields */}
      <div
        ref={root}
        role="group"
        aria-label="Blocks of the text"
        aria-describedby={describedBy}
        dir="auto"
        lang={article.language ?? undefined}
        className="text-[0.9688rem] leading-[1.7]"
        {...control.handlers}
      >
        {shown.map((block) => (
          <TextBlock
            key={block.start}
            article={article}
            block={block}
            lit={lit}
            hidden={hidden}
            tabbable={block.start === tabbable}
            active={block.start === selection.active}
            selected={selection.selected.has(block.start)}
            dim={viewOf(block.start) === 'dim'}
            menuOpen={menu?.blocks.some(({ start }) => start === block.start) ?? false}
            busy={corrections.busy}
          />
        ))}
      </div>
      <RoleMenu
        blocks={menu?.blocks ?? []}
        anchor={menu?.anchor ?? null}
        view={viewOf(menu?.blocks[0]?.start ?? -1)}
        onRole={(role) => menu && control.decide(menu.starts, role)}
        onView={(view) =>
          menu && setViews(new Map([...views, ...[...menu.starts].map((start) => [start, view] as const)]))
        }
        onSelectFrom={control.selectFromMenu}
        onClose={control.closeMenu}
      />
      {selected.length > 0 ? (
        <SelectionBar
          blocks={selected.length}
          extending={control.extending}
          busy={corrections.busy}
          onCount={() => control.decide(selection.selected, 'BODY')}
          onDontCount={() => control.decide(selection.selected, commonUncounted(selected))}
          onMenu={control.openMenuAt}
          onClear={selection.clear}
        />
      ) : null}
      <p role="status" className="sr-only">
        {selected.length > 0 ? `${selected.length} selected` : ''}
      </p>
    </>
  )
}

/** Blocks with words in them, each already with the role that was asked for. */
function coverAsAsked({ text, blocks }: ArticleData, asked: readonly Asked[]): (BlockData | Gap)[] {
  return coverOf(text.length, blocks)
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map((block) => {
      const word = asked.find(({ start, end }) => start < block.end && end > block.start)
      return word && block.role !== 'GAP' ? { ...block, role: word.role } : block
    })
}

/** One role for all: what the engine took them for, where that is the same and does not count. */
function commonUncounted(blocks: readonly BlockData[]) {
  const roles = new Set(blocks.filter(({ role }) => isCounted(role)).map(uncountedRole))
  const [only] = roles
  return roles.size === 1 && only ? only : 'OTHER'
}

const touched = (block: Lit, lit: readonly Lit[]) =>
  lit.some(({ start, end }) => start < block.end && end > block.start)
