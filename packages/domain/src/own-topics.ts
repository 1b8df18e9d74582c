import type { z } from 'zod'
import { Failure } from './failures.ts'
import { ArticleFilter, compact, type SetFilter } from './filter.ts'

const LONGEST_NAME = 80

/** What a topic of one's own may ask of articles: a part of the filter that every list has. */
export const OwnTopicQuery = ArticleFilter.pick({
  text: true,
  entities: true,
  topics: true,
  outlets: true,
  agencies: true,
  languages: true,
  period: true,
})
export type OwnTopicQuery = z.infer<typeof OwnTopicQuery>

/** A topic that a user defines: its articles are those that the query finds when they are asked for. */
export interface OwnTopicDraft {
  name: string
  query: OwnTopicQuery
}

export interface OwnTopic extends OwnTopicDraft {
  id: string
}

const asksSet = ({ all, any, none }: SetFilter = {}) =>
  [all, any, none].some((ids) => ids !== undefined && ids.length > 0)

/** Whether a query asks anything at all: one that does not would be all articles. */
export function asksSomething({
  text,
  entities,
  topics,
  outlets,
  agencies,
  languages,
  period,
}: OwnTopicQuery) {
  return (
    Boolean(text?.trim()) ||
    asksSet(entities) ||
    asksSet(topics) ||
    [outlets, agencies, languages].some((list) => list !== undefined && list.length > 0) ||
    Boolean(period?.from ?? period?.to)
  )
}

/**
 * A topic of one's own, tidied.
 * @throws Failure BAD_INPUT with the field that is at fault
 */
export function checkOwnTopic({ name: given, query }: { name: string; query: unknown }): OwnTopicDraft {
  const name = given.replace(/\s+/g, ' ').trim()
  if (name === '') throw new Failure('BAD_INPUT', 'The topic has no name.', 'name')
  if (name.length > LONGEST_NAME)
    throw new Failure('BAD_INPUT', `The name has more than ${LONGEST_NAME} characters.`, 'name')
  if (/[\p{Cc}\p{Cs}]/u.test(name))
    throw new Failure('BAD_INPUT', 'The name holds control characters.', 'name')
  const parsed = OwnTopicQuery.strict().safeParse(query)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Failure('BAD_INPUT', `A topic cannot ask this: ${issue?.message}`, 'query')
  }
  const { text, period, ...rest } = parsed.data
  if (period?.from && period.to && period.from > period.to)
    throw new Failure('BAD_INPUT', 'The last day is before the first.', 'query.period')
  const tidied = compact({ ...rest, period, text: text?.trim() || undefined })
  if (!asksSomething(tidied))
    throw new Failure('BAD_INPUT', 'Say what the topic is: words, names or another choice.', 'query.text')
  return { name, query: tidied }
}
