'use client'

import { Popover } from '@base-ui/react/popover'
import { X } from 'lucide-react'
import { useState } from 'react'
import { capital } from '../../lib/format.ts'
import { buttonLook } from '../../ui/button.tsx'
import { confidenceMeans, confidenceWords } from './mention-rules.ts'
import { type DecidingPhrase, phrasesIn } from './topic-phrases.ts'

interface WhyTopicProps {
  name: string
  /** The chance that the topic applies, 0 to 1. */
  score: number
  evidence: readonly DecidingPhrase[]
  text: string
}

/** Why an article is said to be about a topic: how sure it is, and the phrases that decided, the weightiest first. */
export function WhyTopic({ name, score, evidence, text }: WhyTopicProps) {
  const [open, setOpen] = useState(false)
  const phrases = phrasesIn(text, evidence)
  const sure = confidenceWords(score)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        aria-label={`Why this? ${capital(name)}`}
        className="min-h-6 rounded-sm px-1 text-xs text-accent hover:underline"
      >
        Why this?
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" collisionPadding={12} className="z-60">
          <Popover.Popup className="w-80 max-w-[calc(100vw-1.5rem)] rounded-md border border-line bg-surface text-sm text-soft shadow-[0_6px_24px_rgb(0_0_0/0.10)]">
            <div className="flex items-start gap-2 px-3 pt-2.5 pb-2">
              <Popover.Title className="min-w-0 flex-1 font-semibold text-ink">
                Why “{capital(name)}”?
              </Popover.Title>
              <Popover.Close aria-label="Close" className={buttonLook('quiet', true)}>
                <X aria-hidden />
              </Popover.Close>
            </div>
            <Popover.Description render={<div />}>
              <dl>
                <div className="border-t border-line px-3 py-2">
                  <dt className="text-xs text-faint">How sure</dt>
                  <dd className="mt-0.5 text-ink">
                    <span className="nums">
                      {capital(sure)}, {Math.round(score * 100)} %:
                    </span>{' '}
                    {confidenceMeans(score)}.
                  </dd>
                </div>
                <div className="border-t border-line px-3 py-2">
                  <dt className="text-xs text-faint">Phrases that decided</dt>
                  <dd className="mt-0.5 text-ink">
                    {phrases.length === 0 ? (
                      'No single phrase: the article as a whole.'
                    ) : (
                      <ul>
                        {phrases.map(({ words, share, places }) => (
                          <li key={words} dir="auto" className="flex items-baseline gap-2">
                            <span className="min-w-0 [overflow-wrap:anywhere]">“{words}”</span>
                            <span className="nums ms-auto shrink-0 text-xs text-faint">
                              {places > 1 ? `${places} × ` : ''}
                              {share > 0 ? `${Math.max(1, Math.round(share * 100))} %` : ''}
                            </span>
                          </li>
                        ))}
                      </ul>
                    )}
                  </dd>
                </div>
              </dl>
            </Popover.Description>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
