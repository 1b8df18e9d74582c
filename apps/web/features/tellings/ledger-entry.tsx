import { counted } from '../../lib/format.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { Badge } from '../../ui/type-badge.tsx'
import { ArticleMeta, ArticleTitle } from '../articles/article-line.tsx'
import { cueClassOf, cueWords } from '../quotations/cue-words.ts'
import { LagLink } from './lag-link.tsx'
import type { LedgerData, UseData } from './ledger-fields.ts'
import { lagWords, quotedWords, WORDING_WORDS } from './telling-words.ts'

interface LedgerEntryProps {
  entry: LedgerData
  of: 'outlet' | 'article'
}

/** An utterance in its longest wording, and how each article carries it. */
export function LedgerEntry({
  entry: { words, speaker, isOfOneOutlet, firstArticle, uses },
  of,
}: LedgerEntryProps) {
  return (
    <li className="border-t border-line px-4 py-3.5">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <span dir="auto" className="font-medium">
          {speaker ?? 'speaker not named'}
        </span>
        {isOfOneOutlet ? <Badge>{`only one ${of} carries it`}</Badge> : null}
        <span className="nums text-xs text-faint">{counted(uses.length, 'place')}</span>
      </p>
      {uses.length > 1 ? (
        <blockquote
          dir="auto"
          className="mt-1 max-w-[90ch] border-s-2 border-edge ps-3 text-base leading-relaxed [overflow-wrap:anywhere]"
        >
          {quotedWords(words)}
        </blockquote>
      ) : null}
      <ol className="mt-2 grid gap-2 [grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))]">
        {uses.map((use) => (
          <Use
            key={`${use.place.article.id} ${use.place.start} ${use.place.mark.start}`}
            use={use}
            first={firstArticle.id}
          />
        ))}
      </ol>
    </li>
  )
}

function Use({ use, first }: { use: UseData; first: string }) {
  const { wording, cue, cueClass, leftOut, lagHours, isCopied, place, speaker } = use
  const known = cueClassOf(cueClass)
  const lag = lagWords(lagHours)
  return (
    <li className="min-w-0 rounded-md border border-line px-3 py-2 text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge tone={wording === 'FULL' ? 'accent' : 'plain'}>{WORDING_WORDS[wordingOf(wording)]}</Badge>
        {isCopied ? <Badge>copied</Badge> : null}
        <span className="text-soft">
          {speaker ? <span dir="auto">{speaker} </span> : null}
          {cue ?? 'no reporting word'}
          {known ? <span className="text-faint"> ({cueWords(known).name})</span> : null}
        </span>
        {lag && lagHours !== 0 ? (
          <span className="text-faint">
            <LagLink from={first} to={place.article.id}>
              {lag}
            </LagLink>
          </span>
        ) : null}
      </p>
      <blockquote dir="auto" className="mt-1 text-soft [overflow-wrap:anywhere]">
        <MarkedText text={place.sentence} marks={[place.mark]} />
      </blockquote>
      {leftOut.length > 0 ? (
        <p dir="auto" className="mt-1 text-soft">
          Left out:{' '}
          {leftOut.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text, which never move
            <span key={index}>
              {index > 0 ? ' … ' : ''}
              <del className="decoration-bad">{words}</del>
            </span>
          ))}
        </p>
      ) : null}
      <div className="mt-1">
        <ArticleTitle
          article={place.article}
          at={{ start: place.start, end: place.end }}
          className="text-soft hover:text-accent hover:underline"
        />
        <ArticleMeta article={place.article} />
      </div>
    </li>
  )
}

const wordingOf = (wording: UseData['wording']) => wording.toLowerCase() as Lowercase<UseData['wording']>
