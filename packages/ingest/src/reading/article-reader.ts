import type { Annotations, ArticleInput, Engine, ReadingOptions } from '@parallax/domain'

/** Something that reads articles, away from the event loop of who asks. */
export interface ArticleReader {
  /** How many articles it reads at once. */
  size: number
  engine(): Promise<Engine>
  /** @throws Failure for what is no article; Error where the engine itself is at fault */
  read(input: ArticleInput, options?: ReadingOptions): Promise<Annotations>
  close(): Promise<void>
}
