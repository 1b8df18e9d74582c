import { Panel } from '../../ui/panel.tsx'

const SOURCES: Record<string, string> = {
  text: 'seen in the articles',
  wikidata: 'from Wikidata',
  user: 'decided by a person',
}

/** Every spelling that counts as this entity, and where we have it from. */
export function Aliases({ aliases }: { aliases: readonly { alias: string; source: string }[] }) {
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
          {aliases.map(({ alias, source }) => (
            <li
              key={`${source}.${alias}`}
              dir="auto"
              title={SOURCES[source] ?? source}
              className="rounded-sm bg-sunken px-2 py-0.5 text-sm"
            >
              {alias}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
