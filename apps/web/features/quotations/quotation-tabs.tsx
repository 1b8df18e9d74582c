import { href, type View } from '@parallax/addresses'
import type { ArticleFilter } from '@parallax/domain'
import { LinkTabs } from '../../ui/link-tabs.tsx'

interface QuotationTabsProps {
  filter: ArticleFilter
  /** The choice of quotations, which both ways share. */
  choice: Partial<View>
  current: 'list' | 'speakers'
}

/** The two ways to look at quotations: one by one, or by who gets how much room. */
export function QuotationTabs({ filter, choice, current }: QuotationTabsProps) {
  return (
    <div className="mb-4 border-b border-line">
      <LinkTabs
        label="Ways to look at quotations"
        tabs={[
          { label: 'What is said', href: href('/quotations', filter, choice), current: current === 'list' },
          {
            label: 'Who is quoted',
            href: href('/quotations/speakers', filter, choice),
            current: current === 'speakers',
          },
        ]}
      />
    </div>
  )
}
