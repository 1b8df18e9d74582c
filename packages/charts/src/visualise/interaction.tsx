import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useContext,
  useState,
} from 'react'
import type { Mark, Opens } from '../prepare/index.ts'
import { INK } from '../prepare/index.ts'

export type Theme = 'light' | 'dark'

/** What is said beside a mark while it is pointed at or focused; in pixels of the drawing. */
export interface Tip {
  lines: string[]
  x: number
  y: number
}

/**
 * What every part of a drawing shares. It stays the same while marks are pointed at and focused: Recharts mounts its shapes
 * anew when it is rendered again, and a mark would lose its focus by getting it.
 */
export interface Interaction {
  theme: Theme
  /** Made once and never again: on paper nothing can be followed, in a page without script `hrefOf` makes links of marks. */
  still: boolean
  /** Opens the articles behind a mark on the same page. */
  onOpen: ((opens: Opens) => void) | undefined
  /** Or the address where they are, for a drawing that is made once. */
  hrefOf: ((opens: Opens) => string) | undefined
  /** The address of an entity's page, for marks that lead there. */
  pageOf: ((entity: string) => string) | undefined
  setTabStop: (id: string) => void
  setTip: (tip: Tip | null) => void
}

const InteractionContext = createContext<Interaction>({
  theme: 'light',
  still: false,
  onOpen: undefined,
  hrefOf: undefined,
  pageOf: undefined,
  setTabStop: () => {},
  setTip: () => {},
})
export const InteractionProvider = InteractionContext.Provider
export const useInteraction = (): Interaction => useContext(InteractionContext)

/** The one mark that the Tab key reaches; arrow keys move on from there. */
const TabStopContext = createContext<string | undefined>(undefined)
export const TabStopProvider = TabStopContext.Provider

/** Where the pointer and the focus ring find the mark; at least 24 px high where the drawing has room. */
interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface TargetProps {
  id: string
  mark: Mark
  box: Box
  /** Where the mark is a line: its path, which answers the pointer in place of the box. */
  line?: string | undefined
  /** Told when the mark is pointed at or focused, and when no longer. */
  onActive?: (active: boolean) => void
  /** False where something larger under it answers the pointer. */
  pointer?: boolean | undefined
  children: ReactNode
}
interface StillTargetProps extends TargetProps {
  hrefOf: (opens: Opens) => string
}

/** How near a pointer must come to a line, in pixels of both sides together. */
const LINE_REACH = 11

/**
 * One mark as a control with a name: a button where the page opens its articles, a link where they are elsewhere.
 * Recharts' own keyboard layer only moves a tooltip and falls silent under a screen reader, so it is switched off.
 */
export function MarkTarget(props: TargetProps) {
  const { still, hrefOf } = useInteraction()
  if (!still) return <Control {...props} />
  return hrefOf ? <StillControl {...props} hrefOf={hrefOf} /> : props.children
}

/** A mark as a link with its words beside it, for a page that draws nothing by itself. */
function StillControl({ id, mark, box, line, pointer, children, hrefOf }: StillTargetProps) {
  const words = <title>{mark.tip.join('\n')}</title>
  const hit = <HitArea box={box} line={line} pointer={pointer} />
  return (
    <g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus */}
      <g aria-hidden="true">{children}</g>
      {mark.opens ? (
        <a data-mark={id} aria-label={mark.label} href={hrefOf(mark.opens)} target="_blank" rel="noopener">
          {words}
          {hit}
        </a>
      ) : (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is no interactive element
        <g role="img" aria-label={mark.label}>
          {words}
          {hit}
        </g>
      )}
    </g>
  )
}

/** What answers the pointer; drawn where the mark has the focus. */
function HitArea({
  box,
  line,
  pointer = true,
  ring,
}: Pick<TargetProps, 'box' | 'line' | 'pointer'> & { ring?: string | undefined }) {
  if (line)
    return (
      <path
        d={line}
        fill="none"
        stroke={ring ?? 'transparent'}
        strokeWidth={ring ? 3 : LINE_REACH}
        strokeLinecap="round"
        pointerEvents="stroke"
      />
    )
  return (
    <rect
      {...box}
      rx={3}
      fill="transparent"
      stroke={ring ?? 'none'}
      strokeWidth={2}
      pointerEvents={pointer ? 'all' : 'none'}
    />
  )
}

function Control({ id, mark, box, line, onActive, pointer = true, children }: TargetProps) {
  const { theme, onOpen, pageOf, setTabStop, setTip } = useInteraction()
  const tabStop = useContext(TabStopContext)
  const [ring, setRing] = useState(false)
  const { opens } = mark
  const show = () => {
    setTip({ lines: mark.tip, x: box.x + box.width / 2, y: box.y })
    onActive?.(true)
  }
  const hide = () => {
    setTip(null)
    onActive?.(false)
  }
  const page = mark.page === undefined ? undefined : pageOf?.(mark.page)
  const common = {
    onMouseEnter: show,
    onMouseLeave: hide,
    style: { cursor: opens && onOpen ? 'pointer' : 'default' },
  }
  const hit = <HitArea box={box} line={line} pointer={pointer} ring={ring ? INK.strong[theme] : undefined} />
  // The words of the drawing stand outside the control: its name says them in full, and each is read once.
  const drawing = (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">{children}</g>
  )
  if (!opens || !onOpen)
    return (
      <g {...common}>
        {drawing}
        {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is no interactive element */}
        <g role="img" aria-label={mark.label}>
          {hit}
        </g>
      </g>
    )
  const control = {
    'data-mark': id,
    'aria-label': mark.label,
    tabIndex: id === tabStop ? 0 : -1,
    style: { outline: 'none' },
    onFocus: (event: FocusEvent<Element>) => {
      setTabStop(id)
      setRing(event.currentTarget.matches(':focus-visible'))
      show()
    },
    onBlur: () => {
      setRing(false)
      hide()
    },
  }
  const open = (event: MouseEvent | KeyboardEvent) => {
    event.preventDefault()
    setTip(null)
    onOpen(opens)
  }
  return (
    <g {...common}>
      {drawing}
      {page !== undefined ? (
        <a {...control} href={page} data-page="">
          {hit}
        </a>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: an SVG has no button element
        <g
          {...control}
          role="button"
          onClick={open}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ' ') open(event)
          }}
        >
          {hit}
        </g>
      )}
    </g>
  )
}
