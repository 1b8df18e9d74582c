'use client'

import { Popover } from '@base-ui/react/popover'
import { pathOf } from '@parallax/addresses'
import { X } from 'lucide-react'
import Link from 'next/link'
import { type ComponentProps, createContext, type ReactNode, useContext, useState } from 'react'
import { typeName } from '../../lib/format.ts'
import { buttonLook } from '../../ui/button.tsx'
import { kindClass, TypeBadge } from '../../ui/type-badge.tsx'
import type { MentionWhyData } from './mention-fields.ts'
import { confidenceMeans, confidenceWords, formWords, foundWords, joinedWords } from './mention-rules.ts'
import { OtherReadingsOf } from './other-readings.tsx'

/** A mention, or a name in furniture, which belongs to nobody's count. */
export interface Asked extends Pick<MentionWhyData, 'text' | 'type' | 'confidence' | 'rule' | 'entity'> {
  form: string
  demonym: boolean
  evidence: MentionWhyData['evidence']
  counted: boolean
}

type Handle = ReturnType<typeof Popover.createHandle<Asked>>
const WhyContext = createContext<Handle | null>(null)

/** One card for all mentions in it: whichever is asked about, it shows that one. */
export function WhyThisArea({ children }: { children: ReactNode }) {
  const [handle] = useState(() => Popover.createHandle<Asked>())
  return (
    <WhyContext.Provider value={handle}>
      {children}
      <Popover.Root handle={handle}>
        {({ payload }) => (
          <Popover.Portal>
            <Popover.Positioner sideOffset={6} align="start" collisionPadding={12} className="z-60">
              <Popover.Popup className="w-80 max-w-[calc(100vw-1.5rem)] rounded-md border border-line bg-surface text-sm text-soft shadow-[0_6px_24px_rgb(0_0_0/0.10)]">
                {payload ? <Card asked={payload} /> : null}
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        )}
      </Popover.Root>
    </WhyContext.Provider>
  )
}

interface WhyThisProps extends Pick<ComponentProps<'button'>, 'className' | 'tabIndex' | 'children'> {
  asked: Asked
}

/** The words of a mention, as a button that says why they are taken for it. Within a {@link WhyThisArea}. */
export function WhyThis({ asked, children, ...look }: WhyThisProps) {
  const handle = useContext(WhyContext)
  if (!handle) return <span {...look}>{children}</span>
  return (
    <Popover.Trigger
      handle={handle}
      payload={asked}
      nativeButton={false}
      aria-label={`${asked.text}: ${nameOf(asked)}. Why this?`}
      render={<span />}
      data-why=""
      // With these keys a click chooses blocks of the text around.
      onClick={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) event.preventBaseUIHandler()
      }}
      {...look}
    >
      {children}
    </Popover.Trigger>
  )
}

const nameOf = ({ entity, type }: Asked): string =>
  entity ? `${typeName(entity.type)} ${entity.name}` : typeName(type)

const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="border-t border-line px-3 py-2">
    <dt className="text-xs text-faint">{label}</dt>
    <dd className="mt-0.5 text-ink">{children}</dd>
  </div>
)

function Card({ asked }: { asked: Asked }) {
  const { entity, evidence, confidence, rule, counted } = asked
  const percent = Math.round(confidence * 100)
  return (
    <>
      <div className={`${kindClass(asked.type)} flex items-start gap-2 px-3 pt-2.5 pb-2`}>
        <div className="min-w-0 flex-1">
          <Popover.Title dir="auto" className="font-semibold text-ink">
            Why “{asked.text}”?
          </Popover.Title>
          <div className="mt-0.5 flex flex-wrap items-center gap-x-2">
            <TypeBadge type={asked.type} />
            {asked.demonym ? <span className="text-xs text-faint">by its people</span> : null}
          </div>
        </div>
        <Popover.Close aria-label="Close" className={buttonLook('quiet', true)}>
          <X aria-hidden />
        </Popover.Close>
      </div>
      <Popover.Description render={<div />}>
        <dl>
          <Row label="Found because">{foundWords(rule)}</Row>
          <Row label="Means">
            {entity ? (
              <>
                <Link
                  href={pathOf(entity.id) ?? '/entities'}
                  dir="auto"
                  className="font-medium text-accent hover:underline"
                >
                  {entity.name}
                </Link>
                . {counted ? joinedWords(evidence) : null}
              </>
            ) : (
              'Nobody and nothing that is mentioned by name in the collection.'
            )}
          </Row>
          {entity && asked.form === 'NAME' ? (
            <Row label="Could also mean">
              <OtherReadingsOf id={entity.id} text={asked.text} />
            </Row>
          ) : null}
          <Row label="How sure">
            <span className="nums">
              {capitalised(confidenceWords(confidence))}, {percent} %:
            </span>{' '}
            {confidenceMeans(confidence)}.
          </Row>
          <Row label="Counted">
            {counted ? formWords(asked.form) : 'It stands in page furniture: it is shown and in no number.'}
          </Row>
        </dl>
        <div className="flex flex-wrap gap-x-3 border-t border-line px-3 py-2 text-xs text-faint">
          <span>Rule {[rule, evidence?.rule].filter(Boolean).join(', ')}</span>
          {entity?.wikidata ? (
            <a
              href={`https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidata)}`}
              rel="noreferrer"
              className="hover:text-accent hover:underline"
            >
              Wikidata {entity.wikidata}
            </a>
          ) : null}
        </div>
      </Popover.Description>
    </>
  )
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
