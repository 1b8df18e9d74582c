/** Who may see a chart outside the dashboard: whoever has its address, or only whoever has a link that was given away. */
export const CHART_ACCESS = ['open', 'link'] as const
export type ChartAccess = (typeof CHART_ACCESS)[number]

export const LINK_STATES = ['valid', 'expired', 'revoked'] as const
export type LinkState = (typeof LINK_STATES)[number]

/** What has become of a link by a moment. */
export function linkState(
  { expiresAt, revokedAt }: { expiresAt: Date | null; revokedAt: Date | null },
  now: Date,
): LinkState {
  if (revokedAt) return 'revoked'
  return expiresAt && expiresAt <= now ? 'expired' : 'valid'
}

/** The parts of a filter that an address can name, as it names them: what an owner may free. All others are locked. */
export const FREEABLE = [
  'agencies',
  'analysed',
  'copies.of',
  'copies.once',
  'dated',
  'entities',
  'entities.any',
  'entities.none',
  'from',
  'furniture.entities',
  'furniture.topics',
  'lang',
  'no.narrower',
  'original',
  'outlet.known',
  'outlets',
  'outlets.none',
  'own',
  'own.any',
  'own.none',
  'paywall',
  'phrases',
  'phrases.any',
  'phrases.none',
  'q',
  'quoting',
  'read.as',
  'sharing.with',
  'stories',
  'to',
  'toned',
  'topics',
  'topics.any',
  'topics.none',
  'wire',
  'words',
  'wordings',
] as const
export type Freeable = (typeof FREEABLE)[number]

export const isFreeable = (name: string): name is Freeable => (FREEABLE as readonly string[]).includes(name)
