import { href, pathOf } from '@parallax/addresses'
import { quotedSpeakers, SpeakerFields } from '@parallax/charts/ask'
import { graphql } from '@parallax/client'
import {
  type ArticleFilter,
  type QuotationFilter,
  type QuotedMeasure,
  type QuotedSpeaker,
  SMALL_SAMPLE,
} from '@parallax/domain'
import Link from 'next/link'
import { count, counted, noun, share } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { intervalWords } from '../../ui/share-interval.tsx'
import { numeric, stuck, Table, td, th } from '../../ui/table.tsx'
import { Opens } from '../evidence/opens.tsx'
import { CueCounts } from './cue-counts.tsx'

const SpeakersQuery = graphql(
  `
  query SpeakerTable($filter: ArticleFilter, $quotations: QuotationFilter, $by: QuotedMeasure!) {
    quotedSpeakers(filter: $filter, quotations: $quotations, by: $by, limit: 50) {
      speakers
      quotations
      articles
      words
      articleWords
      unknown { ...SpeakerFields }
      counts { ...SpeakerFields }
    }
  }
`,
  [SpeakerFields],
)

const MEASURES = { quotations: 'QUOTATIONS', words: 'WORDS' } as const

interface SpeakerTableProps {
  filter: ArticleFilter
  quotations: QuotationFilter
  measure: QuotedMeasure
}

/** The room of each speaker in numbers; every one of them opens. */
export async function SpeakerTable({ filter, quotations, measure }: SpeakerTableProps) {
  const answer = await ask(SpeakersQuery, { filter, quotations, by: MEASURES[measure] })
  const room = quotedSpeakers(answer.quotedSpeakers, filter, quotations)
  const rows = [...room.counts, ...(room.unknown.quotations > 0 ? [room.unknown] : [])]
  return (
    <Panel
      title="Speakers"
      id="speakers"
      padded={false}
      counted={`Shares are of ${counted(room.quotations, 'quotation')} and of ${counted(room.words, 'word')} quoted in these articles, whoever speaks. How far down: where in headline and body the quotations begin on average, from 0 (top) to 1 (end). Where one quotation stands within another, the words of both are counted.`}
      aside={
        <span className="nums">
          {room.speakers > room.counts.length
            ? `The first ${count(room.counts.length)} of ${counted(room.speakers, 'speaker')}`
            : counted(room.speakers, 'speaker')}
        </span>
      }
    >
      {rows.length === 0 ? (
        <Empty title="Nobody is quoted so in these articles." />
      ) : (
        <Table label="Speakers and the room they get">
          <thead>
            <tr>
              <th scope="col" className={`${th} ${stuck}`}>
                Speaker
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Quotations
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Share
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Articles
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Words
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Share of words
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                How far down
              </th>
              <th scope="col" className={th}>
                Reported with
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.speaker?.id ?? 'unknown'} row={row} filter={filter} />
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  )
}

function Row({ row, filter }: { row: QuotedSpeaker; filter: ArticleFilter }) {
  const { speaker, share: part, words, wordShare, depth } = row
  const name = speaker?.name ?? 'Speaker not known'
  const opened = { slice: row.slice, subject: row.subject }
  return (
    <tr>
      <th scope="row" dir="auto" className={`${td} ${stuck} max-w-56 text-sm font-medium`}>
        {speaker ? (
          <Link
            href={href(pathOf(speaker.id) ?? '/entities', filter)}
            className="hover:text-accent hover:underline"
          >
            {name}
          </Link>
        ) : (
          <span className="text-soft italic">{name}</span>
        )}
      </th>
      <td className={`${td} ${numeric}`}>
        <Opens {...opened} label={`${name}: ${counted(row.quotations, 'quotation')}`}>
          {count(row.quotations)}
        </Opens>
      </td>
      <td className={`${td} ${numeric} text-soft`} title={intervalWords(part)}>
        {part.denominator < SMALL_SAMPLE
          ? `${count(part.numerator)} of ${count(part.denominator)}`
          : share(part.share)}
      </td>
      <td className={`${td} ${numeric}`}>
        <Opens {...opened} label={`${name}: ${counted(row.articles, 'article')}`}>
          {count(row.articles)}
        </Opens>
      </td>
      <td className={`${td} ${numeric}`}>
        <Opens {...opened} label={`${name}: ${count(words)} ${noun(words, 'word')} quoted`}>
          {count(words)}
        </Opens>
      </td>
      <td className={`${td} ${numeric} text-soft`}>{share(wordShare)}</td>
      <td className={`${td} ${numeric} text-soft`}>{depth === null ? '–' : depth.toFixed(2)}</td>
      <td className={td}>
        <CueCounts about={name} counts={row.cueClasses} />
      </td>
    </tr>
  )
}
