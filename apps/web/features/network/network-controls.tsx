import { href, NETWORK_NODES, NETWORK_SUPPORT, type View } from '@parallax/addresses'
import { type ArticleFilter, ENTITY_TYPES, PAIR_WEIGHTS } from '@parallax/domain'
import { typesName } from '../../lib/format.ts'
import { LinkChoices } from '../../ui/link-choices.tsx'

const WEIGHTS = { articles: 'Articles', npmi: 'NPMI', 'log-likelihood': 'G²' } as const

/** What the network shows: whom, how many, from how many articles on, and what makes a line thick. */
export function NetworkControls({ filter, view }: { filter: ArticleFilter; view: View }) {
  const { type, weight, nodes, support } = view
  const at = (next: Partial<View>) => href('/network', filter, { type, weight, nodes, support, ...next })
  return (
    <div className="mb-4 flex flex-wrap gap-x-6 gap-y-2">
      <LinkChoices
        label="Type"
        choices={[
          { label: 'All', href: at({ type: null }), current: type === null },
          ...ENTITY_TYPES.map((one) => {
            const key = one.toLowerCase() as NonNullable<View['type']>
            return { label: typesName(one), href: at({ type: key }), current: type === key }
          }),
        ]}
      />
      <LinkChoices
        label="Names"
        choices={NETWORK_NODES.map((one) => ({
          label: `${one}`,
          href: at({ nodes: one }),
          current: nodes === one,
        }))}
      />
      <LinkChoices
        label="Articles with both, at least"
        choices={NETWORK_SUPPORT.map((one) => ({
          label: `${one}`,
          href: at({ support: one }),
          current: support === one,
        }))}
      />
      <LinkChoices
        label="Lines by"
        choices={PAIR_WEIGHTS.map((one) => ({
          label: WEIGHTS[one],
          href: at({ weight: one }),
          current: weight === one,
        }))}
      />
    </div>
  )
}
