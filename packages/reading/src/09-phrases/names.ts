import type { Mention, Span } from '@parallax/domain'
import type { WithTone } from '../document.ts'
import { type SpanIndex, spanIndex } from '../span-index.ts'

/** Names that may be a phrase themselves; persons, places and peoples are mentions and nothing else. */
const PHRASE_TYPES: ReadonlySet<string> = new Set(['EVENT', 'OTHER'])
const ARTICLE = /^the\s/i
/** Outlets stand in articles as sources. */
const OUTLET =
  /\b(?:News|Post|Times|Tribune|Journal|Herald|Gazette|Press|Magazine|Radio|TV|Television|Today|Reuters|CNN|MSNBC|NBC|ABC|CBS|BBC|NPR|AP|Agency|Daily|Weekly|Guardian|Telegraph|Independent|Observer|Intercept)\b/

/** What names make of a stretch: it cuts one, is one, ends with one, or none of these. */
export type NameFit = 'cut' | 'barred' | 'name' | 'free'

const known = new WeakMap<readonly Mention[], SpanIndex<Mention>>()

/** The names of a document; nominals and pronouns are left out. */
export function namesOf({ mentions }: WithTone): SpanIndex<Mention> {
  const before = known.get(mentions)
  if (before) return before
  const index = spanIndex(mentions.filter(({ form }) => form === 'name'))
  known.set(mentions, index)
  return index
}

/** Organisations only by more than one word: "the World Health Organization", not "WHO" or "Microsoft". */
function namesPhrase({ type, text }: Mention): boolean {
  const organisation = type === 'ORGANIZATION' && /\s/.test(text.replace(ARTICLE, ''))
  return (organisation || PHRASE_TYPES.has(type)) && !OUTLET.test(text)
}

const cuts = (name: Span, { start, end }: Span) => start > name.start || end < name.end

export function nameFit(names: SpanIndex<Mention>, span: Span): NameFit {
  const within = names.overlapping(span)
  if (within.some((name) => cuts(name, span))) return 'cut'
  const last = within.at(-1)
  if (last?.end !== span.end) return 'free'
  return last.start === span.start && namesPhrase(last) ? 'name' : 'barred'
}

/** True where a name begins at an offset. */
export const nameBegins = (names: SpanIndex<Mention>, at: number): boolean =>
  names.overlapping({ start: at, end: at + 1 }).some(({ start }) => start === at)

/** True where a name ends at an offset. */
export const nameEnds = (names: SpanIndex<Mention>, at: number): boolean =>
  names.overlapping({ start: at - 1, end: at }).some(({ end }) => end === at)
