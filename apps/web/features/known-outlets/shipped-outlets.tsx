import { countryName } from '@parallax/domain'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'

interface ShippedOutletsProps {
  outlets: readonly { domain: string; name: string | null; country: string | null }[]
  search: string | null
}

/** What is known without anybody entering it; your own entries stand above these. */
export function ShippedOutlets({ outlets, search }: ShippedOutletsProps) {
  return (
    <Panel
      title="Known without you"
      id="shipped"
      padded={false}
      counted="News domains that ship with Parallax, most of them with their country alone. An entry of yours for the same domain stands above them."
    >
      {outlets.length === 0 ? (
        <Empty title={`None that ships is called “${search ?? ''}”.`}>Enter it on this page.</Empty>
      ) : (
        <ul className="text-sm">
          {outlets.map(({ domain, name, country }) => (
            <li key={domain} className="flex flex-wrap gap-x-3 border-t border-line px-4 py-1.5">
              <span className="[overflow-wrap:anywhere]">{domain}</span>
              {name ? <span className="text-soft">{name}</span> : null}
              <span className="ms-auto text-faint">{country ? countryName(country) : ''}</span>
            </li>
          ))}
        </ul>
      )}
      {search === null ? (
        <p className="border-t border-line px-4 py-2 text-xs text-faint">
          The first by domain; find others with the field above.
        </p>
      ) : null}
    </Panel>
  )
}
