import { evidenceAddress } from '@parallax/addresses'
import { Fragment } from 'react'
import type { Drawn, FurnitureNote, Opens } from '../../prepare/index.ts'
import type { EmbedAsked } from '../job.ts'
import type { PageDrawing } from './drawings.ts'
import { EmbedTable } from './embed-table.tsx'

interface EmbedFigureProps {
  drawn: Drawn
  /** Empty where there is nothing to draw. */
  drawings: readonly PageDrawing[]
  embed: EmbedAsked
}

/** A chart in somebody else's page: finding, drawing, numbers and source, whole without a script. */
export function EmbedFigure({ drawn, drawings, embed }: EmbedFigureProps) {
  return (
    <main>
      <figure aria-labelledby="chart-title">
        <h1 id="chart-title" dir="auto">
          {drawn.title}
        </h1>
        <p className="faint">{drawn.subtitle}</p>
        <p className="finding">{drawn.finding}</p>
        {drawings.length > 0 ? (
          <Drawings drawn={drawn} drawings={drawings} />
        ) : (
          <EmbedTable table={drawn.table} />
        )}
        <figcaption>
          {drawn.notes === null ? null : (
            <p className="notes" dir="auto">
              {drawn.notes}
            </p>
          )}
          {drawn.caveats.length > 0 ? <p>{drawn.caveats.join(' ')}</p> : null}
          <Furniture furniture={drawn.furniture} isFrozen={embed.isFrozen} />
          {drawings.length > 0 ? (
            <details>
              <summary>View as table</summary>
              <EmbedTable table={drawn.table} />
            </details>
          ) : null}
          <details>
            <summary>What is counted?</summary>
            <p>{drawn.counted}</p>
          </details>
          {embed.menu ? <Files {...embed} /> : null}
          <p className="foot">
            <Behind opens={embed.isFrozen ? null : drawn.source.opens}>{drawn.source.text}</Behind>
            <a className="home" href={embed.page} target="_blank" rel="noopener">
              {embed.isFrozen ? 'What has changed since' : 'Explore in Parallax'}
            </a>
          </p>
        </figcaption>
      </figure>
    </main>
  )
}

function Drawings({ drawn: { title, finding, furniture }, drawings }: Omit<EmbedFigureProps, 'embed'>) {
  const name = `${title}. ${finding}${furniture ? ` ${furniture.text}` : ''}`
  return (
    <div className="drawings">
      {drawings.map(({ markup, width, height, wide }, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: drawings never move
          key={at}
          className="drawing"
          {...(wide && { 'data-wide': '', role: 'region', 'aria-label': `${title}, drawing`, tabIndex: 0 })}
        >
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
          <svg
            viewBox={`0 0 ${width} ${height}`}
            width={width}
            height={height}
            style={wide ? { minWidth: width } : undefined}
            role="group"
            aria-label={name}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React on this side, every text escaped
            dangerouslySetInnerHTML={{ __html: markup }}
          />
        </div>
      ))}
    </div>
  )
}

const Behind = ({ opens, children }: { opens: Opens | null; children: string }) =>
  opens === null ? (
    children
  ) : (
    <a href={evidenceAddress(opens)} target="_blank" rel="noopener" title={opens.title}>
      {children}
    </a>
  )

function Furniture({ furniture, isFrozen }: { furniture: FurnitureNote | null; isFrozen: boolean }) {
  if (!furniture) return null
  const { lead, parts } = furniture
  return (
    <p data-furniture="">
      {lead ? `${lead}: ` : null}
      {parts.map(({ text, opens }, at) => (
        <Fragment key={text}>
          {at > 0 ? (at === parts.length - 1 ? ' and ' : ', ') : null}
          <Behind opens={isFrozen ? null : opens}>{text}</Behind>
        </Fragment>
      ))}
      .
    </p>
  )
}

const FILES = [
  ['png', 'Image (PNG)'],
  ['svg', 'Image (SVG)'],
  ['pdf', 'PDF'],
  ['csv', 'Data (CSV)'],
  ['json', 'Data (JSON)'],
  ['zip', 'All of it (zip)'],
] as const

/** The chart as files, from inside its frame. */
const Files = ({ files, query }: EmbedAsked) => (
  <details>
    <summary>Data and image</summary>
    <ul>
      {FILES.map(([form, label]) => (
        <li key={form}>
          <a href={`${files}.${form}?${query ? `${query}&` : ''}download=1`} target="_blank" rel="noopener">
            {label}
          </a>
        </li>
      ))}
    </ul>
  </details>
)
