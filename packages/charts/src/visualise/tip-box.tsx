import { INK } from '../prepare/index.ts'
import type { Theme, Tip } from './interaction.tsx'
import { TEXT, TEXT_SMALL } from './measures.ts'
import { textWidth } from './text.ts'

interface Props {
  tip: Tip
  width: number
  height: number
  theme: Theme
}

/** Says beside a mark what its accessible name already says, so it is hidden from screen readers. */
export function TipBox({ tip, width, height, theme }: Props) {
  const [first = '', ...rest] = tip.lines
  const wide = Math.min(
    Math.max(textWidth(first, TEXT, 600), ...rest.map((line) => textWidth(line, TEXT_SMALL + 0.5))) + 26,
    Math.max(width - 8, 120),
    320,
  )
  const left = Math.max(0, Math.min(tip.x - wide / 2, width - wide))
  const above = tip.y > 24 + rest.length * 18
  return (
    <div
      aria-hidden="true"
      style={{
        position: 'absolute',
        left,
        top: above ? undefined : Math.min(tip.y + 34, height),
        bottom: above ? height - tip.y + 6 : undefined,
        width: wide,
        boxSizing: 'border-box',
        padding: '6px 10px',
        borderRadius: 6,
        background: INK.strong[theme],
        color: INK.ground[theme],
        fontSize: TEXT_SMALL + 0.5,
        lineHeight: 1.45,
        pointerEvents: 'none',
        zIndex: 10,
      }}
    >
      <div style={{ fontSize: TEXT, fontWeight: 600 }}>{first}</div>
      {rest.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  )
}
