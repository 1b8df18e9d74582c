import { href, pathOf } from '@parallax/addresses'
import Link from 'next/link'
import { counted } from '../../../lib/format.ts'
import { MarkedText } from '../../../ui/marked-text.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Badge } from '../../../ui/type-badge.tsx'
import type { PairData, PairSentenceData } from './pair-query.ts'

/** Sentences that say the same, beside one another, and those that only one of the two has. */
export function PairSentences({ pair: { a, b, aligned, onlyInA, onlyInB } }: { pair: PairData }) {
  return (
    <Panel
      title="Sentence by sentence"
      id="sentences"
      counted="Sentences of the two bodies that say the same, word for word or in other words; marked is what both share. Every other sentence stands below, with the one that has it."
      aside={<span className="nums">{counted(aligned.length, 'sentence')} in both</span>}
    >
      {aligned.length === 0 ? (
        <p className="text-sm text-soft">No sentence of the one says what a sentence of the other says.</p>
      ) : (
        <ol>
          {aligned.map((pair) => (
            <li key={pair.a.start} className="border-t border-line py-3 first:border-t-0 first:pt-0">
              <Badge>{pair.match === 'SAME' ? 'word for word' : 'in other words'}</Badge>
              <div className="mt-1 grid gap-x-6 gap-y-2 md:grid-cols-2">
                <Sentence article={a.id} name="In the first" sentence={pair.a} />
                <Sentence article={b.id} name="In the second" sentence={pair.b} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <div className="mt-4 grid gap-x-6 gap-y-4 md:grid-cols-2">
        <Only article={a.id} name="Only in the first" sentences={onlyInA} />
        <Only article={b.id} name="Only in the second" sentences={onlyInB} />
      </div>
    </Panel>
  )
}

interface SentenceProps {
  article: string
  name: string
  sentence: PairSentenceData
}

function Sentence({ article, name, sentence: { text, start, end, marks } }: SentenceProps) {
  return (
    <p dir="auto" className="min-w-0 leading-relaxed [overflow-wrap:anywhere]">
      <span className="sr-only">{name}: </span>
      <Link
        href={href(pathOf(article) ?? '/articles', {}, { at: { start, end } })}
        className="hover:underline"
      >
        <MarkedText text={text} marks={marks} />
      </Link>
    </p>
  )
}

function Only({
  article,
  name,
  sentences,
}: {
  article: string
  name: string
  sentences: PairSentenceData[]
}) {
  return (
    <section aria-label={`Sentences ${name.toLowerCase()}`} className="min-w-0">
      <h3 className="nums border-b border-line pb-1 text-sm text-soft">
        {name} <span className="text-faint">({counted(sentences.length, 'sentence')})</span>
      </h3>
      <ol className="mt-2 space-y-2 text-sm text-soft">
        {sentences.map((sentence) => (
          <li key={sentence.start}>
            <Sentence article={article} name={name} sentence={sentence} />
          </li>
        ))}
      </ol>
    </section>
  )
}
