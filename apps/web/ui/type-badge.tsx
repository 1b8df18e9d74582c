import { typeName } from '../lib/format.ts'
import { cx } from './class-names.ts'

const KINDS: Record<string, string> = {
  PERSON: 'kind-person',
  ORGANIZATION: 'kind-organization',
  PLACE: 'kind-place',
  GROUP: 'kind-group',
  EVENT: 'kind-event',
  OTHER: 'kind-other',
}
export const kindClass = (type: string): string => KINDS[type] ?? 'kind-other'

export function TypeBadge({ type, className }: { type: string; className?: string }) {
  return (
    <span className={cx(kindClass(type), 'inline-flex items-center gap-1.5 text-xs text-soft', className)}>
      <span aria-hidden className="size-2 rounded-full bg-[var(--kind)]" />
      {typeName(type)}
    </span>
  )
}

export function Badge({ children, tone = 'plain' }: { children: string; tone?: 'plain' | 'accent' | 'bad' }) {
  return (
    <span
      className={cx(
        'inline-flex h-5 items-center rounded-sm px-1.5 text-xs',
        tone === 'plain' && 'bg-sunken text-soft',
        tone === 'accent' && 'bg-accent-wash text-accent',
        tone === 'bad' && 'bg-bad-wash text-bad',
      )}
    >
      {children}
    </span>
  )
}
