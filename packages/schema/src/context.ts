import type { Database } from '@parallax/database'
import type { ArticleFilter, ChartChanges, ChartSpec, EvidenceSubject } from '@parallax/domain'
import type { BlockChange, StoryChange } from '@parallax/ingest'
import { createLoaders, type Loaders } from './loaders.ts'

/** What a caller may do. */
export interface Access {
  read: boolean
  write: boolean
}

/** What can only be done with charts by whoever draws them. */
export interface ChartServices {
  /** Keeps a chart's numbers of this moment; gives their address. @throws Failure where they do not hold still */
  freeze: (spec: ChartSpec) => Promise<string>
  /** What has changed since a chart was frozen; null where its document is not known here. */
  changes: (slug: string) => Promise<ChartChanges | null>
  /** Where the dashboard shows the articles behind a number. */
  evidenceAddress: (opens: { slice: ArticleFilter; subject: EvidenceSubject | null }) => string
  /** The dashboard's own address. */
  webUrl: string
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
  /** Whoever serves the schema lends them. */
  charts: ChartServices
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
  charts: ChartServices
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
  charts,
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
    charts,
    onRootField,
    loaders: createLoaders(database),
    signal,
  }
}
