import { evidenceAddress } from '@parallax/addresses'
import type { Renderer } from '@parallax/charts/export'
import { type Database, enginesOf, lastChange, reportOf } from '@parallax/database'
import type { ChartSpec } from '@parallax/domain'
import type { Press } from '@parallax/reports/press'
import {
  type ChartServices,
  type ContextOptions,
  createContext,
  OPERATION_LIMITS,
  schema,
} from '@parallax/schema'
import { drawnNow } from './charts/ask-chart.ts'
import { chartChanges } from './charts/chart-changes.ts'
import type { ChartSource } from './charts/find-chart.ts'
import { freezeChart } from './charts/freeze-chart.ts'
import { chartStore } from './charts/stored-chart.ts'
import { healthOf } from './health.ts'
import { type Log, logToConsole } from './log.ts'
import { createTransport, type Transport } from './transport.ts'

export interface ApiOptions {
  database: Database
  /** Begins to work off a run of articles that a mutation has just created; not waited for. */
  startIngest: (runId: string) => void
  /** Records a decision on an article's blocks and reads it again. */
  changeBlocks: ContextOptions['changeBlocks']
  /** Records a decision on stories. */
  changeStories: ContextOptions['changeStories']
  /** Draws charts as files. */
  renderer: Renderer
  /** Sets reports as files; none are served where absent. */
  press?: Press
  /** The address that is listened on; 127.0.0.1 where absent. */
  host?: string
  /** The dashboard's address. */
  webUrl: string
  /** Told of every fault that clients see masked; writes to standard error where absent. */
  log?: Log
}

/** The product's GraphQL server as a value: a function of requests, for any HTTP server and for tests. */
export function createApi({
  database,
  startIngest,
  changeBlocks,
  changeStories,
  renderer,
  press,
  host = '127.0.0.1',
  webUrl,
  log = logToConsole,
}: ApiOptions): Transport {
  const contextOf = (signal?: AbortSignal) =>
    createContext({ database, startIngest, changeBlocks, changeStories, charts: services, signal })
  const drawn = (spec: ChartSpec, asOf: string, signal?: AbortSignal) =>
    drawnNow(spec, { schema, contextValue: contextOf(signal), asOf })
  const lastChanged = async () => (await lastChange(database.kysely)) ?? new Date(0).toISOString()
  const freezer = { database, drawn, lastChange: lastChanged, render: renderer.render, webUrl }
  const services: ChartServices = {
    freeze: (spec) => freezeChart(spec, freezer),
    changes: (slug) => chartChanges(slug, freezer),
    evidenceAddress,
    webUrl,
  }
  const charts: ChartSource = {
    store: chartStore(database),
    drawn: (spec, request, asOf) => drawn(spec, asOf, request.signal),
    lastChange: lastChanged,
    webUrl,
  }
  return createTransport({
    schema,
    context: ({ request }) => contextOf(request.signal),
    charts: { ...charts, renderer, log },
    reports: press && {
      stored: (id) => reportOf(database.kysely, id),
      engines: () => enginesOf(database.kysely),
      charts,
      renderer,
      press,
      log,
    },
    costLimits: OPERATION_LIMITS,
    health: () => healthOf(database),
    host,
    webUrl,
    log,
  })
}
