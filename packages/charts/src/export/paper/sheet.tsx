import { INK } from '../../prepare/index.ts'
import type { Theme } from '../../visualise/index.ts'
import type { Drawing } from '../drawing/draw.tsx'
import type { FittedSheet } from './fit-sheet.ts'
import { type Sheet, setsRight } from './sheet-layout.ts'
import { beginsRight, type Line } from './words.ts'

/** First choice of every text; a reader's own fonts stand in where the file is opened without ours. */
const FAMILY = 'Inter, "Helvetica Neue", Arial, "Noto Sans", sans-serif'

interface SheetProps {
  sheet: Sheet
  fitted: FittedSheet
  /** Null where there is nothing to draw. */
  drawing: Drawing | null
  theme: Theme
  transparent: boolean
}

/** The whole file: words, drawing and the line with its source, as one picture with a name and a description. */
export function SheetSvg({ sheet, fitted, drawing, theme, transparent }: SheetProps) {
  const { layout, view, width, height } = fitted
  const { title, subtitle, finding } = sheet.drawn
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={[view.x, view.y, view.width, view.height].map(short).join(' ')}
      role="img"
      aria-labelledby="title desc"
      fontFamily={FAMILY}
    >
      <title id="title">{title}</title>
      <desc id="desc">{`${subtitle}. ${finding} ${sheet.drawn.source.text} ${sheet.address}`}</desc>
      {transparent ? null : <rect {...shorts(view)} fill={INK.ground[theme]} />}
      {layout.lines.map((line) => (
        <Words
          key={`${line.y} ${line.text}`}
          line={line}
          left={layout.left}
          right={layout.right}
          theme={theme}
        />
      ))}
      {drawing && layout.drawing ? (
        <svg
          {...shorts(layout.drawing.box)}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          overflow="visible"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: React drew it, and escaped what it was given
          dangerouslySetInnerHTML={{ __html: drawing.markup }}
        />
      ) : null}
      {layout.rule === null ? null : (
        <line
          x1={layout.left}
          x2={layout.right}
          y1={layout.rule}
          y2={layout.rule}
          stroke={INK.rule[theme]}
          strokeWidth={1}
        />
      )}
    </svg>
  )
}

function Words({ line, left, right, theme }: { line: Line; left: number; right: number; theme: Theme }) {
  const end = setsRight(line) || beginsRight(line.text)
  return (
    <text
      x={end ? right : left}
      y={short(line.y)}
      textAnchor={end ? 'end' : 'start'}
      fontSize={line.style.size}
      fontWeight={line.style.weight}
      fill={INK[line.style.ink][theme]}
    >
      {line.text}
    </text>
  )
}

/** Hundredths of a pixel are as fine as anything shows. */
const short = (value: number): number => Math.round(value * 100) / 100

const shorts = (box: { x: number; y: number; width: number; height: number }) => ({
  x: short(box.x),
  y: short(box.y),
  width: short(box.width),
  height: short(box.height),
})
