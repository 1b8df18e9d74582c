import {
  clipFor,
  figureFile,
  PASTE_TARGETS,
  PASTE_WORDS,
  type PasteTarget,
  type Pasting,
} from '@parallax/charts/text'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import { fetchPng, fileOf, pictureOf } from './chart-files.ts'
import { textPart } from './clipboard.ts'
import type { Copy, Copying } from './use-copy.ts'

interface TargetCopiesProps {
  slug: string
  pasting: Pasting
  onCopy: Copy
}

/** The programs, each with its button; and the picture alone. */
export const TargetCopies = ({ slug, pasting, onCopy }: TargetCopiesProps) => (
  <ul className="divide-y divide-line border-y border-line">
    {PASTE_TARGETS.map((target) => (
      <Row
        key={target}
        label={PASTE_WORDS[target].label}
        hint={PASTE_WORDS[target].hint}
        name={`Copy for ${PASTE_WORDS[target].label}`}
        onClick={() => onCopy(copyingFor(target, slug, pasting))}
      >
        {target === 'latex' ? <FigureFile slug={slug} name={figureFile(pasting)} /> : null}
      </Row>
    ))}
    <Row
      label="Picture alone"
      hint="As PNG, for slides and chats"
      name="Copy picture"
      onClick={() => onCopy({ parts: { 'image/png': fetchPng(slug) }, done: 'Picture copied', text: '' })}
    />
  </ul>
)

function copyingFor(target: PasteTarget, slug: string, pasting: Pasting): Copying {
  const { label, picture } = PASTE_WORDS[target]
  const linked = clipFor(target, pasting)
  const done = `Copied for ${label}`
  const text = textPart(linked.text)
  if (linked.html === undefined) return { parts: { 'text/plain': text }, done, text: linked.text }
  const png = picture === 'along' ? fetchPng(slug) : null
  const html = png
    ? png.then(async (blob) => clipFor(target, pasting, await pictureOf(blob)).html ?? '')
    : Promise.resolve(linked.html)
  const parts = {
    'text/plain': text,
    'text/html': html.then((words) => new Blob([words], { type: 'text/html' })),
    // Some versions of Word leave out a picture that stands in the text; "Paste special" gives it alone.
    ...(target === 'word' && png ? { 'image/png': png } : {}),
  }
  return { parts, done, text: linked.text }
}

interface RowProps {
  label: string
  hint: string
  /** What the button is called. */
  name: string
  onClick: () => void
  children?: ReactNode
}

const Row = ({ label, hint, name, onClick, children }: RowProps) => (
  <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
    <div className="min-w-0 flex-1">
      <p className="font-medium">{label}</p>
      <p className="text-sm text-soft">
        {hint}
        {children}
      </p>
    </div>
    <Button aria-label={name} onClick={onClick}>
      Copy
    </Button>
  </li>
)

const FigureFile = ({ slug, name }: { slug: string; name: string }) => (
  <>
    {'; '}
    <a
      href={fileOf(slug, 'pdf', '?download=1')}
      className="break-all text-accent underline underline-offset-4"
    >
      keep {name} beside it
    </a>
  </>
)
