'use client'

import { FIGURE_SIZES, type FigureSize, REPORT_LIMITS, type ReportFigure } from '@parallax/domain'
import { useTheme } from '../../../lib/theme.ts'
import type { ShownInReport } from './use-report-data.ts'

interface FigureBlockProps {
  name: string
  block: ReportFigure
  /** What the files say of it; null while that is not known. */
  shown: ShownInReport | null
  onChange: (next: ReportFigure) => void
}

const SIZES: Readonly<Record<FigureSize, string>> = { full: 'As wide as the text', small: 'Smaller' }

/** A figure of a report: as it looks now, its caption, and how it stands there. */
export function FigureBlock({ name, block, shown, onChange }: FigureBlockProps) {
  const { chart, caption, table, size } = block
  return (
    <div className="space-y-3">
      <Picture block={block} shown={shown} />
      <label className="block text-sm text-soft">
        Caption
        <textarea
          aria-label={`Caption of ${name}`}
          value={caption ?? ''}
          rows={2}
          maxLength={REPORT_LIMITS.caption}
          dir="auto"
          placeholder={shown?.caption ?? 'Title and finding of the chart'}
          onChange={({ target: { value } }) => onChange(withCaption(block, value))}
          className="mt-1 w-full resize-y rounded-md border border-line bg-surface px-2.5 py-1.5 text-base text-ink placeholder:text-faint hover:border-edge"
        />
      </label>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={table}
            onChange={({ target: { checked } }) => onChange({ ...block, table: checked })}
          />
          Numbers as a table below
        </label>
        <label className="flex items-center gap-2">
          Size
          <select
            value={size}
            onChange={({ target: { value } }) => onChange({ ...block, size: value as FigureSize })}
            className="h-8 rounded-md border border-line bg-surface px-2"
          >
            {FIGURE_SIZES.map((one) => (
              <option key={one} value={one}>
                {SIZES[one]}
              </option>
            ))}
          </select>
        </label>
        <a
          href={`/charts/${chart}`}
          target="_blank"
          rel="noopener"
          className="ms-auto text-accent underline underline-offset-4"
        >
          Open the chart
        </a>
      </div>
    </div>
  )
}

const withCaption = ({ caption: _, ...rest }: ReportFigure, value: string): ReportFigure =>
  value === '' ? rest : { ...rest, caption: value }

function Picture({ block: { chart, size }, shown }: Pick<FigureBlockProps, 'block' | 'shown'>) {
  const theme = useTheme()
  if (shown?.missing)
    return (
      <p className="rounded-md border border-dashed border-edge px-3 py-6 text-center text-sm text-soft">
        {shown.missing}
      </p>
    )
  return (
    // biome-ignore lint/performance/noImgElement: an SVG of the API, which nothing makes smaller
    <img
      src={`/charts/${encodeURIComponent(chart)}.svg?plain=1&transparent=1&width=${size === 'small' ? 440 : 680}${theme === 'dark' ? '&theme=dark' : ''}`}
      alt={shown?.alt ?? 'The chart; what it shows is being read.'}
      className={size === 'small' ? 'min-h-32 w-3/5 max-w-[27.5rem]' : 'min-h-32 w-full max-w-[42.5rem]'}
    />
  )
}
