import Link from 'next/link'
import type { ReactNode } from 'react'
import { pathOf } from '../../lib/ids.ts'
import type { EvidenceOf } from './article-query.ts'
import type { Lit } from './article-text.tsx'

interface FoundProps {
  label: string
  /** null: the text does not give it, and nothing was guessed. */
  value: ReactNode | null
  evidence?: EvidenceOf | null
  onShow: (lit: Lit[]) => void
}

/** One datum with its reason: what was found, where, by which rule, and how often that rule is right. */
export function Found({ label, value, evidence, onShow }: FoundProps) {
  const span = spanOf(evidence)
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 border-t border-line py-2 first:border-t-0">
      <dt className="text-sm text-faint">{label}</dt>
      <dd className="min-w-0 text-sm">
        {value === null ? (
          <span className="text-faint italic">not given in the text</span>
        ) : (
          <div dir="auto" className="font-medium [overflow-wrap:anywhere]">
            {value}
          </div>
        )}
        {evidence && value !== null ? (
          <p className="mt-0.5 text-xs text-faint">
            {evidence.rule} · right in {Math.round(evidence.confidence * 100)} % of such cases
            {span ? (
              <>
                {' · '}
                <button
                  type="button"
                  className="text-accent hover:underline"
                  aria-label={`show in the text: ${label}`}
                  onClick={() => onShow([span])}
                >
                  show in the text
                </button>
              </>
            ) : null}
          </p>
        ) : null}
      </dd>
    </div>
  )
}

function spanOf(evidence: EvidenceOf | null | undefined): Lit | null {
  if (!evidence || evidence.start === null || evidence.end === null) return null
  return { start: evidence.start, end: evidence.end }
}

export function NodeLink({ node }: { node: { id: string; name: string } }) {
  const path = pathOf(node.id)
  return path ? (
    <Link href={path} dir="auto" className="hover:text-accent hover:underline">
      {node.name}
    </Link>
  ) : (
    <span dir="auto">{node.name}</span>
  )
}
