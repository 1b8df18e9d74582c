import { href, viewOfChoice } from '@parallax/addresses'
import { graphql } from '@parallax/client'
import {
  type ArticleFilter,
  type CueClass,
  type QuotationFilter,
  type QuotationKind,
  SMALL_SAMPLE,
} from '@parallax/domain'
import Link from 'next/link'
import { count, counted, ratio, share } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Panel } from '../../ui/panel.tsx'
import { Bar } from '../../ui/share-interval.tsx'
import { cueClassOf, cueWords } from './cue-words.ts'

const HowQuery = graphql(`
  query HowQuoted($filter: ArticleFilter) {
    quotationFacets(filter: $filter) {
      kinds { kind quotations }
      cueClasses { cueClass quotations }
    }
    overview(filter: $filter) { quotations words quotedWords }
  }
`)

/** How the articles of a filter report what others say: in which way, and with which classes of cue. */
export async function HowQuoted({ filter }: { filter: ArticleFilter }) {
  const { quotationFacets, overview } = await ask(HowQuery, { filter })
  const { quotations, words, quotedWords } = overview
  return (
    <Panel
      title="How it quotes"
      id="how-quoted"
      counted="Each quotation once by its kind, and once by the class of its reporting word. Both add up to all quotations."
      aside={
        <Link href={href('/quotations', filter)} className="nums hover:text-accent hover:underline">
          {counted(quotations, 'quotation')}
        </Link>
      }
    >
      {quotations === 0 ? (
        <p className="text-sm text-soft">Nobody is quoted in these articles.</p>
      ) : (
        <>
          <p className="mb-3 text-sm text-soft">
            {share(ratio(quotedWords, words))} of {counted(words, 'word')} are somebody’s:{' '}
            {count(quotedWords)} quoted.
          </p>
          <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
            <Shares
              label="Kind"
              all={quotations}
              filter={filter}
              rows={quotationFacets.kinds.map(({ kind, quotations: found }) => ({
                name: kind.toLowerCase(),
                found,
                choice: { kinds: [kind.toLowerCase() as QuotationKind] },
              }))}
            />
            <Shares
              label="Cue"
              all={quotations}
              filter={filter}
              rows={quotationFacets.cueClasses
                .filter((one) => one.quotations > 0)
                .map(({ cueClass, quotations: found }) => cueRow(cueClassOf(cueClass), found))}
            />
          </div>
        </>
      )}
    </Panel>
  )
}

const cueRow = (cueClass: CueClass | null, found: number) => ({
  ...{ found, name: cueClass === null ? 'no cue' : cueWords(cueClass).name },
  choice: cueClass === null ? { cued: false } : { cueClasses: [cueClass] },
})

interface SharesProps {
  label: string
  all: number
  filter: ArticleFilter
  rows: { name: string; found: number; choice: QuotationFilter }[]
}

function Shares({ label, all, filter, rows }: SharesProps) {
  return (
    <table className="w-full self-start text-sm">
      <caption className="pb-1 text-start text-xs text-faint">{label}</caption>
      <tbody>
        {rows.map(({ name, found, choice }) => (
          <tr key={name}>
            <th scope="row" className="py-0.5 pe-2 font-normal whitespace-nowrap">
              {name}
            </th>
            <td className="w-full py-0.5">
              <Bar of={found / all} />
            </td>
            <td className="nums py-0.5 ps-2 text-end whitespace-nowrap">
              <Link
                href={href('/quotations', filter, viewOfChoice(choice))}
                aria-label={`${name}: ${counted(found, 'quotation')}. Show them`}
                className="hover:text-accent hover:underline"
              >
                {count(found)}
              </Link>
              <span className="ms-1.5 inline-block w-9 text-xs text-faint">
                {all < SMALL_SAMPLE ? '' : share(ratio(found, all))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
