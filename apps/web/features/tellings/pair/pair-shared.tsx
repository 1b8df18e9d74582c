import { href, pathOf } from '@parallax/addresses'
import Link from 'next/link'
import { count, counted, share } from '../../../lib/format.ts'
import { MarkedText } from '../../../ui/marked-text.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { PairData, PairPassageData } from './pair-query.ts'

/** Own words of the two that stand in both, passage by passage: their numbers add up to those that the shares are of. */
export function PairShared({ pair }: { pair: PairData }) {
  const { a, b, shared, sharedWords, ownWordsOfA, ownWordsOfB, sharedOfA, sharedOfB } = pair
  if (sharedWords === 0) return null
  return (
    <Panel
      title="Words that stand in both"
      id="shared"
      counted="Own words of the bodies, quotations and set lines apart, in the order of the first; the words of the passages add up."
      aside={<span className="nums">{counted(sharedWords, 'word')}</span>}
    >
      <p className="nums mb-2 text-sm text-soft">
        {count(sharedWords)} of {counted(ownWordsOfA, 'own word')} of the first ({share(sharedOfA)}),{' '}
        {count(sharedWords)} of {counted(ownWordsOfB, 'own word')} of the second ({share(sharedOfB)}).
      </p>
      <ol>
        {shared.map((passage) => (
          <li key={passage.a.start} className="border-t border-line py-2.5 text-sm">
            <p className="nums text-xs text-faint">{counted(passage.words, 'word')}</p>
            <div className="grid gap-x-6 gap-y-2 md:grid-cols-2">
              <Passage article={a.id} name="In the first" passage={passage.a} />
              <Passage article={b.id} name="In the second" passage={passage.b} />
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

interface PassageProps {
  article: string
  name: string
  passage: PairPassageData
}

function Passage({ article, name, passage: { text, start, end } }: PassageProps) {
  return (
    <p dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
      <span className="sr-only">{name}: </span>
      <Link
        href={href(pathOf(article) ?? '/articles', {}, { at: { start, end } })}
        className="hover:underline"
      >
        <MarkedText text={text} marks={[{ start: 0, end: text.length }]} />
      </Link>
    </p>
  )
}
