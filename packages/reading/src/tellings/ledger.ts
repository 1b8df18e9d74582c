import type { LedgerEntry, Place, QuotationKind, Span, Telling, UtteranceUse } from '@parallax/domain'
import { ownWords } from '@parallax/domain'
import { readStory, type ToldStory } from './columns.ts'
import { leftOutOf } from './left-out.ts'
import { hoursBetween, orderOfWords } from './order.ts'
import { paraphrases } from './paraphrases.ts'
import { joinUtterances, type Quoted, quotedIn } from './utterances.ts'

/** The quotations of a story: each utterance once, with what every article made of it. */
export function quotationLedger(tellings: readonly Telling[]): LedgerEntry[] {
  return ledgerOf(readStory(tellings))
}

export function ledgerOf(story: ToldStory): LedgerEntry[] {
  const quoted = story.articles.flatMap(quotedIn)
  const families = joinUtterances(quoted.filter(({ words }) => words.length > 0))
  const full = families.map(longest)
  const told = paraphrases(quoted, full)
  return families
    .map((family, i) => entryOf(full[i] as Quoted, family, told.get(i) ?? [], story))
    .sort((a, b) => Number(a.onlyOne) - Number(b.onlyOne) || b.uses.length - a.uses.length)
}

/** Most words; of equals the first published. */
const longest = (family: readonly Quoted[]): Quoted =>
  family.reduce((most, one) => (one.words.length > most.words.length ? one : most))

function entryOf(
  full: Quoted,
  family: readonly Quoted[],
  told: readonly Quoted[],
  story: ToldStory,
): LedgerEntry {
  const order = new Map(story.articles.map(({ telling }, i) => [telling.id, i]))
  const momentOf = orderOfWords(story.articles.map(({ telling }) => telling))
  const uses = [...family, ...told].sort(
    (a, b) =>
      momentOf(a.place.article, a.publishedAt) - momentOf(b.place.article, b.publishedAt) ||
      (order.get(a.place.article) ?? 0) - (order.get(b.place.article) ?? 0) ||
      a.place.start - b.place.start,
  )
  const first = uses[0] as Quoted
  const paraphrased = new Set(told)
  const columns = new Set(uses.map(({ place }) => story.columnOf(place.article)))
  return {
    key: `${full.place.article}:${full.place.start}`,
    full: full.place,
    words: full.content,
    speaker: full.speaker ?? uses.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    uses: uses.map((use) => useOf(use, full, first, paraphrased.has(use), story)),
    first: first.place.article,
    onlyOne: columns.size === 1,
  }
}

function useOf(
  use: Quoted,
  full: Quoted,
  first: Quoted,
  isParaphrase: boolean,
  { isCopied }: ToldStory,
): UtteranceUse {
  const leftOut = isParaphrase || use === full ? [] : missingWords(full, use)
  return {
    ...use.place,
    wording: isParaphrase ? 'paraphrased' : leftOut.length === 0 ? 'full' : 'cut',
    kind: use.kind,
    speaker: use.speaker,
    speakerKey: use.speakerKey,
    cue: use.cue?.text ?? null,
    cueClass: use.cue?.class ?? null,
    leftOut,
    publishedAt: use.publishedAt,
    lagHours: hoursBetween(first.publishedAt, use.publishedAt),
    copied: isCopied(use.place.article),
  }
}

const own = ({ kind, content }: { kind: QuotationKind; content: string }) => ownWords({ kind, content })

/** Words of the longest wording that a use of it lacks, where they stand in that wording's article. */
function missingWords(full: Quoted & { place: Place }, use: Quoted): Span[] {
  return leftOutOf(own(full), own(use)).map(({ start, end }) => ({
    start: full.place.start + start,
    end: full.place.start + end,
  }))
}
