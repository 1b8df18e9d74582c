'use client'

import { viewParsers } from '@parallax/addresses'
import { useQueryState } from 'nuqs'
import { useId, useState } from 'react'
import { counted, typesName } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { kindClass } from '../../ui/type-badge.tsx'
import { WhyThisArea } from '../why/why-this.tsx'
import type { ArticleData } from './article-query.ts'
import { ArticleSource } from './article-source.tsx'
import { ArticleText, type Furniture, type Lit } from './article-text.tsx'
import { BlockKeys } from './blocks/block-keys.tsx'
import { CorrectionLog } from './blocks/correction-log.tsx'
import { isCounted } from './blocks/roles.ts'
import { type Corrections, useCorrections } from './blocks/use-corrections.ts'
import { FoundPanel } from './found-panel.tsx'
import { UNCOUNTED } from './marked-names.ts'
import { isFurniture } from './segments.ts'

const FURNITURE: [Furniture, string][] = [
  ['show', 'Show'],
  ['dim', 'Dim'],
  ['hide', 'Hide'],
]

/** The text on one side, what was found in it on the other; each shows itself in the other. */
export function ArticleReader({ article, at }: { article: ArticleData; at: Lit | null }) {
  const [furniture, setFurniture] = useQueryState(
    'furniture',
    viewParsers.furniture.withOptions({ history: 'replace', scroll: false }),
  )
  const [lit, setLit] = useState<Lit[]>(at ? [at] : [])
  const corrections = useCorrections(article)
  const keysId = useId()
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set([UNCOUNTED]))
  const toggle = (kind: string) => {
    if (kind === UNCOUNTED && hidden.has(kind) && furniture === 'hide') void setFurniture('dim')
    setHidden((known) => {
      const next = new Set(known)
      if (!next.delete(kind)) next.add(kind)
      return next
    })
  }
  const hasFurniture = article.blocks.some(({ role }) => isFurniture(role))
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <section aria-label="The text as received" className="min-w-0 rounded-lg border border-line bg-surface">
        <div className="sticky top-13 z-10 flex flex-wrap items-center gap-x-5 gap-y-1 rounded-t-lg border-line bg-surface px-4 text-sm not-empty:border-b not-empty:py-2 max-sm:static sm:px-6">
          <Legend article={article} hidden={hidden} onToggle={toggle} />
          {hasFurniture ? (
            <Segments
              label="Page furniture"
              value={furniture}
              options={FURNITURE}
              onChange={(next) => void setFurniture(next)}
            />
          ) : null}
          {lit.length > 0 ? (
            <Button look="quiet" className="ms-auto" onClick={() => setLit([])}>
              Clear highlight
            </Button>
          ) : null}
        </div>
        <div className="px-4 pt-2 pb-4 sm:px-6">
          <CountedNow article={article} corrections={corrections} />
          <BlockKeys id={keysId} />
          <div className="mt-2 max-w-[88ch]">
            <WhyThisArea>
              <ArticleText
                article={article}
                furniture={furniture}
                lit={lit}
                hidden={hidden}
                corrections={corrections}
                describedBy={keysId}
              />
            </WhyThisArea>
          </div>
          {article.format === 'html' ? <ArticleSource id={article.id} /> : null}
        </div>
      </section>
      <aside aria-label="What was found" className="min-w-0 space-y-5">
        <CorrectionLog log={article.corrections} corrections={corrections} onShow={setLit} />
        <FoundPanel article={article} onShow={setLit} />
      </aside>
    </div>
  )
}

/** How much of the page counts, and whether it is being read again. */
function CountedNow({ article, corrections }: { article: ArticleData; corrections: Corrections }) {
  const mentions = article.entities.reduce((sum, entity) => sum + entity.mentions, 0)
  const blocks = article.blocks.filter(({ role }) => isCounted(role)).length
  return (
    <p role="status" className="nums text-sm text-soft">
      {article.analysed ? (
        <>
          <strong className="font-medium text-ink">
            {counted(article.words, 'word')} and {counted(mentions, 'mention')}
          </strong>{' '}
          counted, in {blocks} of {counted(article.blocks.length, 'block')}.
        </>
      ) : (
        'Not analysed: nothing of it is counted.'
      )}
      {corrections.busy ? <span className="text-accent"> Reading it again …</span> : null}
    </p>
  )
}

interface SegmentsProps<T extends string> {
  label: string
  value: T
  options: [T, string][]
  onChange: (value: T) => void
}

function Segments<T extends string>({ label, value, options, onChange }: SegmentsProps<T>) {
  return (
    <fieldset className="flex items-center gap-2">
      <legend className="float-start me-2 leading-7 text-soft">{label}</legend>
      <div className="flex rounded-md border border-line p-0.5">
        {options.map(([option, name]) => (
          <button
            key={option}
            type="button"
            aria-pressed={value === option}
            onClick={() => onChange(option)}
            className="h-6 rounded-sm px-2 text-xs text-soft hover:text-ink aria-pressed:bg-accent-wash aria-pressed:text-accent"
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

interface LegendProps {
  article: ArticleData
  hidden: ReadonlySet<string>
  onToggle: (kind: string) => void
}

/** The kinds of marks in this text; each can be switched off. */
function Legend({ article, hidden, onToggle }: LegendProps) {
  const types = [...new Set(article.mentions.filter((one) => one.form === 'NAME').map((one) => one.type))]
  const uncounted = article.furnitureMentions.length
  if (types.length === 0 && article.quotations.length === 0 && uncounted === 0) return null
  const chip = (kind: string, name: string, sample: string) => (
    <li key={kind}>
      <button
        type="button"
        aria-pressed={!hidden.has(kind)}
        onClick={() => onToggle(kind)}
        className="min-h-6 rounded-sm px-1 text-xs text-soft hover:text-ink aria-[pressed=false]:text-faint aria-[pressed=false]:line-through"
      >
        <span className={cx(!hidden.has(kind) && sample, 'px-0.5')}>{name}</span>
      </button>
    </li>
  )
  return (
    <ul aria-label="Marks in the text" className="-ms-1 flex flex-wrap gap-x-2 gap-y-0.5">
      {types.map((type) => chip(type, typesName(type), `mention ${kindClass(type)}`))}
      {article.quotations.length > 0 ? chip('QUOTATION', 'Quotations', 'quotation') : null}
      {uncounted > 0
        ? chip(UNCOUNTED, 'Names in furniture, not counted', 'mention-uncounted kind-other')
        : null}
    </ul>
  )
}
