'use client'

import { graphql } from '@parallax/client'
import { useQuery } from '@urql/next'
import { counted } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { DrawerHead } from '../../ui/drawer.tsx'
import { Empty } from '../../ui/empty.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { PlaceFields } from '../tellings/place-fields.ts'
import { PlaceList } from '../tellings/place-list.tsx'

const GivenQuery = graphql(
  `
  query GivenNumber($id: ID!, $number: String!) {
    node(id: $id) {
      __typename
      ... on Article { storyMembership { given(number: $number) { ...PlaceFields } } }
    }
  }
`,
  [PlaceFields],
)

/** The sentences of an article and of the one that it is tied to which give a number. */
export function GivenPlaces({ article, number }: { article: string; number: string }) {
  const [{ data, error }, retry] = useQuery({ query: GivenQuery, variables: { id: article, number } })
  const places = data?.node?.__typename === 'Article' ? (data.node.storyMembership?.given ?? []) : []
  return (
    <>
      <DrawerHead title={`Both give ${number}`} description="The sentences of both articles that do.">
        {data ? (
          <p role="status" className="nums mt-2 text-sm font-medium">
            {counted(places.length, 'place')}
          </p>
        ) : null}
      </DrawerHead>
      {error ? (
        <Empty
          title="These could not be fetched."
          actions={<Button onClick={() => retry({ requestPolicy: 'network-only' })}>Try again</Button>}
        >
          The server did not answer. Nothing is lost.
        </Empty>
      ) : !data ? (
        <RowsSkeleton rows={4} />
      ) : places.length === 0 ? (
        <Empty title="It stands in the headlines alone." />
      ) : (
        <PlaceList places={places} copies={[]} />
      )}
    </>
  )
}
