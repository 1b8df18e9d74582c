import { z } from 'zod'
import { KnownEntity } from './known-entities.ts'
import { Span } from './spans.ts'
import { BLOCK_ROLES, NAME_ENGINES } from './vocabulary.ts'

/** A person's word on what a stretch of the text is; it stands above every rule. */
export const RoleCorrection = Span.extend({ role: z.enum(BLOCK_ROLES) })
export type RoleCorrection = z.infer<typeof RoleCorrection>

/** An outlet that the reader's owner knows, beside those that ship. */
export const KnownOutlet = z.object({
  /** Registrable domain, lower case, without `www.`. */
  domain: z.string().nullable(),
  name: z.string().min(1),
  /** ISO 3166-1 alpha-2; decides the order of day and month where nothing else does. */
  country: z.string().length(2).nullable(),
})
export type KnownOutlet = z.infer<typeof KnownOutlet>

/** What is known beside the article itself. */
export const ReadingOptions = z.object({
  corrections: z.array(RoleCorrection).optional(),
  outlets: z.array(KnownOutlet).optional(),
  /** Entities that the reader's owner knows, beside those that ship. */
  entities: z.array(KnownEntity).optional(),
  /** Where absent, the best that the machine can run. */
  names: z.enum(NAME_ENGINES).optional(),
})
export type ReadingOptions = z.infer<typeof ReadingOptions>
