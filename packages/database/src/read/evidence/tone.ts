import type { ArticleFilter, ToneChoice } from '@parallax/domain'
import { sql } from 'kysely'
import type { Reader } from '../reader.ts'
import { mentionConditions } from '../tone/tone-columns.ts'
import { anyMentionPassages } from './mentions.ts'

/**
 * The mentions of an entity whose clause was read, by name, description or pronoun: how sure the tone is and who read it
 * stand in place of what found the name.
 */
export function tonePassages(db: Reader, filter: ArticleFilter, choice: ToneChoice) {
  const mentions = anyMentionPassages(db, filter, choice.entity, {
    confidence: sql<number>`mention."toneConfidence"`,
    rule: sql<string>`mention."toneRule"`,
    value: sql<number | null>`mention.polarity`,
  })
  return mentions.where(mentionConditions(choice, 'mention'))
}
