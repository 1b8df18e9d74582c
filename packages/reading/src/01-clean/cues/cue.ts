import type { BlockRole } from '@parallax/domain'

/** What the wording of a line says about it, whatever stands around it. */
export interface Cue {
  role: BlockRole
  rule: string
  /** Any of them makes the line one of this kind. */
  patterns: readonly RegExp[]
  /** Where given, one of these must match too. */
  also?: readonly RegExp[]
  /** The cue means this role only in lines of at most so many words. */
  words: number
  /** True: what follows belongs to something else (comments, other stories), so an article seldom runs across it. */
  stop?: boolean
}
