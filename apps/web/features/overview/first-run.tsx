import { ClipboardPaste, FileUp, Terminal } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Mark } from '../../ui/mark.tsx'

const CARD =
  'group flex flex-col gap-2 rounded-lg border border-line bg-surface p-5 transition-colors hover:border-accent'

/** An empty collection: three ways to begin, each with what happens next. */
export function FirstRun() {
  return (
    <div className="mx-auto max-w-3xl py-10">
      <Mark className="mb-4 size-10" />
      <h1 className="text-2xl font-semibold tracking-[-0.021em]">Nothing to read yet</h1>
      <p className="mt-2 max-w-[60ch] text-soft">
        Give Parallax some articles as you have them, menus and teasers and all. It finds who is mentioned,
        what they are about and who is quoted, and shows the sentence behind every number.
      </p>
      <div className="mt-6 grid gap-4 sm:grid-cols-3">
        <Choice href="/add" icon={<ClipboardPaste aria-hidden className="size-5" />} title="Paste an article">
          Copy a whole page and paste it. Outlet, date and author are found where the text gives them.
        </Choice>
        <Choice href="/add#files" icon={<FileUp aria-hidden className="size-5" />} title="Drop files">
          Text, HTML, JSON or JSON lines, one article or thousands.
        </Choice>
        <div className={CARD}>
          <Terminal aria-hidden className="size-5 text-accent" />
          <h2 className="font-semibold">Use the command line</h2>
          <p className="text-sm text-soft">The sample corpus, or a folder of your own:</p>
          <pre className="overflow-x-auto rounded-md bg-sunken px-2 py-1.5 font-mono text-xs">
            <code>{'npx parallax ingest seeds/articles\nnpx parallax ingest FILE…'}</code>
          </pre>
        </div>
      </div>
    </div>
  )
}

interface ChoiceProps {
  href: string
  icon: ReactNode
  title: string
  children: string
}

function Choice({ href, icon, title, children }: ChoiceProps) {
  return (
    <Link href={href} className={CARD}>
      <span className="text-accent">{icon}</span>
      <h2 className="font-semibold group-hover:text-accent">{title}</h2>
      <p className="text-sm text-soft">{children}</p>
    </Link>
  )
}
