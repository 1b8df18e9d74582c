import { href } from '@parallax/addresses'
import { countryName } from '@parallax/domain'
import Link from 'next/link'
import { Badge } from '../../ui/type-badge.tsx'

const WORDS = {
  OWN: 'Entered by you',
  SHIPPED: 'Known without you',
  TEXT: 'Only from what articles say',
} as const

interface OutletOriginProps {
  outlet: {
    name: string
    domain: string | null
    country: string | null
    origin: keyof typeof WORDS
  }
}

/** An outlet's domain and country, and how it is known; whoever knows more can say so. */
export function OutletOrigin({ outlet: { name, domain, country, origin } }: OutletOriginProps) {
  return (
    <>
      <span>Outlet</span>
      <span className="[overflow-wrap:anywhere]">{domain ?? 'domain not known'}</span>
      <span aria-hidden>·</span>
      <span>{country ? countryName(country) : 'country not known'}</span>
      <Badge tone={origin === 'OWN' ? 'accent' : 'plain'}>{WORDS[origin]}</Badge>
      <Link
        href={origin === 'OWN' ? href('/known-outlets', {}, { find: name }) : addOutletHref(domain)}
        className="text-accent hover:underline"
      >
        {origin === 'OWN' ? 'Change the entry' : 'Enter it yourself'}
      </Link>
    </>
  )
}

/** Where an outlet is entered, with its domain filled in where one is known. */
export const addOutletHref = (domain: string | null): string =>
  `${href('/known-outlets', {}, { domain })}#enter`
