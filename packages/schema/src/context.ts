import type { Database } from '@parallax/database'
import { createLoaders, type Loaders } from './loaders.ts'

/** What a caller may do. */
export interface Access {
  read: boolean
  write: boolean
}

/** What every resolver is given. One context serves one operation. */
export interface Context {
  database: Database
  access: Access
  /** Works off a run that was just created, without being waited for. Whoever serves the schema decides how. */
  startIngest: (runId: string) => void
  /** Told of each field of Query, Mutation and Subscription when it has answered. */
  onRootField: (field: string, milliseconds: number) => void
  loaders: Loaders
  /** Ends with the request: whoever watches something for it stops. */
  signal: AbortSignal | undefined
}

export interface ContextOptions {
  database: Database
  startIngest: (runId: string) => void
  /** Everything, unless told: a workbench on one's own machine has no accounts. */
  access?: Access
  onRootField?: (field: string, milliseconds: number) => void
  signal?: AbortSignal | undefined
}

export function createContext({
  database,
  startIngest,
  access = { read: true, write: true },
  onRootField = () => {},
  signal,
}: ContextOptions): Context {
  return { database, access, startIngest, onRootField, loaders: createLoaders(database), signal }
}
