import type { FactKind, PairItem, PairView, Telling } from '@parallax/domain'
import { alignTold } from './align-sentences.ts'
import { readStory } from './columns.ts'
import { type CountRow, countRows } from './count-rows.ts'
import { quantityDisagreements } from './disagreements.ts'
import { factsOf, placeOf } from './facts.ts'
import { byName, type Found, itemsOf } from './items.ts'
import { ledgerOf } from './ledger.ts'
import type { ToldArticle } from './read-telling.ts'
import { reuseOf } from './shared-words.ts'
import { sharedTheme } from './theme.ts'
import { type Quoted, quotedIn } from './utterances.ts'

/** Two articles side by side, whatever their outlets. From the other side the same but for which is which. */
export function pairView(a: Telling, b: Telling): PairView {
  // Each stands for itself, also where both are of one outlet.
  const story = readStory([a, b].map((telling) => ({ ...telling, outlet: null, copyOf: null })))
  const told = (id: string) => story.articles.find(({ telling }) => telling.id === id) as ToldArticle
  const sides: Sides = [told(a.id), told(b.id)]
  const counts = countRows(story.articles)
  return {
    a: a.id,
    b: b.id,
    n: 2,
    entities: byName(factItems(sides, 'entity')),
    quantities: countItems(sides, counts),
    dates: factItems(sides, 'date'),
    speakers: byName(speakerItems(sides)),
    quotations: ledgerOf(story),
    sharedPhrases: sharedTheme(...sides),
    sharedTopics: sharedTopics(a, b),
    sentences: alignTold(...sides),
    disagreements: [...quantityDisagreements(story, counts).values()].flat(),
    reuse: reuseOf(a, b),
  }
}

type Sides = [a: ToldArticle, b: ToldArticle]
function factItems([a, b]: Sides, kind: FactKind): PairItem[] {
  const of = (article: ToldArticle) => factsOf(article).filter((fact) => fact.kind === kind)
  return itemsOf(of(a), of(b))
}

function countItems([a, b]: Sides, rows: readonly CountRow[]): PairItem[] {
  const of = ({ telling: { id } }: ToldArticle): Found[] =>
    rows.flatMap(({ key, label, counted }) =>
      counted
        .filter(({ article }) => article.telling.id === id)
        .map(({ quantity }) => ({ key, label, place: placeOf(quantity) })),
    )
  return itemsOf(of(a), of(b))
}

function speakerItems([a, b]: Sides): PairItem[] {
  const of = (article: ToldArticle): Found[] =>
    quotedIn(article).flatMap(({ speaker, speakerKey, place }: Quoted) =>
      speaker === null
        ? []
        : [{ key: speakerKey ?? `words:${speaker.toLowerCase()}`, label: speaker, place }],
    )
  return itemsOf(of(a), of(b))
}

function sharedTopics(a: Telling, b: Telling): { id: string; name: string }[] {
  const scores = new Map(b.annotations.topics.map(({ id, score }) => [id, score]))
  return a.annotations.topics
    .filter(({ id }) => scores.has(id))
    .sort(
      (x, y) =>
        y.score + (scores.get(y.id) ?? 0) - x.score - (scores.get(x.id) ?? 0) || (x.id < y.id ? -1 : 1),
    )
    .map(({ id, name }) => ({ id, name }))
}
