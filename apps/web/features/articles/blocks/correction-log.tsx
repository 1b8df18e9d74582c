'use client'

import { counted, moment, roleName } from '../../../lib/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import type { CorrectionData } from '../article-query.ts'
import type { Lit } from '../article-text.tsx'
import { type CorrectionStep, stepsOf } from './correction-steps.ts'
import type { Corrections } from './use-corrections.ts'

interface CorrectionLogProps {
  log: readonly CorrectionData[]
  corrections: Corrections
  onShow: (lit: Lit[]) => void
}

/** Every decision on this article's blocks, each to be taken back or made again. */
export function CorrectionLog({ log, corrections, onShow }: CorrectionLogProps) {
  if (log.length === 0) return null
  return (
    <Panel
      title="Corrections by hand"
      id="corrections"
      counted="They stand above what the engine finds, and stay when the article is read again. Where its text has changed, a correction holds as long as its words stand there."
    >
      <ol className="space-y-3 text-sm">
        {stepsOf(log).map((step) => (
          <Step key={step.step} step={step} corrections={corrections} onShow={onShow} />
        ))}
      </ol>
    </Panel>
  )
}

interface StepProps {
  step: CorrectionStep
  corrections: Corrections
  onShow: (lit: Lit[]) => void
}

const LINK = 'min-h-6 text-accent hover:underline disabled:opacity-50'

function Step({ step: { step, corrections: made, standing, undone }, corrections, onShow }: StepProps) {
  const [first] = made
  if (!first) return null
  const lost = made.filter(({ applies }) => !applies).length
  const places = made.filter(({ applies }) => applies)
  const roles = (of: 'role' | 'engineRole') => [...new Set(made.map((one) => roleName(one[of])))].join(', ')
  return (
    <li>
      <p className={standing.length === 0 ? 'text-faint line-through' : undefined}>
        <span dir="auto" className="line-clamp-2 [overflow-wrap:anywhere]">
          {made.length > 1 ? `${counted(made.length, 'block')}: ` : ''}“{first.words.slice(0, 120)}”
        </span>
        {roles('engineRole')} → <strong className="font-medium">{roles('role')}</strong>
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-faint">
        <span>
          {first.by === 'owner' ? 'You' : first.by}, {moment(first.decidedAt)}
        </span>
        {first.note ? <span dir="auto">“{first.note}”</span> : null}
        {lost > 0 ? <span className="text-bad">{counted(lost, 'block')} no longer in the text</span> : null}
        {places.length > 0 ? (
          <button
            type="button"
            className={LINK}
            onClick={() => onShow(places)}
            aria-label={`Show correction ${step} in the text`}
          >
            show
          </button>
        ) : null}
        {standing.length > 0 ? (
          <button
            type="button"
            className={LINK}
            disabled={corrections.busy}
            aria-label={`Undo correction ${step}`}
            onClick={() => corrections.undo(standing)}
          >
            undo
          </button>
        ) : null}
        {undone.length > 0 ? (
          <button
            type="button"
            className={LINK}
            disabled={corrections.busy}
            aria-label={`Redo correction ${step}`}
            onClick={() => corrections.redo(undone)}
          >
            redo
          </button>
        ) : null}
      </p>
    </li>
  )
}
