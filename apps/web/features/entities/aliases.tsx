import { count } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'

/** Every wording that counts as this entity, most used first. */
export function Aliases({ aliases }: { aliases: readonly { wording: string; mentions: number }[] }) {
  return (
    <Panel
      title="Counted under this name"
      id="aliases"
      counted="Spellings that are joined into this entity. A mention of any of them counts here."
    >
      {aliases.length === 0 ? (
        <p className="text-sm text-soft">Only the name itself.</p>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {aliases.map(({ wording, mentions }) => (
            <li key={wording} className="rounded-sm bg-sunken px-2 py-0.5 text-sm">
              <bdi>{wording}</bdi> <span className="text-soft">{count(mentions)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
