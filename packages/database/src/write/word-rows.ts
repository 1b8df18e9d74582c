import {
  type Annotations,
  ownWords,
  type Quotation,
  type Span,
  TONE_VOICES,
  type ToneVoice,
  wordForms,
} from '@parallax/domain'
import { houseNames } from './house-names.ts'

type Row = Record<string, unknown>

/** A page without an end must not fill the index; a search vector holds no more either. */
const MOST_CHARACTERS = 250_000
/** Positions that PostgreSQL keeps of one word, and the last one that it can tell. */
const MOST_POSITIONS = 255
const LAST_POSITION = 16_383

/**
 * In which sentences of headline and body each word stands: in the outlet's own text and inside quotation marks apart. The words
 * of names are left out, they are counted as mentions; those of the outlet's and of agencies' names too. None of an article that was not analysed.
 */
export function wordRows(
  found: Pick<Annotations, 'sentences' | 'mentions' | 'quotations' | 'outlet' | 'agency'>,
  articleId: string,
  text: string,
  dimensions: Row,
): Row[] {
  if (found.sentences.length === 0) return []
  const isQuoted = quotedIn(found.quotations, text)
  const isName = covered([
    ...found.mentions.filter(({ form }) => form === 'name'),
    ...houseNames(found, text),
  ])
  const places: Record<ToneVoice, Map<string, Set<number>>> = { narration: new Map(), quoted: new Map() }
  const spoken: Record<ToneVoice, Set<number>> = { narration: new Set(), quoted: new Set() }
  found.sentences.slice(0, LAST_POSITION).forEach(({ start, end }, sentence) => {
    if (end > MOST_CHARACTERS) return
    for (const word of wordForms(text.slice(start, end).toWellFormed())) {
      const span = { start: start + word.start, end: start + word.end }
      if (isName(span)) continue
      const voice = isQuoted(span) ? 'quoted' : 'narration'
      const known = places[voice].get(word.form) ?? new Set()
      if (known.size < MOST_POSITIONS) places[voice].set(word.form, known.add(sentence))
      spoken[voice].add(sentence)
    }
  })
  const [narration, quoted] = TONE_VOICES.map((voice) => vectorOf(places[voice]))
  return [
    {
      ...{ articleId, narration, quoted },
      ...{ narrationSentences: spoken.narration.size, quotedSentences: spoken.quoted.size },
      ...dimensions,
    },
  ]
}

/** As PostgreSQL writes a search vector; its positions count from 1. A form holds no backslash, but an apostrophe. */
const vectorOf = (places: ReadonlyMap<string, ReadonlySet<number>>): string =>
  [...places]
    .map(([form, sentences]) => `'${form.replaceAll("'", "''")}':${[...sentences].map((n) => n + 1).join()}`)
    .join(' ')

/** Whether a word is given as somebody's own: of a direct quotation all are, of a mixed one those in quotation marks. */
function quotedIn(quotations: readonly Quotation[], text: string): (word: Span) => boolean {
  return covered(
    quotations.flatMap(({ kind, content: { start, end } }) => {
      const own = ownWords({ kind, content: text.slice(start, end) })
      return wordForms(own).map((word) => ({ start: start + word.start, end: start + word.end }))
    }),
  )
}

/** Whether a word touches one of the spans, in constant time. */
function covered(spans: readonly Span[]): (word: Span) => boolean {
  const within = new Uint8Array(spans.reduce((most, { end }) => Math.max(most, end), 0))
  for (const { start, end } of spans) within.fill(1, start, end)
  return ({ start, end }) => within.subarray(start, end).includes(1)
}
