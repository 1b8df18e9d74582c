import { EDGE, INK, markId, STEPS, type Tile, type TreemapFigure } from '../prepare/index.ts'
import { MarkTarget, useInteraction } from './interaction.tsx'
import { MarkerShape } from './marker.tsx'
import { TEXT, TEXT_SMALL } from './measures.ts'
import { fit, textWidth, wrap } from './text.ts'
import { squarify, type TileBox, treemapLegend, treemapParts } from './treemap-layout.ts'

interface Props {
  figure: TreemapFigure
  width: number
  height: number
}

/** Tiles with labels of their own. Plain SVG: Recharts' labels get an outline that no paper has. */
export function Treemap({ figure, width, height }: Props) {
  const { theme } = useInteraction()
  const { top, foot } = treemapParts(figure, width)
  const map = { x: 1, y: top + 1, width: width - 2, height: Math.max(20, height - top - foot - 2) }
  const boxes = squarify(
    figure.tiles.map(({ mark }) => mark.value),
    map,
  )
  const places = treemapLegend(figure, width)
  return (
    <svg width={width} height={height} role="presentation">
      {figure.legend.map(({ label, look }, i) => {
        const { x = 0, row = 0 } = places[i] ?? {}
        return (
          <g key={label}>
            <MarkerShape
              marker={look.marker}
              x={x + 6}
              y={row * 22 + 9}
              size={4.6}
              colour={look.colour[theme]}
              ground={INK.ground[theme]}
            />
            <text x={x + 17} y={row * 22 + 13} fontSize={TEXT_SMALL} fill={INK.soft[theme]}>
              {label}
            </text>
          </g>
        )
      })}
      {figure.tiles.map((tile, i) => {
        const box = boxes[i]
        return box ? <TileShape key={tile.id} tile={tile} box={inset(box)} /> : null
      })}
      {figure.shown ? (
        <text x={0} y={height - 5} fontSize={TEXT_SMALL} fill={INK.quiet[theme]}>
          {figure.shown}
        </text>
      ) : null}
    </svg>
  )
}

/** A little paper between two tiles. */
const inset = ({ x, y, width, height }: TileBox): TileBox => ({
  x: x + 0.75,
  y: y + 0.75,
  width: Math.max(0.5, width - 1.5),
  height: Math.max(0.5, height - 1.5),
})

const STRIPE = 4
const LINE = 15

function TileShape({ tile, box }: { tile: Tile; box: TileBox }) {
  const { theme } = useInteraction()
  const step = STEPS[1]
  return (
    <MarkTarget id={markId('tile', tile.id)} mark={tile.mark} box={box}>
      <rect {...box} rx={2} fill={step?.fill[theme]} stroke={EDGE[theme]} />
      {tile.look ? (
        <rect
          x={box.x}
          y={box.y}
          width={Math.min(STRIPE, box.width)}
          height={box.height}
          fill={tile.look.colour[theme]}
        />
      ) : null}
      <Words tile={tile} box={box} ink={step?.ink[theme] ?? INK.strong[theme]} />
    </MarkTarget>
  )
}

/** With the quieter words only where all of them have room. */
function numberOf({ text, more }: Tile, room: number): string {
  const whole = more ? `${text} · ${more}` : text
  return textWidth(whole, TEXT_SMALL) <= room ? whole : fit(text, room, TEXT_SMALL)
}

/** The name and the number, as far as there is room for them; the name of the control says both. */
function Words({ tile, box, ink }: { tile: Tile; box: TileBox; ink: string }) {
  const { theme } = useInteraction()
  const room = box.width - STRIPE - 12
  const lines = Math.min(3, Math.floor((box.height - 6) / LINE))
  if (lines < 1 || room < 26) return null
  const marker = tile.look !== null && lines > 1 && room > 60
  const names = wrap(tile.label, room - (marker ? 14 : 0), TEXT, Math.max(1, lines - 1))
  const x = box.x + STRIPE + 6
  return (
    <>
      {marker && tile.look ? (
        <MarkerShape
          marker={tile.look.marker}
          x={box.x + box.width - 10}
          y={box.y + 11}
          size={3.8}
          colour={tile.look.colour[theme]}
          ground={INK.ground[theme]}
        />
      ) : null}
      <text fontSize={TEXT} fontWeight={500} fill={ink}>
        {names.map((line, i) => (
          <tspan key={line} x={x} y={box.y + 16 + i * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      {lines > names.length ? (
        <text x={x} y={box.y + 16 + names.length * LINE} fontSize={TEXT_SMALL} fill={ink}>
          {numberOf(tile, room)}
        </text>
      ) : null}
    </>
  )
}
