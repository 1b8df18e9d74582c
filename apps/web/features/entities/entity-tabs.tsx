import { href } from '@parallax/addresses'
import type { ArticleFilter } from '@parallax/domain'
import { LinkTabs } from '../../ui/link-tabs.tsx'

/** The two ways to look at all names: one by one, or by who stands with whom. */
export function EntityTabs({ filter, current }: { filter: ArticleFilter; current: 'list' | 'network' }) {
  return (
    <div className="mb-4 border-b border-line">
      <LinkTabs
        label="Ways to look at entities"
        tabs={[
          { label: 'List', href: href('/entities', filter), current: current === 'list' },
          { label: 'Network', href: href('/network', filter), current: current === 'network' },
        ]}
      />
    </div>
  )
}
