'use client'

import { EVERY_COLUMN, printCell, type ToldCell } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { useQuery } from '@urql/next'
import { counted } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Drawer, DrawerHead } from '../../ui/drawer.tsx'
import { Empty } from '../../ui/empty.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { columnId, columnName } from './columns.ts'
import { DisagreementFields, DisagreementList } from './disagreement-list.tsx'
import { PlaceFields } from './place-fields.ts'
import { PlaceList } from './place-list.tsx'
import { rowWords } from './telling-words.ts'
import { ToldBy } from './told-by.tsx'
import { useCell } from './use-cell.ts'

const CellQuery = graphql(
  `
  query ToldCell($id: ID!, $filter: ArticleFilter, $kind: FactKind!, $key: String!) {
    node(id: $id) {
      __typename
      ... on Story {
        telling(filter: $filter) {
          matrix {
            columns { outlet { id name } articles { id title sourceName } copies { article { id } } }
            rows(kinds: [$kind], keys: [$key], limit: 1) {
              kind
              label
              told
              cells { total isCopied places(limit: 1000) { ...PlaceFields } }
              disagreements { ...DisagreementFields }
            }
          }
        }
      }
    }
  }
`,
  [PlaceFields, DisagreementFields],
)
type Matrix = Extract<
  NonNullable<ResultOf<typeof CellQuery>['node']>,
  { __typename: 'Story' }
>['telling']['matrix']

interface ToldDrawerProps {
  story: string
  filter: ArticleFilter
}

/** What stands behind a cell of a matrix: as many places as it counts, or both sides of what disagrees. */
export function ToldDrawer({ story, filter }: ToldDrawerProps) {
  const { cell, close } = useCell()
  return (
    <Drawer open={cell !== null} onClose={close}>
      {cell ? <Contents key={printCell(cell)} story={story} filter={filter} cell={cell} /> : null}
    </Drawer>
  )
}

function Contents({ story, filter, cell }: ToldDrawerProps & { cell: ToldCell }) {
  const [{ data, error }, retry] = useQuery({
    query: CellQuery,
    variables: { id: story, filter, kind: apiKind(cell), key: cell.key },
  })
  if (error)
    return (
      <>
        <DrawerHead title="Sentences" description="Of this story." />
        <Empty
          title="These could not be fetched."
          actions={<Button onClick={() => retry({ requestPolicy: 'network-only' })}>Try again</Button>}
        >
          The server did not answer. Nothing is lost.
        </Empty>
      </>
    )
  if (!data)
    return (
      <>
        <DrawerHead title="Sentences" description="Of this story." />
        <RowsSkeleton rows={6} />
      </>
    )
  const matrix = data.node?.__typename === 'Story' ? data.node.telling.matrix : null
  return <Found matrix={matrix} asked={cell} />
}

const apiKind = ({ kind }: ToldCell) => kind.toUpperCase() as Uppercase<ToldCell['kind']>

function Found({ matrix, asked }: { matrix: Matrix | null; asked: ToldCell }) {
  const { column } = asked
  const row = matrix?.rows[0]
  const at = matrix?.columns.findIndex((one) => columnId(one) === column) ?? -1
  const outlet = matrix?.columns[at]
  const cell = row?.cells[at]
  if (matrix && row && column === EVERY_COLUMN)
    return (
      <>
        <DrawerHead
          title={rowWords(row)}
          description="Who tells it and who does not; whoever only copies another is not among those it is told by."
        >
          <p role="status" className="nums mt-2 text-sm font-medium">
            told by {row.told} of {matrix.columns.length}
          </p>
        </DrawerHead>
        <ToldBy
          tellers={matrix.columns.flatMap((one, index) => {
            const has = row.cells[index]
            return has ? [{ column: one, cell: has }] : []
          })}
          at={(of) => ({ ...asked, column: of })}
        />
      </>
    )
  if (row && column === null)
    return (
      <>
        <DrawerHead title={rowWords(row)} description="Sentences that give it differently, side by side.">
          <p role="status" className="nums mt-2 text-sm font-medium">
            {counted(row.disagreements.length, 'pair')}
          </p>
        </DrawerHead>
        <DisagreementList disagreements={row.disagreements} />
      </>
    )
  if (!row || !outlet || !cell)
    return (
      <>
        <DrawerHead title="Sentences" description="Of this story." />
        <Empty title="The story tells this no more.">Its articles or the filter have changed.</Empty>
      </>
    )
  return (
    <>
      <DrawerHead
        title={rowWords(row)}
        description={`${columnName(outlet)}${cell.isCopied ? ': only in copies of what another outlet told first.' : ''}`}
      >
        <p role="status" className="nums mt-2 text-sm font-medium">
          {counted(cell.total, 'place')}
        </p>
      </DrawerHead>
      <PlaceList places={cell.places} copies={outlet.copies.map(({ article }) => article.id)} />
    </>
  )
}
