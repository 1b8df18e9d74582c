import { printChoice, printTone } from '@parallax/addresses'
import { quotationWords, toneWords, wordWords } from '@parallax/charts/prepare'
import { globalId } from '@parallax/client'
import { type ArticleFilter, compact, partsOfId } from '@parallax/domain'
import { capital, languageName, period } from '../../lib/format.ts'

/** One chip: what it says and the filter without it. */
export interface Choice {
  key: string
  label: string
  without: ArticleFilter
}

const tidy = (filter: ArticleFilter): ArticleFilter => compact(filter) as ArticleFilter
const orNone = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined)

/** The parts of a filter that are only yes or no. */
export type Flag =
  | 'dated'
  | 'outletKnown'
  | 'agencyKnown'
  | 'analysed'
  | 'paywalled'
  | 'copiesOnce'
  | 'originalOnly'
export type SetName = 'entities' | 'topics' | 'ownTopics' | 'phrases'
type Mode = 'all' | 'any' | 'none'
export const MODES = ['all', 'any', 'none'] as const

const PREFIX: Record<SetName, Record<Mode, string>> = {
  entities: { all: 'Mentions', any: 'Mentions any of', none: 'Does not mention' },
  topics: { all: 'About', any: 'About any of', none: 'Not about' },
  phrases: { all: 'Phrase', any: 'Any phrase of', none: 'Without the phrase' },
  ownTopics: { all: 'Your topic', any: 'Any of your topics', none: 'Not your topic' },
}

function withSet(filter: ArticleFilter, name: SetName, mode: Mode, ids: string[]): ArticleFilter {
  const set = compact({ ...filter[name], [mode]: orNone(ids) })
  return tidy({ ...filter, [name]: Object.keys(set).length > 0 ? set : undefined } as ArticleFilter)
}

/** Adds a thing to one of the sets, taking it out of the others: nothing can be both wanted and refused. */
export function addToSet(filter: ArticleFilter, name: SetName, mode: Mode, id: string): ArticleFilter {
  const cleared = MODES.reduce(
    (next, other) =>
      withSet(
        next,
        name,
        other,
        (next[name]?.[other] ?? []).filter((one) => one !== id),
      ),
    filter,
  )
  return withSet(cleared, name, mode, [...(cleared[name]?.[mode] ?? []), id])
}

export function addToList(
  filter: ArticleFilter,
  name: 'outlets' | 'agencies' | 'stories',
  id: string,
): ArticleFilter {
  return tidy({ ...filter, [name]: [...new Set([...(filter[name] ?? []), id])] })
}

const without = (filter: ArticleFilter, key: keyof ArticleFilter): ArticleFilter =>
  tidy({ ...filter, [key]: undefined } as ArticleFilter)

function setChoices(filter: ArticleFilter, name: SetName, nameOf: (id: string) => string): Choice[] {
  return MODES.flatMap((mode) =>
    (filter[name]?.[mode] ?? []).map((id, _, ids) => ({
      key: `${name}.${mode}.${id}`,
      label: `${PREFIX[name][mode]} ${nameOf(id)}`,
      without: withSet(
        filter,
        name,
        mode,
        ids.filter((one) => one !== id),
      ),
    })),
  )
}

function listChoices(
  filter: ArticleFilter,
  name:
    | 'outlets'
    | 'exceptOutlets'
    | 'agencies'
    | 'stories'
    | 'copiesOf'
    | 'sharingWith'
    | 'noNarrower'
    | 'wordings'
    | 'readAs'
    | 'words'
    | 'furnitureEntities'
    | 'furnitureTopics',
  prefix: string,
  nameOf: (id: string) => string,
): Choice[] {
  return (filter[name] ?? []).map((id, _, ids) => ({
    key: `${name}.${id}`,
    label: `${prefix} ${nameOf(id)}`,
    without: tidy({ ...filter, [name]: orNone(ids.filter((one) => one !== id)) } as ArticleFilter),
  }))
}

/** A filter as chips, each of which can be taken away alone. The words of a search have a field of their own. */
export function choicesOf(filter: ArticleFilter, nameOf: (id: string) => string): Choice[] {
  const flag = (key: Flag, yes: string, no: string): Choice[] =>
    filter[key] === undefined ? [] : [{ key, label: filter[key] ? yes : no, without: without(filter, key) }]
  return [
    ...listChoices(filter, 'outlets', 'Outlet', nameOf),
    ...listChoices(filter, 'exceptOutlets', 'Not from', nameOf),
    ...flag('outletKnown', 'Outlet known', 'Outlet not known'),
    ...listChoices(filter, 'agencies', 'Agency', nameOf),
    ...listChoices(filter, 'stories', 'Story', nameOf),
    ...listChoices(filter, 'copiesOf', 'Copy of', nameOf),
    ...listChoices(filter, 'sharingWith', 'Shares words with', nameOf),
    ...flag('agencyKnown', 'Wire copy only', 'No wire copy'),
    ...flag('copiesOnce', 'Copies counted once', 'Copies only'),
    ...flag('originalOnly', 'Original reporting only', 'Wire copy and copies only'),
    ...setChoices(filter, 'entities', nameOf),
    ...setChoices(filter, 'topics', nameOf),
    ...setChoices(filter, 'phrases', (key) => `“${nameOf(globalId('Phrase', key))}”`),
    ...listChoices(filter, 'words', 'Word', wordWords),
    ...listChoices(filter, 'noNarrower', 'No narrower topic of', nameOf),
    ...setChoices(filter, 'ownTopics', nameOf),
    ...listChoices(filter, 'wordings', 'Called', (id) => partsOfId(id).rest),
    ...listChoices(filter, 'readAs', 'Read as', (id) => partsOfId(id).rest),
    ...listChoices(filter, 'furnitureEntities', 'Furniture names', nameOf),
    ...listChoices(filter, 'furnitureTopics', 'Furniture about', nameOf),
    ...(filter.quoting ?? []).map((choice, _, choices) => ({
      key: `quoting.${printChoice(choice)}`,
      label: capital(quotationWords(choice, nameOf)),
      without: tidy({
        ...filter,
        quoting: orNone(choices.filter((one) => one !== choice)),
      } as ArticleFilter),
    })),
    ...(filter.toned ?? []).map((tone, _, tones) => ({
      key: `toned.${printTone(tone)}`,
      label: capital(toneWords(tone, nameOf)),
      without: tidy({ ...filter, toned: orNone(tones.filter((one) => one !== tone)) } as ArticleFilter),
    })),
    ...(filter.period
      ? [{ key: 'period', label: period(filter.period), without: without(filter, 'period') }]
      : []),
    ...flag('dated', 'With a date', 'Without a date'),
    ...(filter.languages
      ? [
          {
            key: 'languages',
            label: `Language ${filter.languages.map(languageName).join(', ')}`,
            without: without(filter, 'languages'),
          },
        ]
      : []),
    ...flag('analysed', 'Analysed', 'Not analysed'),
    ...flag('paywalled', 'Only the beginning shown', 'Not behind a paywall'),
  ]
}
