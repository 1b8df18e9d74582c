import { LISTS, listedPhrases } from '../../src/04-mentions/gazetteer.ts'
import { CLASSES, classOf, FIRST, LAST, markOf } from '../../src/04-mentions/labels.ts'
import { clubs } from './clubs.ts'
import type { Labelled } from './corpus.ts'
import type { Pools } from './swap-names.ts'

const ONE_WORD = /^[a-z]{3,}$/
const MOST = 6000

/** Names for `withOtherNames`: the lists' and those of the labelled articles, which are of more countries. */
export function poolsOf(articles: readonly Labelled[]): Pools {
  const phrases = [...listedPhrases()]
  const listed = (bit: number) =>
    phrases
      .filter(([name, mask]) => (mask & bit) !== 0 && ONE_WORD.test(name))
      .map(([name]) => capitalised(name))
  return {
    given: [...spread(listed(LISTS.firstName.bit)), ...personWords(articles, FIRST)],
    surnames: [...spread(listed(LISTS.surname.bit)), ...personWords(articles, LAST)],
    kinds: [
      { of: 'PLACE', names: listed(LISTS.country.bit) },
      { of: 'PLACE', names: spread([...listed(LISTS.capital.bit), ...listed(LISTS.town.bit)]) },
      ...clubsBySport().map((names) => ({ of: 'ORGANIZATION' as const, names })),
    ],
  }
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Evenly chosen, at most so many. */
const spread = (names: string[]) => {
  const step = Math.max(1, names.length / MOST)
  return Array.from(
    { length: Math.floor(names.length / step) },
    (_, i) => names[Math.floor(i * step)] as string,
  )
}

/** First or last words of the persons of the articles, each as often as it stands there. */
function personWords(articles: readonly Labelled[], mark: number): string[] {
  const person = CLASSES.indexOf('PERSON')
  return articles.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens, labels }) =>
      tokens.filter(
        (token, i) =>
          labels[i] !== 0 &&
          classOf(labels[i] as number) === person &&
          markOf(labels[i] as number) === mark &&
          /^\p{Lu}\p{Ll}{2,}$/u.test(token),
      ),
    ),
  )
}

/** Names in use of one word, by sport. */
function clubsBySport(): string[][] {
  const bySport = Map.groupBy(clubs(), ({ sport }) => sport)
  return [...bySport.values()]
    .map((own) => own.flatMap(({ names }) => names).filter((name) => /^\p{Lu}\p{L}{2,}$/u.test(name)))
    .filter((names) => names.length > 1)
}
