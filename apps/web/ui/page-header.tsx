import type { ReactNode } from 'react'

interface PageHeaderProps {
  title: ReactNode
  /** What kind of thing the page is about, above the title. */
  kicker?: ReactNode
  /** One or two sentences that say the main finding in words. */
  children?: ReactNode
  actions?: ReactNode
}

export function PageHeader({ title, kicker, children, actions }: PageHeaderProps) {
  return (
    <header className="mb-5 flex flex-wrap items-end gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-80">
        {kicker ? (
          <div className="mb-1 flex flex-wrap items-center gap-2 text-sm text-faint">{kicker}</div>
        ) : null}
        <h1 dir="auto" className="text-2xl font-semibold tracking-[-0.021em]">
          {title}
        </h1>
        {children ? <div className="mt-1.5 max-w-[72ch] text-base text-soft">{children}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  )
}
