'use client'

import type { ReportBlock } from '@parallax/domain'
import { htmlOf, parseText } from '@parallax/reports/text'
import { useMemo, useState } from 'react'
import { Button } from '../../../ui/button.tsx'

type Text = Extract<ReportBlock, { kind: 'text' }>

interface TextBlockProps {
  name: string
  block: Text
  onChange: (next: Text) => void
}

/** Rows that a text is high while it is written. */
const ROWS = { least: 4, most: 24, letters: 90 }

const rowsOf = (markdown: string): number =>
  Math.min(
    ROWS.most,
    markdown
      .split('\n')
      .reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / ROWS.letters)), ROWS.least - 1),
  )

/** A text of a report: written as Markdown, looked at as it will stand there. */
export function TextBlock({ name, block, onChange }: TextBlockProps) {
  const [looking, setLooking] = useState(false)
  return (
    <div className="space-y-2">
      {looking ? (
        <Preview markdown={block.markdown} />
      ) : (
        <textarea
          aria-label={`${name}, in Markdown`}
          value={block.markdown}
          rows={rowsOf(block.markdown)}
          dir="auto"
          placeholder="Words, as Markdown: # heading, *soft*, **strong**, - list, [words](https://…)"
          onChange={({ target: { value } }) => onChange({ ...block, markdown: value })}
          className="w-full resize-y rounded-md border border-line bg-surface px-2.5 py-2 font-mono text-sm placeholder:text-faint hover:border-edge"
        />
      )}
      <Button look="quiet" aria-pressed={looking} onClick={() => setLooking(!looking)}>
        {looking ? 'Write on' : 'Preview'}
      </Button>
    </div>
  )
}

const PROSE =
  'min-h-16 space-y-3 text-base [overflow-wrap:anywhere] [&_a]:text-accent [&_a]:underline [&_blockquote]:border-s-2 [&_blockquote]:border-edge [&_blockquote]:ps-3 [&_blockquote]:text-soft [&_code]:rounded-sm [&_code]:bg-sunken [&_code]:px-1 [&_h2]:text-xl [&_h2]:font-semibold [&_h3]:text-lg [&_h3]:font-semibold [&_h4]:font-semibold [&_ol]:list-decimal [&_ol]:ps-6 [&_pre]:overflow-x-auto [&_table]:block [&_table]:overflow-x-auto [&_td]:border-b [&_td]:border-line [&_td]:pe-4 [&_th]:border-b [&_th]:border-edge [&_th]:pe-4 [&_th]:text-start [&_ul]:list-disc [&_ul]:ps-6'

function Preview({ markdown }: { markdown: string }) {
  const html = useMemo(() => htmlOf(parseText(markdown)), [markdown])
  if (markdown.trim() === '') return <p className="text-sm text-faint">There are no words here yet.</p>
  return (
    <div
      dir="auto"
      className={PROSE}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written from a tree without HTML; everything that was typed is escaped
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
