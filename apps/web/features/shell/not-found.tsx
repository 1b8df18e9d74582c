import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'

interface NotFoundProps {
  what: string
  list: string
}

/** An address that names nothing: it was removed, merged into another, or mistyped. */
export function NotFound({ what, list }: NotFoundProps) {
  return (
    <div className="rounded-lg border border-line bg-surface">
      <Empty
        title={`There is no such ${what}.`}
        actions={
          <>
            <ButtonLink href={list} look="primary">
              See what there is
            </ButtonLink>
            <ButtonLink href="/">To the overview</ButtonLink>
          </>
        }
      >
        It may have been removed or the address may have been cut short. Ctrl K finds things by name.
      </Empty>
    </div>
  )
}
