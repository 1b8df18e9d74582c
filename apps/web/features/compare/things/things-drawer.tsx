'use client'

import { printThings, type ThingList } from '@parallax/addresses'
import { Drawer, DrawerHead } from '../../../ui/drawer.tsx'
import { usePages } from '../../evidence/use-pages.ts'
import type { Compared, Side } from '../sides.ts'
import { ApartPage } from './apart-page.tsx'
import type { ListPageProps } from './list-page-props.ts'
import { SharedPage } from './shared-page.tsx'
import { FirstPage, StoriesPage } from './stories-page.tsx'
import { thingsWords } from './things-words.ts'
import { useThings } from './use-things.ts'

/** What stands behind a number of the comparison: as many things as it counts, or those that add up to it. */
export function ThingsDrawer({ compared }: { compared: Compared }) {
  const { things, close } = useThings()
  return (
    <Drawer open={things !== null} onClose={close}>
      {things ? <Contents key={printThings(things)} asked={things} compared={compared} /> : null}
    </Drawer>
  )
}

/** The two sides of a pair, as the overlaps count them. */
function pairOf(sides: readonly Side[], pair: number): Side[] {
  const pairs = sides.flatMap((left, index) => sides.slice(index + 1).map((right) => [left, right]))
  return pairs[pair] ?? []
}

function Contents({ asked, compared }: { asked: ThingList; compared: Compared }) {
  const { cursors, more } = usePages()
  const sides = asked.list === 'apart' ? compared.sides : pairOf(compared.sides, asked.pair)
  const { title, description } = thingsWords(asked, sides)
  return (
    <>
      <DrawerHead title={title} description={description} />
      <ol className="min-h-0 flex-1 overflow-y-auto">
        {cursors.map((after, index) => (
          <ListPage
            key={after ?? 'first'}
            {...{ asked, sides, after }}
            filter={compared.filter}
            onMore={index === cursors.length - 1 ? more : null}
          />
        ))}
      </ol>
    </>
  )
}

function ListPage({ asked, ...page }: ListPageProps<ThingList>) {
  switch (asked.list) {
    case 'apart':
      return <ApartPage asked={asked} {...page} />
    case 'shared':
      return <SharedPage asked={asked} {...page} />
    case 'stories':
      return <StoriesPage asked={asked} {...page} />
    case 'first':
      return <FirstPage asked={asked} {...page} />
  }
}
