import Link from 'next/link'
import type { ComponentProps } from 'react'
import { cx } from './class-names.ts'

type Look = 'primary' | 'plain' | 'quiet'

const LOOKS: Record<Look, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border border-transparent font-medium',
  plain: 'bg-surface text-ink border border-line hover:border-edge',
  quiet: 'text-soft border border-transparent hover:bg-sunken hover:text-ink',
}

/** Shared by buttons and by triggers of the primitives, which bring their own element. */
export const buttonLook = (look: Look = 'plain', square = false): string =>
  cx(
    'inline-flex h-8 shrink-0 items-center justify-center gap-1.5 rounded-md text-sm whitespace-nowrap transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
    square ? 'w-8' : 'px-3',
    LOOKS[look],
  )

export function Button({
  look = 'plain',
  square = false,
  className,
  ...props
}: ComponentProps<'button'> & { look?: Look; square?: boolean }) {
  return <button type="button" {...props} className={cx(buttonLook(look, square), className)} />
}

export function ButtonLink({
  look = 'plain',
  square = false,
  className,
  ...props
}: ComponentProps<typeof Link> & { look?: Look; square?: boolean }) {
  return <Link {...props} className={cx(buttonLook(look, square), className)} />
}
