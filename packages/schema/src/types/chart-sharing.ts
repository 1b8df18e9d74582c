import { signingKey } from '@parallax/database'
import { linkState } from '@parallax/domain'
import { builder } from '../builder.ts'
import { linkToken } from '../link-token.ts'
import { ChartType } from './chart.ts'

export const ChartAccessEnum = builder.enumType('ChartAccess', {
  description: 'Who may see a chart outside the dashboard.',
  values: {
    OPEN: { value: 'open', description: 'Whoever has its address.' },
    LINK: { value: 'link', description: 'Only whoever has a link that was given away.' },
  } as const,
})

const LinkStateEnum = builder.enumType('LinkState', {
  description: 'What has become of a link.',
  values: {
    VALID: { value: 'valid', description: 'It leads to the chart.' },
    EXPIRED: { value: 'expired', description: 'Its time is over.' },
    REVOKED: { value: 'revoked', description: 'It was revoked.' },
  } as const,
})

export const freeWords =
  'Parts of the filter, called as in addresses of the dashboard (`from`, `to`, `outlets`, …), that an address may set to another value. All others are locked.'

export const ChartLinkType = builder.prismaObject('ChartLink', {
  description: 'An address of a chart that was given away: it is signed, may end, and can be revoked.',
  authScopes: { read: true },
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, to revoke it by.' }),
    label: t.exposeString('label', { description: 'For whom it is, in the owner’s words.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ends; null: never.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null while it stands.',
    }),
    state: t.field({
      type: LinkStateEnum,
      select: { expiresAt: true, revokedAt: true },
      description: 'What has become of it.',
      resolve: (link) => linkState(link, new Date()),
    }),
    free: t.exposeStringList('free', { description: freeWords }),
    address: t.string({
      authScopes: { write: true },
      select: { id: true, slug: true, expiresAt: true },
      description:
        'The address to give away: the chart as a page of its own. What follows its question mark opens the chart’s files too. It can be asked for at any time.',
      resolve: async ({ id, slug, expiresAt }, _args, { charts, database }) => {
        const token = linkToken(await signingKey(database, 'link'), slug, { id, expiresAt })
        return `${charts.webUrl.replace(/\/$/, '')}/embed/${slug}?link=${token}`
      },
    }),
  }),
})

const ChartSharing = builder.prismaObject('Chart', {
  variant: 'ChartSharing',
  description: 'Who may see a chart outside the dashboard, where, and with which parts of its filter open.',
  authScopes: { read: true },
  select: { slug: true },
  fields: (t) => ({
    access: t.expose('access', { type: ChartAccessEnum, description: 'Who may see it.' }),
    frameAncestors: t.exposeStringList('frameAncestors', {
      description: 'Sites that may show it in a frame, e.g. `https://*.example.org`; empty: any.',
    }),
    free: t.exposeStringList('free', {
      description: `${freeWords} Where a link is needed, those of the link count.`,
    }),
    links: t.relation('links', {
      query: { orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] },
      description: 'The links that were given away, the newest first; 200 at most.',
    }),
  }),
})

builder.prismaObjectField(ChartType, 'sharing', (t) =>
  t.variant(ChartSharing, { description: 'Who may see it outside the dashboard.' }),
)
