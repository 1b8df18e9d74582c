import { parseUrlState, type RawParams } from '@parallax/addresses'
import { IgnoredNote } from '../../../../features/filters/ignored-note.tsx'
import { ChooseArticle } from '../../../../features/tellings/pair/choose-article.tsx'
import { Pair } from '../../../../features/tellings/pair/pair.tsx'
import { PairQuery } from '../../../../features/tellings/pair/pair-query.ts'
import { ask } from '../../../../lib/server.ts'

export const metadata = { title: 'Two articles side by side' }

export default async function ArticlePairPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { view, ignored } = parseUrlState(await searchParams)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <Compared a={view.a} b={view.b} find={view.find} />
    </>
  )
}

interface ComparedProps {
  a: string | null
  b: string | null
  find: string | null
}

async function Compared({ a, b, find }: ComparedProps) {
  const chosen = [...new Set([a, b].filter((id) => id !== null))]
  if (a === null || b === null) return <ChooseArticle chosen={chosen} find={find} why={null} />
  if (a === b)
    return (
      <ChooseArticle
        chosen={chosen}
        find={find}
        why="Both are the same article; another one belongs beside it."
      />
    )
  const { articlePair } = await ask(PairQuery, { a, b })
  return articlePair ? (
    <Pair pair={articlePair} />
  ) : (
    <ChooseArticle chosen={chosen} find={find} why="One of the two articles is not in the collection." />
  )
}
