import { linkState } from '@parallax/domain'
import { readLinkToken } from '@parallax/schema'
import { expired, NOT_HERE, type NoChart, REVOKED } from './no-chart.ts'
import type { ChartStore, StoredChart } from './stored-chart.ts'

/** How somebody came to a chart. */
export interface Entry {
  /** Parts of the filter that the address may set. */
  free: readonly string[]
  /** By a link: no copy is to be kept, for a link can be revoked. */
  isPrivate: boolean
}

/**
 * Whether an address leads to a chart. Only a link that was signed here for this chart is told what became of it.
 * @param link what follows `link=`; null where nothing does
 */
export async function entryTo(
  slug: string,
  { access, free }: Pick<StoredChart, 'access' | 'free'>,
  link: string | null,
  store: Pick<ChartStore, 'link' | 'linkKey'>,
): Promise<Entry | NoChart> {
  const found = link === null ? NOT_HERE : await byLink(slug, link, store)
  // An open chart needs no link: one that leads nowhere takes nothing from it.
  return 'status' in found && access === 'open' ? { free, isPrivate: false } : found
}

async function byLink(
  slug: string,
  token: string,
  store: Pick<ChartStore, 'link' | 'linkKey'>,
): Promise<Entry | NoChart> {
  const signed = readLinkToken(await store.linkKey(), slug, token)
  if (!signed) return NOT_HERE
  const link = await store.link(signed.id)
  if (!link || link.slug !== slug) return REVOKED
  const state = linkState(link, new Date())
  if (state === 'valid') return { free: link.free, isPrivate: true }
  return state === 'expired' && link.expiresAt ? expired(link.expiresAt) : REVOKED
}
