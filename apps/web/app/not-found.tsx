import Link from 'next/link'
import { buttonLook } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'

export default function NotFoundPage() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-lg flex-col justify-center px-6 py-16">
      <Mark className="mb-4 size-9" />
      <h1 className="text-2xl font-semibold tracking-[-0.021em]">There is no page at this address</h1>
      <p className="mt-2 mb-5 text-soft">It may have been cut short on its way here.</p>
      <p>
        <Link href="/" className={buttonLook('primary')}>
          To the overview
        </Link>
      </p>
    </main>
  )
}
