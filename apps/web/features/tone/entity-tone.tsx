import { href } from '@parallax/addresses'
import { DIRECTION_WORDS, TONE_NOTE, VOICE_WORDS } from '@parallax/charts/prepare'
import { graphql, type ResultOf } from '@parallax/client'
import {
  type ArticleFilter,
  narrow,
  TONE_DIRECTIONS,
  type ToneChoice,
  type ToneVoice,
} from '@parallax/domain'
import Link from 'next/link'
import { capital, count, counted } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Panel } from '../../ui/panel.tsx'
import { ToneNumber } from './tone-number.tsx'

const ToneQuery = graphql(`
  query EntityTone($id: ID!, $filter: ArticleFilter) {
    node(id: $id) {
      __typename
      ... on Entity {
        tone(filter: $filter) {
          mentions
          narration { mentions polarity { mean lower upper } directions { direction mentions } }
          quoted { mentions polarity { mean lower upper } directions { direction mentions } }
        }
      }
    }
    narration: toneByOutlet(entity: $id, filter: $filter, voice: NARRATION) {
      outlet { id name }
      mentions
      polarity { mean lower upper }
      directions { direction mentions }
    }
  }
`)
type Count = ResultOf<typeof ToneQuery>['narration'][number]

interface EntityToneProps {
  id: string
  filter: ArticleFilter
  path: string
}

/** Which way the words around an entity go: the outlet's own apart from quoted ones, outlet by outlet; every count opens. */
export async function EntityTone({ id, filter, path }: EntityToneProps) {
  const { node, narration } = await ask(ToneQuery, { id, filter })
  if (node?.__typename !== 'Entity') return null
  const { tone } = node
  const open = (slice: ArticleFilter, tone: ToneChoice) =>
    href(path, filter, { open: { slice: narrow(slice, { tone }), subject: { kind: 'tone', tone } } })
  const row = (label: string, counts: Omit<Count, 'outlet'>, slice: ArticleFilter, voice: ToneVoice) => (
    <ToneRow
      key={label}
      label={label}
      counts={counts}
      to={(more) => open(slice, { entity: id, voice, ...more })}
    />
  )
  return (
    <Panel
      title="Words for and against"
      id="entity-tone"
      counted={`${TONE_NOTE} The mean goes from −1 (surely against) to 1 (surely for), over the mentions that say something; in brackets its 95% interval, which counts articles, not mentions, and is left out below five of them.`}
    >
      {tone.mentions === 0 ? (
        <p className="text-sm text-soft">No clause about it was read in these articles.</p>
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full text-sm">
            <thead>
              <tr className="text-xs text-faint">
                {[
                  'Whose words',
                  'Read',
                  ...TONE_DIRECTIONS.map((way) => capital(DIRECTION_WORDS[way])),
                  'Mean',
                ].map((label, index) => (
                  <th
                    key={label}
                    scope="col"
                    className={`pb-1 font-medium ${index === 0 ? 'text-start' : 'text-end'}`}
                  >
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {row(capital(VOICE_WORDS.quoted), tone.quoted, filter, 'quoted')}
              {row(capital(VOICE_WORDS.narration), tone.narration, filter, 'narration')}
              {narration.map(({ outlet, ...counts }) =>
                row(
                  outlet ? `– ${outlet.name}` : '– outlet not known',
                  counts,
                  narrow(filter, { outlet: outlet?.id ?? null }),
                  'narration',
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}

interface ToneRowProps {
  label: string
  counts: Omit<Count, 'outlet'>
  to: (more: Pick<ToneChoice, 'direction'>) => string
}

function ToneRow({ label, counts: { mentions, polarity, directions }, to }: ToneRowProps) {
  const cell = (found: number, which: string, address: string) => (
    <td key={which} className="nums py-0.5 ps-3 text-end">
      {found === 0 ? (
        <span className="text-faint">0</span>
      ) : (
        <Link
          href={address}
          aria-label={`${label}: ${counted(found, 'mention')} ${which}. Show them`}
          className="hover:text-accent hover:underline"
        >
          {count(found)}
        </Link>
      )}
    </td>
  )
  return (
    <tr>
      <th scope="row" className="py-0.5 text-start font-normal">
        {label}
      </th>
      {cell(mentions, 'read', to({}))}
      {TONE_DIRECTIONS.map((direction) => {
        const found = directions.find((one) => one.direction.toLowerCase() === direction)?.mentions ?? 0
        return cell(found, DIRECTION_WORDS[direction], to({ direction }))
      })}
      <td className="py-0.5 ps-3 text-end">
        <ToneNumber
          mean={polarity?.mean ?? null}
          lower={polarity?.lower ?? null}
          upper={polarity?.upper ?? null}
        />
      </td>
    </tr>
  )
}
