import type { GraphQLSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { corsFor } from './cors.ts'
import type { Health } from './health.ts'
import type { Log } from './log.ts'
import { masking } from './masking.ts'
import { type ChartFileOptions, chartFiles } from './plugins/chart-files.ts'
import { documentLimits } from './plugins/document-limits.ts'
import { embeds } from './plugins/embeds.ts'
import { getParameters } from './plugins/get-parameters.ts'
import { graphiqlPage } from './plugins/graphiql.ts'
import { healthReport } from './plugins/health.ts'
import { hostGuard } from './plugins/host-guard.ts'
import { notFound } from './plugins/not-found.ts'
import { oembed } from './plugins/oembed.ts'
import { type CostLimits, operationCost } from './plugins/operation-cost.ts'
import { reportFiles } from './plugins/report-files.ts'
import { forgeryProtection } from './plugins/request-forgery.ts'
import { securityHeaders } from './plugins/security-headers.ts'
import type { ReportSource } from './reports/make-report.ts'

/** The largest request body taken, in bytes: a handful of the largest articles, written as base64. */
export const MAX_BODY_BYTES = 32_000_000

export interface TransportOptions {
  schema: GraphQLSchema
  /** What the resolvers of one operation are given, made anew for each; `request` tells when its client has gone. */
  context: (initial: { request: Request }) => object
  costLimits: CostLimits
  health: () => Promise<Health>
  /** Charts as files, in frames and for oEmbed; none are served where absent. */
  charts?: ChartFileOptions
  /** Reports as files; none are served where absent. */
  reports?: ReportSource | undefined
  /** The address that is listened on; decides which Host headers are answered. */
  host: string
  /** The dashboard's address: the one other page that may read answers. */
  webUrl: string
  log: Log
  /** Where the built GraphiQL lies; its usual place where absent. */
  graphiqlFolder?: string
  plugins?: Plugin[]
}

/** GraphQL over HTTP with every protection on, for any schema. Order matters: what refuses earliest stands first. */
export function createTransport(options: TransportOptions) {
  const {
    schema,
    context,
    costLimits,
    health,
    charts,
    reports,
    host,
    webUrl,
    log,
    graphiqlFolder,
    plugins = [],
  } = options
  return createYoga({
    schema,
    context,
    cors: corsFor(webUrl),
    maskedErrors: masking(log),
    maxRequestBodySize: MAX_BODY_BYTES,
    plugins: [
      securityHeaders(),
      hostGuard(host),
      healthReport(health),
      ...(charts ? [chartFiles(charts), embeds(charts), oembed(charts)] : []),
      ...(reports ? [reportFiles(reports)] : []),
      graphiqlPage(graphiqlFolder),
      notFound(),
      forgeryProtection(),
      getParameters(),
      documentLimits(),
      operationCost(costLimits),
      ...plugins,
    ],
    batching: false,
    healthCheckEndpoint: '/health/live',
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
  })
}
export type Transport = ReturnType<typeof createTransport>
