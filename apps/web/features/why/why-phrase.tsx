'use client'

import { Popover } from '@base-ui/react/popover'
import { X } from 'lucide-react'
import { useState } from 'react'
import { buttonLook } from '../../ui/button.tsx'
import type { ArticleData } from '../articles/article-query.ts'
import { confidenceWords } from './mention-rules.ts'
import { phraseFoundWords, phraseWords } from './phrase-rules.ts'

type Keyphrase = ArticleData['keyphrases'][number]

/** Why the phrase stands for the article. */
export function WhyPhrase({ asked }: { asked: Keyphrase }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        aria-label={`Why this phrase? ${asked.text}`}
        className="min-h-6 rounded-sm px-1 text-xs whitespace-nowrap text-accent hover:underline"
      >
        Why this?
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" collisionPadding={12} className="z-60">
          <Popover.Popup className="w-80 max-w-[calc(100vw-1.5rem)] rounded-md border border-line bg-surface text-sm text-soft shadow-[0_6px_24px_rgb(0_0_0/0.10)]">
            {open ? <Card asked={asked} /> : null}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

const Row = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div className="border-t border-line px-3 py-2">
    <dt className="text-xs text-faint">{label}</dt>
    <dd className="mt-0.5 text-ink">{children}</dd>
  </div>
)

function Card({ asked: { text, rule, confidence, evidence } }: { asked: Keyphrase }) {
  const sure = confidenceWords(confidence)
  return (
    <>
      <div className="flex items-start gap-2 px-3 pt-2.5 pb-2">
        <Popover.Title dir="auto" className="min-w-0 flex-1 font-semibold text-ink">
          Why “{text}”?
        </Popover.Title>
        <Popover.Close aria-label="Close" className={buttonLook('quiet', true)}>
          <X aria-hidden />
        </Popover.Close>
      </div>
      <Popover.Description render={<div />}>
        <dl>
          <Row label="Chosen">{phraseFoundWords(rule)}</Row>
          <Row label="Because">{phraseWords(evidence).join(' ')}</Row>
          <Row label="How sure">
            <span className="nums">
              {sure.charAt(0).toUpperCase() + sure.slice(1)}, {Math.round(confidence * 100)} %:
            </span>{' '}
            of 100 such phrases a reader calls about {Math.round(confidence * 100)} good.
          </Row>
        </dl>
        <p className="border-t border-line px-3 py-2 text-xs text-faint">Rule {rule}</p>
      </Popover.Description>
    </>
  )
}
