import { addLink, revokeLink, type SharingChange, setSharing } from '@parallax/database'
import { Failure, FREEABLE, type Freeable, frameAncestors, isFreeable } from '@parallax/domain'
import { builder } from '../builder.ts'
import { asInputFailure, InputFailure } from '../failures.ts'
import { withKey } from '../rows.ts'
import { ChartType } from './chart.ts'
import { ChartAccessEnum, ChartLinkType, freeWords } from './chart-sharing.ts'

const errors = (name: string, what: string) => ({
  types: [InputFailure],
  union: { name: `${name}Result`, description: `${what}, or why nothing was changed.` },
  result: { name: `Mutation${name}Success`, description: `${what}.`, authScopes: { read: true } },
  dataField: { description: `${what}.` },
})

const slugArg = { required: true, description: 'Address of the chart.' } as const
const LONGEST_LABEL = 200

builder.mutationFields((t) => ({
  shareChart: t.prismaField({
    type: ChartType,
    description:
      'Sets who may see a chart outside the dashboard, and where. What is left out stays as it is.',
    errors: errors('ShareChart', 'The chart'),
    args: {
      slug: t.arg.id(slugArg),
      access: t.arg({ type: ChartAccessEnum, description: 'Who may see it.' }),
      frameAncestors: t.arg.stringList({
        description:
          'Sites that may show it in a frame, e.g. `https://news.example.org`, `https://*.example.org`; empty: any.',
      }),
      free: t.arg.stringList({ description: freeWords }),
    },
    resolve: async (query, _root, { slug, ...given }, { database }) => {
      await changing(async () => setSharing(database, slug, changeOf(given)))
      return database.prisma.chart.findUniqueOrThrow({ ...withKey(query, { slug: true }), where: { slug } })
    },
  }),
  createChartLink: t.prismaField({
    type: ChartLinkType,
    description: 'Makes a link to a chart, to be given away. The same address can be asked for again.',
    errors: errors('CreateChartLink', 'The link'),
    args: {
      slug: t.arg.id(slugArg),
      label: t.arg.string({ required: true, description: 'For whom it is, in your words.' }),
      expiresAt: t.arg({ type: 'DateTime', description: 'When it ends; never where absent.' }),
      free: t.arg.stringList({ description: freeWords }),
    },
    resolve: async (query, _root, { slug, label, expiresAt, free }, { database }) => {
      const { id } = await changing(async () =>
        addLink(database, {
          slug,
          label: checkedLabel(label),
          expiresAt: checkedEnd(expiresAt ?? null),
          free: checkedFree(free ?? []),
        }),
      )
      return database.prisma.chartLink.findUniqueOrThrow({ ...withKey(query, { id: true }), where: { id } })
    },
  }),
  revokeChartLink: t.prismaField({
    type: ChartLinkType,
    description: 'Ends a link for good.',
    errors: errors('RevokeChartLink', 'The link'),
    args: { id: t.arg.id({ required: true, description: 'Id of the link.' }) },
    resolve: async (query, _root, { id }, { database }) => {
      await changing(() => revokeLink(database, id))
      return database.prisma.chartLink.findUniqueOrThrow({ ...withKey(query, { id: true }), where: { id } })
    },
  }),
}))

/** Makes a change; an expected failure becomes a member of the result. */
async function changing<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } catch (error) {
    throw asInputFailure(error)
  }
}

interface Given {
  access?: SharingChange['access'] | null | undefined
  frameAncestors?: string[] | null | undefined
  free?: string[] | null | undefined
}

function changeOf({ access, frameAncestors: sites, free }: Given): SharingChange {
  return {
    ...(access ? { access } : {}),
    ...(sites ? { frameAncestors: checkedSites(sites) } : {}),
    ...(free ? { free: checkedFree(free) } : {}),
  }
}

function checkedSites(sites: string[]): string[] {
  try {
    return frameAncestors(sites)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new Failure(error.code, error.message, ['frameAncestors', error.field].filter(Boolean).join('.'))
  }
}

function checkedFree(free: string[]): Freeable[] {
  const unknown = free.findIndex((name) => !isFreeable(name))
  if (unknown >= 0)
    throw new Failure(
      'BAD_INPUT',
      `“${(free[unknown] ?? '').slice(0, 80)}” is no part of a filter that an address can name. Such are ${FREEABLE.join(', ')}.`,
      `free.${unknown}`,
    )
  return FREEABLE.filter((name) => free.includes(name))
}

function checkedLabel(label: string): string {
  const words = label.replace(/\s+/g, ' ').trim()
  if (words === '')
    throw new Failure('BAD_INPUT', 'Say for whom the link is, so that you know which to revoke.', 'label')
  if (words.length > LONGEST_LABEL)
    throw new Failure('BAD_INPUT', `A label may have ${LONGEST_LABEL} signs.`, 'label')
  return words
}

/** The last moment that an address can say. */
const LAST = new Date('9999-12-31T23:59:59Z')

/** In whole seconds, as the address says it. */
function checkedEnd(end: Date | null): Date | null {
  if (!end) return null
  const whole = new Date(Math.floor(end.getTime() / 1000) * 1000)
  if (whole <= new Date())
    throw new Failure('BAD_INPUT', 'The link would have ended already. Give a later moment.', 'expiresAt')
  if (whole > LAST)
    throw new Failure('BAD_INPUT', 'Leave the end out for a link that never ends.', 'expiresAt')
  return whole
}
