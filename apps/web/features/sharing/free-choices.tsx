'use client'

/** Parts of a filter that are worth freeing, as addresses call them. The API takes every part of a filter. */
const CHOICES = [
  ['from', 'first day'],
  ['to', 'last day'],
  ['outlets', 'outlets'],
  ['entities', 'names'],
  ['topics', 'topics'],
  ['q', 'words'],
  ['lang', 'language'],
  ['original', 'original reporting only'],
  ['copies.once', 'copies counted once'],
] as const

const WORDS = new Map<string, string>(CHOICES)

/** Freed parts as the boxes name them; one that has no box stands as addresses call it. */
export const inWords = (free: readonly string[]): string =>
  free.map((name) => WORDS.get(name) ?? name).join(', ')

interface FreeChoicesProps {
  legend: string
  free: readonly string[]
  onFree: (free: string[]) => void
}

/** Which parts of a chart's filter an address may set. */
export function FreeChoices({ legend, free, onFree }: FreeChoicesProps) {
  return (
    <fieldset>
      <legend className="text-sm text-soft">{legend}</legend>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {CHOICES.map(([name, words]) => (
          <label key={name} className="flex min-h-6 items-center gap-1.5 text-sm">
            <input
              type="checkbox"
              checked={free.includes(name)}
              onChange={({ target }) =>
                onFree(target.checked ? [...free, name] : free.filter((other) => other !== name))
              }
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
