import { href, pathOf } from '@parallax/addresses'
import type { ArticleFilter } from '@parallax/domain'
import { LinkChoices } from '../../ui/link-choices.tsx'

/** Whether copies and wire copy count on the page of a story; the same switches stand in the filter. */
export function CountChoice({ story, filter }: { story: string; filter: ArticleFilter }) {
  const { copiesOnce, originalOnly, ...rest } = filter
  const at = (flags: ArticleFilter) => href(pathOf(story) ?? '/stories', { ...rest, ...flags })
  return (
    <LinkChoices
      label="Count"
      choices={[
        { label: 'all', href: at({}), current: copiesOnce === undefined && originalOnly === undefined },
        {
          label: 'copies once',
          href: at({ copiesOnce: true }),
          current: copiesOnce === true && !originalOnly,
        },
        {
          label: 'original reporting only',
          href: at({ originalOnly: true }),
          current: originalOnly === true,
        },
      ]}
    />
  )
}
