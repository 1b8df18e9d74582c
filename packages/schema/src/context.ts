import type { Database } from '@parallax/database'
import type { BlockChange, StoryChange } from '@parallax/ingest'
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
  /**
   * Records a decision on an article's blocks and reads it again. Whoever serves the schema lends the reader.
   * @throws Failure where it cannot be taken
   */
  changeBlocks: (articleId: string, change: BlockChange) => Promise<void>
  /**
   * Records a decision on stories, or takes one back; gives its number. Whoever serves the schema lends the engine.
   * @throws Failure where it cannot be taken
   */
  changeStories: (change: StoryChange) => Promise<number>
  /** Told of each field of Query, Mutation and Subscription when it has answered. */
  onRootField: (field: string, milliseconds: number) => void
  loaders: Loaders
  /** Ends with the request: whoever watches something for it stops. */
  signal: AbortSignal | undefined
}

export interface ContextOptions {
  database: Database
  startIngest: (runId: string) => void
  changeBlocks: (articleId: string, change: BlockChange) => Promise<void>
  changeStories: (change: StoryChange) => Promise<number>
  /** Everything, unless told: a workbench on one's own machine has no accounts. */
  access?: Access
  onRootField?: (field: string, milliseconds: number) => void
  signal?: AbortSignal | undefined
}

export function createContext({
  database,
  startIngest,
  changeBlocks,
  changeStories,
  access = { read: true, write: true },
  onRootField = () => {},
  signal,
}: ContextOptions): Context {
  return {
    database,
    access,
    startIngest,
    changeBlocks,
    changeStories,
    onRootField,
    loaders: createLoaders(database),
    signal,
  }
}
