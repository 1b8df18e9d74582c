import { href } from '@parallax/addresses'
import { graphql } from '@parallax/client'
import { type ArticleFilter, narrow } from '@parallax/domain'
import Link from 'next/link'
import { count, counted } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { numeric, stuck, Table, td, th } from '../../ui/table.tsx'
import { Opens } from '../evidence/opens.tsx'

const PhrasesQuery = graphql(`
  query PhraseTable($filter: ArticleFilter, $search: String) {
    topPhrases(filter: $filter, search: $search, limit: 50) {
      total
      counts { phrase { key text } articles occurrences weight }
    }
  }
`)

interface PhraseTableProps {
  filter: ArticleFilter
  search: string | null
}

/** The phrases of the articles in numbers; every count of them opens. */
export async function PhraseTable({ filter, search }: PhraseTableProps) {
  const { total, counts } = (await ask(PhrasesQuery, { filter, search })).topPhrases
  return (
    <Panel
      title="All phrases"
      id="phrases"
      padded={false}
      counted="An article counts once for each of its phrases, a place each time the phrase stands in headline or body of such an article. Weight: class-based TF-IDF of these articles against all others."
      aside={
        <span className="nums">
          {total > counts.length
            ? `The first ${count(counts.length)} of ${counted(total, 'phrase')}`
            : counted(total, 'phrase')}
        </span>
      }
    >
      {counts.length === 0 ? (
        <Empty title={search ? 'No phrase holds these words.' : 'No phrase was found in these articles.'} />
      ) : (
        <Table label="Phrases, their articles and places">
          <thead>
            <tr>
              <th scope="col" className={`${th} ${stuck}`}>
                Phrase
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Articles
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Places
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Weight
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map((row) => (
              <Row key={row.phrase.key} row={row} filter={filter} />
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  )
}

interface RowProps {
  row: { phrase: { key: string; text: string }; articles: number; occurrences: number; weight: number }
  filter: ArticleFilter
}

function Row({ row: { phrase, articles, occurrences, weight }, filter }: RowProps) {
  const slice = narrow(filter, { phrase: phrase.key })
  const opened = { slice, subject: { kind: 'phrase', id: phrase.key } } as const
  return (
    <tr>
      <th scope="row" dir="auto" className={`${td} ${stuck} max-w-72 text-sm font-medium`}>
        <Link href={href('/articles', slice)} className="hover:text-accent hover:underline">
          {phrase.text}
        </Link>
      </th>
      <td className={`${td} ${numeric}`}>
        <Opens {...opened} label={`${phrase.text}: ${counted(articles, 'article')}`}>
          {count(articles)}
        </Opens>
      </td>
      <td className={`${td} ${numeric}`}>
        <Opens {...opened} label={`${phrase.text}: ${counted(occurrences, 'place')}`}>
          {count(occurrences)}
        </Opens>
      </td>
      <td className={`${td} ${numeric} text-soft`}>{weight.toFixed(1)}</td>
    </tr>
  )
}
