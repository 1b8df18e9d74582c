import { useEffect, useRef } from 'react'
import { fileOf } from './chart-files.ts'

const LINK = 'text-accent underline underline-offset-4'

/** Where the browser refuses its clipboard: the text, selected, and the picture as a file. */
export function CopyByHand({ text, slug }: { text: string; slug: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <section aria-label="Copy by hand" className="rounded-md border border-line bg-sunken p-3 text-sm">
      <p role="alert">
        The browser did not allow copying.{' '}
        {text ? 'The text is selected: copy it with Ctrl+C (⌘C on a Mac). ' : ''}
        <a href={fileOf(slug, 'png', '?scale=3&download=1')} className={LINK}>
          Keep the picture as a file
        </a>
        .
      </p>
      {text ? (
        <textarea
          ref={field}
          readOnly
          aria-label="Text to copy"
          rows={6}
          value={text}
          className="mt-2 w-full resize-y rounded-md border border-line bg-surface p-2 font-mono text-xs break-all"
        />
      ) : null}
    </section>
  )
}
