'use client'

import { Popover } from '@base-ui/react/popover'
import type { ArticleFilter } from '@parallax/domain'
import { ChevronLeft, ChevronRight, ListFilter } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { buttonLook } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { addToList, addToSet, type Flag, MODES, type SetName } from './choices.ts'
import { PeriodForm } from './period-form.tsx'
import { type Dimension, SearchOptions } from './search-options.tsx'

type Step = Dimension | 'period'

const STEPS: { step: Step; label: string }[] = [
  { step: 'entities', label: 'Who or what is mentioned' },
  { step: 'topics', label: 'Topic' },
  { step: 'ownTopics', label: 'Topic of your own' },
  { step: 'phrases', label: 'Phrase' },
  { step: 'stories', label: 'Story' },
  { step: 'outlets', label: 'Outlet' },
  { step: 'agencies', label: 'News agency' },
  { step: 'period', label: 'Period' },
]
/** What a topic of one's own cannot ask. */
const NOT_OF_TOPICS: ReadonlySet<Step> = new Set(['ownTopics', 'phrases', 'stories'])
const MODE_WORDS = { all: 'must have', any: 'any of', none: 'without' } as const

const FLAGS: { key: Flag; value: boolean; label: string }[] = [
  { key: 'agencyKnown', value: false, label: 'No wire copy' },
  { key: 'agencyKnown', value: true, label: 'Wire copy only' },
  { key: 'copiesOnce', value: true, label: 'Copies counted once' },
  { key: 'originalOnly', value: true, label: 'Original reporting only' },
  { key: 'outletKnown', value: false, label: 'Outlet not known' },
  { key: 'outletKnown', value: true, label: 'Outlet known' },
  { key: 'dated', value: false, label: 'Without a date' },
  { key: 'dated', value: true, label: 'With a date' },
  { key: 'paywalled', value: false, label: 'Not behind a paywall' },
  { key: 'paywalled', value: true, label: 'Only the beginning' },
  { key: 'analysed', value: false, label: 'Not analysed' },
  { key: 'analysed', value: true, label: 'Analysed' },
]

const row =
  'flex min-h-8 w-full items-center justify-between gap-3 rounded-sm px-2 py-1 text-start text-sm hover:bg-accent-wash'

interface AddFilterProps {
  filter: ArticleFilter
  onChange: (filter: ArticleFilter) => void
  /** Only what a topic of one's own may ask. */
  partial?: boolean
}

export function AddFilter({ filter, onChange, partial = false }: AddFilterProps) {
  const [open, setOpen] = useState(false)
  const [step, setStep] = useState<Step | null>(null)
  const show = (next: boolean) => {
    setOpen(next)
    if (next) setStep(null)
  }
  const choose = (next: ArticleFilter) => {
    onChange(next)
    setOpen(false)
  }
  return (
    <Popover.Root open={open} onOpenChange={show}>
      <Popover.Trigger className={buttonLook('plain')}>
        <ListFilter aria-hidden />
        Filter
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="z-50">
          <Popover.Popup
            aria-label="Add a filter"
            className="w-80 max-w-[calc(100vw-2rem)] overflow-hidden rounded-md border border-line bg-surface shadow-[0_6px_24px_rgb(0_0_0/0.10)]"
          >
            {step === null ? (
              <FirstStep filter={filter} partial={partial} onStep={setStep} onChoose={choose} />
            ) : (
              <SecondStep step={step} filter={filter} onBack={() => setStep(null)} onChoose={choose} />
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

interface FirstStepProps {
  filter: ArticleFilter
  partial: boolean
  onStep: (step: Step) => void
  onChoose: (filter: ArticleFilter) => void
}

function FirstStep({ filter, partial, onStep, onChoose }: FirstStepProps) {
  return (
    <div className="p-1">
      {STEPS.filter(({ step }) => !partial || !NOT_OF_TOPICS.has(step)).map(({ step, label }) => (
        <button key={step} type="button" className={row} onClick={() => onStep(step)}>
          {label}
          <ChevronRight aria-hidden className="size-4 text-faint" />
        </button>
      ))}
      {partial ? null : <hr className="my-1 border-line" />}
      <div className="grid grid-cols-2">
        {(partial ? [] : FLAGS).map(({ key, value, label }) => (
          <button
            key={label}
            type="button"
            aria-pressed={filter[key] === value}
            className={cx(row, 'aria-pressed:text-accent')}
            onClick={() => onChoose({ ...filter, [key]: value })}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}

const SETS: ReadonlySet<Step> = new Set(['entities', 'topics', 'ownTopics', 'phrases'])
const isSet = (step: Step): step is Extract<Step, SetName> => SETS.has(step)

interface SecondStepProps extends AddFilterStep {
  onBack: () => void
}
interface AddFilterStep {
  step: Step
  filter: ArticleFilter
  onChoose: (filter: ArticleFilter) => void
}

function SecondStep({ step, filter, onBack, onChoose }: SecondStepProps) {
  const [mode, setMode] = useState<(typeof MODES)[number]>('all')
  return (
    <>
      <div className="flex items-center gap-1 border-b border-line px-1 py-1">
        <button type="button" aria-label="Back" onClick={onBack} className={buttonLook('quiet', true)}>
          <ChevronLeft aria-hidden />
        </button>
        <span className="text-sm font-medium">{STEPS.find((one) => one.step === step)?.label}</span>
        {isSet(step) ? (
          <Segments label="How it must match">
            {MODES.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={mode === one}
                onClick={() => setMode(one)}
                className="h-6 rounded-sm px-1.5 text-xs text-soft aria-pressed:bg-accent-wash aria-pressed:text-accent"
              >
                {MODE_WORDS[one]}
              </button>
            ))}
          </Segments>
        ) : null}
      </div>
      {step === 'period' ? (
        <PeriodForm filter={filter} onChoose={onChoose} />
      ) : (
        <SearchOptions
          dimension={step}
          onPick={(id) =>
            onChoose(isSet(step) ? addToSet(filter, step, mode, id) : addToList(filter, step, id))
          }
        />
      )}
    </>
  )
}

function Segments({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="ms-auto flex gap-0.5">
      <legend className="sr-only">{label}</legend>
      {children}
    </fieldset>
  )
}
