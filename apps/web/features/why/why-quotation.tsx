'use client'

import { Popover } from '@base-ui/react/popover'
import { pathOf } from '@parallax/addresses'
import { X } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { buttonLook } from '../../ui/button.tsx'
import { cueClassOf, cueWords } from '../quotations/cue-words.ts'
import { confidenceMeans, confidenceWords } from './mention-rules.ts'
import type { WhyQuotationData } from './quotation-fields.ts'
import { kindWords, quotationFoundWords, speakerWords } from './quotation-rules.ts'

/** Why the words are taken for a quotation, and for this speaker's. */
export function WhyQuotation({ asked }: { asked: WhyQuotationData }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        aria-label={`Why this? ${shortened(asked.content)}`}
        className="min-h-6 rounded-sm px-1 text-xs text-accent hover:underline"
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

const SHOWN = 60
const shortened = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…`

const Row = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div className="border-t border-line px-3 py-2">
    <dt className="text-xs text-faint">{label}</dt>
    <dd className="mt-0.5 text-ink">{children}</dd>
  </div>
)

function Card({ asked }: { asked: WhyQuotationData }) {
  const { cue, cueClass, speakerEntity, confidence, rule } = asked
  const known = cueClassOf(cueClass)
  const sure = confidenceWords(confidence)
  return (
    <>
      <div className="flex items-start gap-2 px-3 pt-2.5 pb-2">
        <Popover.Title dir="auto" className="min-w-0 flex-1 font-semibold text-ink">
          Why “{shortened(asked.content)}”?
        </Popover.Title>
        <Popover.Close aria-label="Close" className={buttonLook('quiet', true)}>
          <X aria-hidden />
        </Popover.Close>
      </div>
      <Popover.Description render={<div />}>
        <dl>
          <Row label="Found because">{quotationFoundWords(rule)}</Row>
          <Row label="Kind">{kindWords(asked.kind)}</Row>
          <Row label="Cue">
            {cue && known ? (
              <>
                “{cue}”, {cueWords(known).name}. {cueWords(known).means}
              </>
            ) : (
              'No reporting word belongs to it.'
            )}
          </Row>
          <Row label="Said by">
            {speakerEntity ? (
              <>
                <Link
                  href={pathOf(speakerEntity.id) ?? '/entities'}
                  dir="auto"
                  className="font-medium text-accent hover:underline"
                >
                  {speakerEntity.name}
                </Link>
                .{' '}
              </>
            ) : null}
            {speakerWords(asked)}
          </Row>
          <Row label="How sure">
            <span className="nums">
              {sure.charAt(0).toUpperCase() + sure.slice(1)}, {Math.round(confidence * 100)} %:
            </span>{' '}
            {confidenceMeans(confidence)}.
          </Row>
        </dl>
        <p className="border-t border-line px-3 py-2 text-xs text-faint">Rule {rule}</p>
      </Popover.Description>
    </>
  )
}
