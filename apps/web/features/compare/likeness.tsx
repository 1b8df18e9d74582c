import { graphql, type ResultOf } from '@parallax/client'
import { type ArticleFilter, type OverlapPart, SMALL_SAMPLE } from '@parallax/domain'
import { count, share } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Panel } from '../../ui/panel.tsx'
import { OpensThings } from './things/opens-things.tsx'

const Query = graphql(`
  query Likeness($filter: ArticleFilter, $outlets: [ID!]!, $of: ComparedKind!) {
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      likeness(of: $of) {
        divergence { plain byChance }
        overlaps { sides { outlet { name } articles } one other both jaccard { share } }
      }
    }
  }
`)
type Answer = ResultOf<typeof Query>['compareOutlets']['likeness']

const LISTS = { ENTITIES: 'entities', TOPICS: 'topics', WORDS: 'words' } as const
const NOUNS = { ENTITIES: 'names', TOPICS: 'topics', WORDS: 'words' } as const

interface LikenessProps {
  filter: ArticleFilter
  outlets: string[]
  of: keyof typeof NOUNS
}

/** How far apart the sides are in one respect, in plain words. */
export async function Likeness({ filter, outlets, of }: LikenessProps) {
  const { compareOutlets } = await ask(Query, { filter, outlets, of })
  const { divergence, overlaps } = compareOutlets.likeness
  const noun = NOUNS[of]
  return (
    <Panel
      title={`How far apart, by ${noun}`}
      id={`apart-${noun}`}
      counted="Jensen–Shannon divergence with equal weights, in bits (Lin 1991): 0 where all have the same in the same proportions. Small samples differ by chance alone; so its level by chance stands beside it: the same counts, dealt out to the sides at random. Nothing is said where a side has fewer than ten articles. Small samples also share less than large ones do. The divergence opens onto what each adds to it; the level by chance is a mean over dealt out counts and has no articles of its own."
    >
      <p className="text-sm">
        <Distance divergence={divergence} of={of} />
      </p>
      <ul className="mt-2 grid gap-1 text-sm text-soft">
        {overlaps.map((overlap, pair) => (
          <OverlapLine
            key={overlap.sides.map(({ outlet }) => outlet?.name).join(' ')}
            {...{ overlap, pair, of }}
          />
        ))}
      </ul>
    </Panel>
  )
}

interface OverlapLineProps {
  overlap: Answer['overlaps'][number]
  pair: number
  of: LikenessProps['of']
}

/** How much two sides share; each number opens onto the things that it counts. */
function OverlapLine({ overlap, pair, of }: OverlapLineProps) {
  const { sides, one, other, both, jaccard } = overlap
  const [left = '', right = ''] = sides.map(({ outlet }) => outlet?.name ?? 'All others')
  const few = sides.some(({ articles }) => articles < SMALL_SAMPLE)
  const number = (part: OverlapPart, found: number, words: string) => (
    <OpensThings
      things={{ list: 'shared', of: LISTS[of], pair, part }}
      label={`${count(found)} ${NOUNS[of]} ${words}`}
    >
      {count(found)}
    </OpensThings>
  )
  return (
    <li dir="auto">
      {left} and {right} share {number('both', both, 'of both')} {NOUNS[of]}, of{' '}
      {number('one', one, `in ${left}`)} and {number('other', other, `in ${right}`)}
      {few ? '' : `: ${share(jaccard.share)} of all that either has`};{' '}
      {number('onlyOne', one - both, `only in ${left}`)} are only in {left},{' '}
      {number('onlyOther', other - both, `only in ${right}`)} only in {right}.
    </li>
  )
}

const bits = (value: number) => `${value.toFixed(3)} bits`

/** The divergence, which opens onto what adds up to it, and what it means. */
function Distance({ divergence, of }: { divergence: Answer['divergence']; of: LikenessProps['of'] }) {
  if (!divergence) return 'Too few articles to say how far apart they are: every side must have ten.'
  const { plain, byChance } = divergence
  return (
    <>
      They are{' '}
      <OpensThings things={{ list: 'apart', of: LISTS[of] }} label={`${bits(plain)} apart`}>
        {bits(plain)}
      </OpensThings>{' '}
      apart; by chance alone it would be {bits(byChance)}.{' '}
      {plain <= byChance
        ? `In ${NOUNS[of]} they cannot be told apart.`
        : `That is ${(plain / Math.max(byChance, 1e-9)).toFixed(1)} times as far as chance gives.`}
    </>
  )
}
