import { type ArticleFilter, SMALL_SAMPLE } from '@parallax/domain'
import { count, share } from '../../lib/format.ts'
import { graphql, type ResultOf } from '../../lib/graphql.ts'
import { ask } from '../../lib/server.ts'
import { Panel } from '../../ui/panel.tsx'

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
      counted="Jensen–Shannon divergence with equal weights, in bits (Lin 1991): 0 where all have the same in the same proportions. Small samples differ by chance alone; so its level by chance stands beside it: the same counts, dealt out to the sides at random. Nothing is said where a side has fewer than ten articles. Small samples also share less than large ones do."
    >
      <p className="text-sm">{distanceWords(divergence, noun)}</p>
      <ul className="mt-2 grid gap-1 text-sm text-soft">
        {overlaps.map(({ sides, one, other, both, jaccard }) => {
          const [left, right] = sides.map(({ outlet }) => outlet?.name ?? 'All others')
          const few = sides.some(({ articles }) => articles < SMALL_SAMPLE)
          return (
            <li key={`${left} ${right}`} dir="auto">
              {left} and {right} share {count(both)} {noun}, of {count(one)} and {count(other)}
              {few ? '' : `: ${share(jaccard.share)} of all that either has`}.
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

const bits = (value: number) => `${value.toFixed(3)} bits`

function distanceWords(divergence: Answer['divergence'], noun: string): string {
  if (!divergence) return 'Too few articles to say how far apart they are: every side must have ten.'
  const { plain, byChance } = divergence
  const said = `They are ${bits(plain)} apart; by chance alone it would be ${bits(byChance)}.`
  if (plain <= byChance) return `${said} In ${noun} they cannot be told apart.`
  return `${said} That is ${(plain / Math.max(byChance, 1e-9)).toFixed(1)} times as far as chance gives.`
}
