import { ASPECTS, href, type View } from '@parallax/addresses'
import type { ArticleFilter } from '@parallax/domain'
import { LinkTabs } from '../../ui/link-tabs.tsx'

const NAMES: Readonly<Record<View['aspect'], string>> = {
  attention: 'Attention',
  phrases: 'Phrases',
  words: 'Words',
  quoted: 'Whom they quote',
  tone: 'Tone',
  stories: 'Stories',
  time: 'Over time',
}

interface AspectTabsProps {
  /** As the address has it. */
  filter: ArticleFilter
  compare: View['compare']
  current: View['aspect']
}

/** In which respect the outlets are compared; each has its own address. */
export function AspectTabs({ filter, compare, current }: AspectTabsProps) {
  return (
    <div className="mb-4 border-b border-line">
      <LinkTabs
        label="What is compared"
        tabs={ASPECTS.map((aspect) => ({
          label: NAMES[aspect],
          href: href('/compare', filter, { compare, aspect }),
          current: aspect === current,
        }))}
      />
    </div>
  )
}
