import { href, pathOf, viewOfChoice } from '@parallax/addresses'
import { quotedSpeaker, SpeakerFields, speakersByOutlet } from '@parallax/charts/ask'
import { graphql } from '@parallax/client'
import type { ArticleFilter, QuotedSpeaker } from '@parallax/domain'
import Link from 'next/link'
import { count, counted, share } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Panel } from '../../ui/panel.tsx'
import { shareWords } from '../../ui/share-interval.tsx'
import { numeric, Table, td, th } from '../../ui/table.tsx'
import { Opens } from '../evidence/opens.tsx'
import { CueCounts } from './cue-counts.tsx'

const RoomQuery = graphql(
  `
  query SpeakerRoom($id: ID!, $filter: ArticleFilter, $speakers: [ID!]) {
    node(id: $id) { ... on Entity { name quotedRoom(filter: $filter) { ...SpeakerFields } } }
    speakersByOutlet(filter: $filter, speakers: $speakers) {
      outlet { id name }
      quotations
      articles
      words
      speakers {
        speaker { id name type }
        quotations
        articles
        words
        share { numerator denominator share lower upper }
      }
    }
  }
`,
  [SpeakerFields],
)

interface SpeakerRoomProps {
  id: string
  filter: ArticleFilter
}

/** The room that an entity gets as a speaker: how much, how, and in which outlets. */
export async function SpeakerRoom({ id, filter }: SpeakerRoomProps) {
  const answer = await ask(RoomQuery, { id, filter, speakers: [id] })
  if (!answer.node || !('quotedRoom' in answer.node)) return null
  const { name } = answer.node
  const room = quotedSpeaker(answer.node.quotedRoom, filter, {})
  const outlets = speakersByOutlet(answer.speakersByOutlet, filter, {}).flatMap((outlet) => {
    const own = outlet.speakers.find(({ speaker }) => speaker.id === id)
    return own && own.quotations > 0 ? [{ ...own, outlet: outlet.outlet }] : []
  })
  return (
    <Panel
      title={`How much ${name} is quoted`}
      id="quoted"
      counted="Quotations whose speaker was joined to this entity, by name, by description or by pronoun. Shares are of everything quoted in these articles; in the table, of everything that the outlet quotes."
      aside={
        <Link
          href={href('/quotations', filter, viewOfChoice({ speakers: [id] }))}
          className="hover:text-accent hover:underline"
        >
          All quotations
        </Link>
      }
    >
      {room.quotations === 0 ? (
        <p className="text-sm text-soft">Not quoted in these articles.</p>
      ) : (
        <>
          <RoomWords room={room} name={name} />
          <div className="mt-2">
            <CueCounts about={name} counts={room.cueClasses} />
          </div>
          <div className="-mx-4 mt-3 -mb-4 border-t border-line">
            <Table label={`Outlets that quote ${name}`}>
              <thead>
                <tr>
                  <th scope="col" className={th}>
                    Outlet
                  </th>
                  <th scope="col" className={`${th} ${numeric}`}>
                    Quotations
                  </th>
                  <th scope="col" className={`${th} ${numeric}`}>
                    Of all that it quotes
                  </th>
                  <th scope="col" className={`${th} ${numeric}`}>
                    Words
                  </th>
                </tr>
              </thead>
              <tbody>
                {outlets.map(({ outlet, quotations, words, share: part, slice, subject }) => (
                  <tr key={outlet?.id ?? 'unknown'}>
                    <th scope="row" dir="auto" className={`${td} text-sm font-normal`}>
                      {outlet ? (
                        <Link
                          href={href(pathOf(outlet.id) ?? '/outlets', filter)}
                          className="hover:text-accent hover:underline"
                        >
                          {outlet.name}
                        </Link>
                      ) : (
                        <span className="text-soft italic">Outlet not known</span>
                      )}
                    </th>
                    <td className={`${td} ${numeric}`}>
                      <Opens
                        {...{ slice, subject }}
                        label={`${outlet?.name ?? 'Outlet not known'}: ${counted(quotations, 'quotation')} of ${name}`}
                      >
                        {count(quotations)}
                      </Opens>
                    </td>
                    <td className={`${td} ${numeric} text-soft`}>{shareWords(part)}</td>
                    <td className={`${td} ${numeric} text-soft`}>{count(words)}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </div>
        </>
      )}
    </Panel>
  )
}

function RoomWords({ room, name }: { room: QuotedSpeaker; name: string }) {
  const { quotations, articles, words, wordShare, depth, slice, subject } = room
  return (
    <p className="text-sm">
      <Opens
        {...{ slice, subject }}
        label={`${name}: ${counted(quotations, 'quotation')}`}
        className="font-medium"
      >
        {counted(quotations, 'quotation')}
      </Opens>{' '}
      in {counted(articles, 'article')}, {counted(words, 'word')}: {share(wordShare)} of all words quoted.
      {depth === null ? null : ` They begin, on average, ${share(depth)} of the way down.`}
    </p>
  )
}
