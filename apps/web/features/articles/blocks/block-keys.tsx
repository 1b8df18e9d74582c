const KEYS: [keys: string[], what: string][] = [
  [['↓', '↑'], 'next or previous block; Home and End for the first and the last'],
  [['Shift', '↓'], 'select from here on, block by block'],
  [['Space'], 'select this block or let it go'],
  [['Enter'], 'open the menu of roles'],
  [['C'], 'count it, or don’t'],
  [['Ctrl', 'Z'], 'take the last correction back; with Shift make it again'],
  [['Esc'], 'select nothing'],
]

/** The keys that work on blocks, written where they work. */
export function BlockKeys({ id }: { id: string }) {
  return (
    <details className="text-xs text-soft">
      <summary className="cursor-pointer leading-6 hover:text-ink">Correct a block, and keys for it</summary>
      <div id={id} className="max-w-[74ch] space-y-2 py-2">
        <p>
          Each block has its role in the margin: press it to choose another. Shift-click selects all blocks up
          to that one, so that they are corrected together. Every number of the dashboard follows, and
          everything can be taken back.
        </p>
        <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {KEYS.map(([keys, what]) => (
            <li key={what} className="flex gap-2">
              <span className="w-20 shrink-0">
                {keys.map((key) => (
                  <kbd key={key} className="me-1 rounded-sm border border-line bg-sunken px-1 font-sans">
                    {key}
                  </kbd>
                ))}
              </span>
              {what}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
