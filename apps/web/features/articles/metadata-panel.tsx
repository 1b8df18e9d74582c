'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { and, moment } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { addOutletHref } from '../known-outlets/outlet-origin.tsx'
import type { ArticleData, EvidenceOf } from './article-query.ts'
import type { Lit } from './article-text.tsx'
import { NodeLink } from './node-link.tsx'
import { ruleInWords } from './rule-words.ts'

interface MetadataPanelProps {
  article: ArticleData
  onShow: (lit: Lit[]) => void
}

type Conflict = ArticleData['conflicts'][number]
type Field = Conflict['field']

interface Row {
  field: Field | 'PAGE' | 'PAYWALL'
  label: string
  /** null: the text does not give it, and nothing was guessed. */
  value: ReactNode | null
  evidence: EvidenceOf | null
  /** What to do where it is not given. */
  otherwise?: ReactNode
}

/**
 * Headline, outlet, agency, author, dateline and dates: value, reason and place of each, and what the page says otherwise;
 * what the page carries and whether it is cut, where that must be said.
 */
export function MetadataPanel({ article, onShow }: MetadataPanelProps) {
  return (
    <Panel
      title="What was found, and why"
      id="found"
      padded={false}
      counted="Each line names the rule that found it. The percentage says how often such a rule is right; it is an estimate set by judgement, not a measurement. What the text does not give is left open."
    >
      <table className="w-full border-collapse text-start text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">Datum</th>
            <th scope="col">Value, reason and place in the text</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(article).map((row) => (
            <MetadataRow
              key={row.field}
              row={row}
              conflicts={article.conflicts.filter(({ field }) => field === row.field)}
              onShow={onShow}
            />
          ))}
        </tbody>
      </table>
      {article.retrievedAt ? (
        <p className="border-t border-line px-4 py-2 text-xs text-faint">
          The page was taken {moment(article.retrievedAt)}.
        </p>
      ) : null}
    </Panel>
  )
}

function rowsOf(article: ArticleData): Row[] {
  const { outlet, agency, bylines, dateline } = article
  return [
    { field: 'TITLE', label: 'Headline', value: article.title, evidence: article.titleEvidence },
    {
      field: 'OUTLET',
      label: 'Outlet',
      value: outlet ? <NodeLink node={outlet} /> : null,
      evidence: article.outletEvidence,
      otherwise: (
        <Link href={addOutletHref(hostOf(article.url))} className="text-accent hover:underline">
          Add this outlet
        </Link>
      ),
    },
    { field: 'AGENCY', label: 'Agency', value: agency?.name ?? null, evidence: article.agencyEvidence },
    {
      field: 'BYLINES',
      label: 'Author',
      value: bylines.length > 0 ? and(bylines.map(({ name }) => name)) : null,
      evidence: bylines[0]?.evidence ?? null,
    },
    {
      field: 'DATELINE',
      label: 'Dateline',
      value: dateline ? and([...dateline.places]) : null,
      evidence: dateline?.evidence ?? null,
    },
    {
      field: 'PUBLISHED',
      label: 'Published',
      value: article.publishedAt ? moment(article.publishedAt, article.publishedPrecision) : null,
      evidence: article.publishedEvidence,
    },
    {
      field: 'UPDATED',
      label: 'Updated',
      value: article.updatedAt ? moment(article.updatedAt, precisionOf(article.updatedAt)) : null,
      evidence: article.updatedEvidence,
    },
    ...pageRows(article),
  ]
}

function pageRows({ page, paywall }: ArticleData): Row[] {
  const kind = page?.kind === 'LIVE_BLOG' ? 'A live blog' : page?.kind === 'GALLERY' ? 'A gallery' : null
  return [
    ...(kind
      ? [{ field: 'PAGE' as const, label: 'Page', value: kind, evidence: page?.evidence ?? null }]
      : []),
    ...(paywall
      ? [{ field: 'PAYWALL' as const, label: 'Paywall', value: 'Only the beginning', evidence: paywall }]
      : []),
  ]
}

/** The schema gives no precision for updates: midnight to the millisecond is what a bare day becomes. */
const precisionOf = (value: string) => (/T00:00:00(\.000)?Z$/.test(value) ? 'day' : null)

function hostOf(url: string | null): string | null {
  try {
    return url ? new URL(url).hostname.replace(/^www\./, '') : null
  } catch {
    return null
  }
}

interface MetadataRowProps {
  row: Row
  conflicts: Conflict[]
  onShow: (lit: Lit[]) => void
}

function MetadataRow({ row: { label, value, evidence, otherwise }, conflicts, onShow }: MetadataRowProps) {
  return (
    <tr>
      <th
        scope="row"
        className="w-26 border-t border-line py-2 ps-4 pe-3 text-start align-top font-normal text-faint"
      >
        {label}
      </th>
      <td className="border-t border-line py-2 pe-4 align-top">
        {value === null ? (
          <p className="flex flex-wrap gap-x-3 text-faint">
            <span className="italic">not given in the text</span>
            {otherwise}
          </p>
        ) : (
          <>
            <div dir="auto" className="font-medium [overflow-wrap:anywhere]">
              {value}
            </div>
            {evidence ? <Reason about={label} evidence={evidence} onShow={onShow} /> : null}
          </>
        )}
        {conflicts.length > 0 ? (
          <div className="mt-1.5 border-s-2 border-edge ps-2 text-xs">
            <p className="text-soft">{value === null ? 'The page says:' : 'The page also says:'}</p>
            <ul>
              {conflicts.map((conflict) => (
                <li key={`${conflict.value} ${conflict.evidence.rule}`} className="mt-0.5">
                  <span dir="auto" className="font-medium [overflow-wrap:anywhere]">
                    {conflictInWords(conflict)}
                  </span>
                  <Reason about={`${label}, also said`} evidence={conflict.evidence} onShow={onShow} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </td>
    </tr>
  )
}

/** Dates come as ISO 8601; all else as the page says it. */
function conflictInWords({ field, value }: Conflict): string {
  const isDate = field === 'PUBLISHED' || field === 'UPDATED'
  return isDate && !Number.isNaN(Date.parse(value)) ? moment(value) : value
}

interface ReasonProps {
  about: string
  evidence: EvidenceOf
  onShow: (lit: Lit[]) => void
}

/** By which rule something is believed, how often that rule is thought to be right, and the way to the words themselves. */
function Reason({ about, evidence: { rule, confidence, start, end }, onShow }: ReasonProps) {
  return (
    <p className="mt-0.5 text-xs text-faint">
      <span title={rule}>{ruleInWords(rule)}</span> · right in about {Math.round(confidence * 100)} % of such
      cases
      {start !== null && end !== null && end > start ? (
        <>
          {' · '}
          <button
            type="button"
            className="text-accent hover:underline"
            aria-label={`show in the text: ${about}`}
            onClick={() => onShow([{ start, end }])}
          >
            show in the text
          </button>
        </>
      ) : null}
    </p>
  )
}
