import { Plus } from 'lucide-react'
import Link from 'next/link'
import { ButtonLink, buttonLook } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { CommandPalette } from '../search/command-palette.tsx'
import { Navigation } from './navigation.tsx'
import { ThemeToggle } from './theme-toggle.tsx'

export function TopBar() {
  return (
    <header data-screen-only className="z-30 border-b border-line bg-surface sm:sticky sm:top-0">
      <div className="mx-auto flex max-w-[86rem] flex-wrap items-stretch gap-x-3 px-4 sm:px-6 md:h-13 md:flex-nowrap">
        <Link href="/" className="flex h-13 shrink-0 items-center gap-2 pe-3" aria-label="Parallax, overview">
          <Mark className="size-6" />
          <span className="text-[0.9375rem] font-semibold tracking-[-0.015em]">Parallax</span>
        </Link>
        <div className="order-last -mx-4 h-10 min-w-0 basis-full px-2 max-md:border-t max-md:border-line sm:-mx-6 sm:px-4 md:order-none md:mx-0 md:h-auto md:flex-1 md:basis-auto md:px-0">
          <Navigation />
        </div>
        <div className="ms-auto flex h-13 items-center gap-1.5">
          <CommandPalette />
          <a href="/graphql" className={`${buttonLook('quiet')} max-lg:hidden`}>
            GraphQL
          </a>
          <ThemeToggle />
          <ButtonLink href="/add" look="primary" aria-label="Add articles">
            <Plus aria-hidden />
            <span className="max-sm:hidden">Add</span>
          </ButtonLink>
        </div>
      </div>
    </header>
  )
}
