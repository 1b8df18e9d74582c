import { href } from '@parallax/addresses'
import { type ArticleFilter, narrow } from '@parallax/domain'
import { count, counted, period, ratio, share } from '../../lib/format.ts'
import { Stat, StatRow } from '../../ui/stat.tsx'
import type { Numbers } from './overview-query.ts'

/** What is in the collection, or in the articles of a filter; each number leads to what it counts. */
export function CollectionNumbers({ numbers, filter }: { numbers: Numbers; filter: ArticleFilter }) {
  const part = (value: number) => `${share(ratio(value, numbers.articles))} of the articles`
  return (
    <StatRow className="mb-5">
      <Stat label="Articles" value={count(numbers.articles)} href={href('/articles', filter)} />
      <Stat
        label="Outlets"
        value={count(numbers.outlets)}
        href={href('/outlets', filter)}
        note={numbers.unknownOutlet > 0 ? `${count(numbers.unknownOutlet)} not known` : 'all known'}
      />
      <Stat
        label="Wire copy"
        value={count(numbers.wire)}
        href={href('/articles', { ...filter, agencyKnown: true })}
        note={part(numbers.wire)}
      />
      <Stat
        label="Names mentioned"
        value={count(numbers.entities)}
        href={href('/entities', filter)}
        note={counted(numbers.mentions, 'mention')}
      />
      <Stat
        label="Quotations"
        value={count(numbers.quotations)}
        href={href('/quotations', filter)}
        note={
          numbers.words > 0 ? `${share(ratio(numbers.quotedWords, numbers.words))} of the words` : undefined
        }
      />
      <Stat label="Topics" value={count(numbers.topics)} href={href('/topics', filter)} />
      <Stat
        label="Without a date"
        value={count(numbers.undated)}
        href={href('/articles', narrow(filter, { period: null }))}
        note={part(numbers.undated)}
      />
      {numbers.notAnalysed > 0 ? (
        <Stat
          label="Not analysed"
          value={count(numbers.notAnalysed)}
          href={href('/articles', { ...filter, analysed: false })}
          note="e.g. another language"
        />
      ) : null}
      {numbers.paywalled > 0 ? (
        <Stat
          label="Only the beginning"
          value={count(numbers.paywalled)}
          href={href('/articles', { ...filter, paywalled: true })}
          note="behind a paywall"
        />
      ) : null}
    </StatRow>
  )
}

/** The collection in a sentence or two, with what it lacks. */
export function collectionInWords(numbers: Numbers): string {
  const sentences: string[] = []
  const from = numbers.outlets > 0 ? ` from ${counted(numbers.outlets, 'outlet')}` : ''
  const when =
    numbers.firstDay && numbers.lastDay
      ? `, ${period({ from: numbers.firstDay, to: numbers.lastDay })}`
      : ', none of them dated'
  sentences.push(`${counted(numbers.articles, 'article')}${from}${when}.`)
  if (numbers.wire > 0)
    sentences.push(
      `${share(ratio(numbers.wire, numbers.articles))} (n = ${count(numbers.articles)}) are wire copy.`,
    )
  if (numbers.notAnalysed > 0)
    sentences.push(
      `${counted(numbers.notAnalysed, 'article')} ${numbers.notAnalysed === 1 ? 'is' : 'are'} kept but not analysed: only English is read.`,
    )
  if (numbers.furnitureShare > 0.005)
    sentences.push(
      `${share(numbers.furnitureShare)} of the text received was page furniture: kept, shown, never counted.`,
    )
  return sentences.join(' ').replace(/^no/, 'No')
}
