import { graphql, type ResultOf } from '@parallax/client'
import { type LagOutcome, type OverlapPart, SMALL_SAMPLE } from '@parallax/domain'
import { count, counted, noun, share } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Compared, Side } from './sides.ts'
import { StoryFields, StoryLine } from './story-line.tsx'
import { OpensThings } from './things/opens-things.tsx'

const Query = graphql(
  `
  query ComparedStories($filter: ArticleFilter, $outlets: [ID!]!) {
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      stories(limit: 8) {
        total
        parts { side { outlet { id name } } total stories { ...StoryFields } }
        pairs {
          sides { outlet { name } }
          one other both jaccard { share }
          lag { known unknown oneFirst otherFirst ties median lower upper }
        }
      }
    }
  }
`,
  [StoryFields],
)
type Answer = ResultOf<typeof Query>['compareOutlets']['stories']
type Part = Answer['parts'][number]
type Pair = Answer['pairs'][number]

/** Which stories only one side has, which several have, and who is first with them. */
export async function ComparedStories({ chosen, filter, sides }: Compared) {
  const outlets = chosen.map(({ id }) => id)
  const { stories } = (await ask(Query, { filter, outlets })).compareOutlets
  if (stories.total === 0)
    return (
      <Panel title="Stories" id="stories">
        <Empty title="No story was found in these articles.">
          Articles are put into stories as they come in; those of other languages are in none.
        </Empty>
      </Panel>
    )
  return (
    <div className="grid gap-5 [&>*]:min-w-0">
      <Panel
        title="What they share, and who is first"
        id="first"
        counted="A story is what articles tell of one event. Of each two sides: how many stories both tell, and of those, who had it first. A time known only to the day can be any of that day, so that the same day is a tie. The median counts how long after the first side the second follows; in brackets its 95 % interval, which needs six stories or more. Copies count as articles: “original reporting only” in the filter leaves them out."
      >
        <ul className="grid gap-3 text-sm">
          {stories.pairs.map((pair, index) => (
            <PairWords key={namesOf(pair).join(' ')} pair={pair} at={index} />
          ))}
        </ul>
      </Panel>
      {stories.parts.map((part) => (
        <StoryList key={part.side?.outlet?.id ?? (part.side ? 'rest' : 'shared')} {...{ part, sides }} />
      ))}
    </div>
  )
}

const namesOf = ({ sides }: Pair) => sides.map(({ outlet }) => outlet?.name ?? 'All others')

/** @param at which two sides these are, from 0 */
function PairWords({ pair, at }: { pair: Pair; at: number }) {
  const [left = '', right = ''] = namesOf(pair)
  const { one, other, both, jaccard, lag } = pair
  const few = one + other - both < SMALL_SAMPLE
  const told = (part: OverlapPart, found: number, words: string) => (
    <OpensThings things={{ list: 'stories', pair: at, part }} label={`${numbered(found)} ${words}`}>
      {count(found)}
    </OpensThings>
  )
  const first = (outcome: LagOutcome, found: number, words: string) => (
    <OpensThings things={{ list: 'first', pair: at, outcome }} label={`${words} ${numbered(found)}`}>
      {count(found)}
    </OpensThings>
  )
  return (
    <li dir="auto">
      <p>
        {left} and {right} have {told('both', both, 'in both')} {both === 1 ? 'story' : 'stories'} in common,
        of {told('one', one, `in ${left}`)} and {told('other', other, `in ${right}`)}
        {few ? '' : ` (${share(jaccard.share)} of all that either tells)`}.
      </p>
      {both > 0 ? (
        <p className="text-soft">
          {left} was first with {first('oneFirst', lag.oneFirst, `${left} was first with`)}, {right} with{' '}
          {first('otherFirst', lag.otherFirst, `${right} was first with`)}; in{' '}
          {first('tie', lag.ties, 'neither can be called first in')} neither can be called first
          {lag.unknown > 0 ? (
            <>, in {first('unknown', lag.unknown, 'a time is not known in')} a time is not known</>
          ) : (
            ''
          )}
          . <Median pair={pair} at={at} />
        </p>
      ) : null}
    </li>
  )
}

function Median({ pair, at }: { pair: Pair; at: number }) {
  const { median, lower, upper } = pair.lag
  const [left, right] = namesOf(pair)
  if (median === null || lower === null || upper === null) return 'Too few to say how long after.'
  const [first, second] = median >= 0 ? [left, right] : [right, left]
  const [from, to] = median >= 0 ? [lower, upper] : [-upper, -lower]
  const lag = hours(Math.abs(median))
  return (
    <>
      Half of the time {second} follows {first} by{' '}
      <OpensThings
        things={{ list: 'first', pair: at, outcome: null }}
        label={`${second} follows ${first} by ${lag}`}
      >
        {lag}
      </OpensThings>{' '}
      or more ({hours(from)} to {hours(to)}).
    </>
  )
}

/** As it stands in the text, where a nought is a numeral. */
const numbered = (found: number) => `${count(found)} ${noun(found, 'story', 'stories')}`

const hours = (value: number) => `${value.toFixed(1).replace(/^-/, '−')} hours`

interface StoryListProps {
  part: Part
  sides: Side[]
}

function StoryList({ part, sides }: StoryListProps) {
  const name = part.side && (part.side.outlet?.name ?? 'All others')
  return (
    <Panel
      title={name ? `Only in ${name}` : 'In more than one'}
      id={`stories-${part.side?.outlet?.id ?? (name ? 'rest' : 'shared')}`}
    >
      {part.stories.length === 0 ? (
        <Empty title={name ? 'It has no story that the others lack.' : 'They have no story in common.'} />
      ) : (
        <>
          <p className="mb-2 text-sm text-soft">
            {counted(part.total, 'story', 'stories')}
            {part.total > part.stories.length ? `, the ${count(part.stories.length)} of most articles` : ''}
          </p>
          <ul className="grid gap-2 text-sm">
            {part.stories.map((told) => (
              <li key={told.story.id}>
                <StoryLine told={told} sides={sides} named={name === null} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
