import { confidenceMeans, confidenceWords } from '../why/mention-rules.ts'
import type { ArticleData } from './article-query.ts'

type Mention = ArticleData['mentions'][number]
/** A mention whose clause was read. */
export type TonedMention = Mention & { tone: NonNullable<Mention['tone']> }

const RULES: Readonly<Record<string, string>> = {
  network: 'a small network read the clause',
  linear: 'a linear model weighed the words of the clause',
}

interface WhyToneProps {
  name: string
  mentions: readonly TonedMention[]
  text: string
}

/** For each mention that says something: the clause, the words in it that weighed most, whose they are, who read them. */
export function WhyTone({ name, mentions, text }: WhyToneProps) {
  const said = mentions.filter(({ tone }) => tone.polarity !== null)
  return (
    <details className="mt-1 text-xs">
      <summary className="min-h-6 cursor-pointer text-accent hover:underline">
        Why this? <span className="sr-only">{name}</span>
      </summary>
      <ul className="mt-1 space-y-2">
        {said.map(({ position, tone }) => (
          <li key={position} className="border-s-2 border-line ps-2">
            <p dir="auto" className="text-sm text-ink">
              <Clause tone={tone} text={text} />
            </p>
            <p className="text-soft">
              Read as words {(tone.polarity ?? 0) < 0 ? 'against' : 'for'} {name},{' '}
              {tone.quoted ? 'inside a quotation: not the outlet’s own' : 'in the outlet’s own words'};{' '}
              {RULES[tone.rule] ?? tone.rule}. The model is {confidenceWords(tone.confidence)}:{' '}
              {confidenceMeans(tone.confidence)}.
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The clause with its deciding words marked. */
function Clause({ tone: { clause, words }, text }: { tone: TonedMention['tone']; text: string }) {
  const inside = [...words]
    .filter(({ start, end }) => start >= clause.start && end <= clause.end)
    .sort((a, b) => a.start - b.start)
  return (
    <>
      {inside.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(inside[index - 1]?.end ?? clause.start, start)}
          <mark className="bg-mark">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(inside.at(-1)?.end ?? clause.start, clause.end)}
    </>
  )
}
