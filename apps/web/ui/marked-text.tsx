import type { ReactNode } from 'react'

export interface Mark {
  start: number
  end: number
}

interface MarkedTextProps {
  text: string
  marks: readonly Mark[]
  /** What is marked is in the count, or only looks as if it were. */
  look?: 'counted' | 'uncounted'
  /** What stands in place of the bare words of a mark. */
  wrap?: (mark: Mark, words: string) => ReactNode
}

const LOOKS = {
  counted: 'rounded-[2px] bg-mark px-0.5 text-ink',
  uncounted:
    'bg-transparent text-ink underline decoration-edge decoration-dotted decoration-2 underline-offset-4',
} as const

/** A sentence with the counted words marked in it. Offsets are UTF-16 code units of `text`. */
export function MarkedText({ text, marks, look = 'counted', wrap }: MarkedTextProps) {
  const parts: ReactNode[] = []
  let at = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start)
    const end = Math.min(text.length, mark.end)
    if (end <= start) continue
    if (start > at) parts.push(text.slice(at, start))
    parts.push(
      <mark key={start} className={LOOKS[look]}>
        {wrap ? wrap(mark, text.slice(start, end)) : text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  parts.push(text.slice(at))
  return <>{parts}</>
}
