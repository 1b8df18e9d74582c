import type { TopicLine } from '@parallax/domain'
import type { Context } from './context.ts'
import { nameIn } from './filter-words.ts'
import { capital } from './words.ts'

/** What the line of a topic is called: a person's own topic in that person's words. */
export const lineLabel = ({ topic, rest }: TopicLine): string =>
  topic.own ? topic.name : `${capital(topic.name)}${rest ? ', no narrower topic' : ''}`

/** The same after "about". */
export const lineWords = ({ topic, rest }: TopicLine): string =>
  rest ? `${topic.name} and no narrower topic of it` : topic.name

const SEVERAL =
  'An article with several topics counts once for each, so numbers may add up to more than all articles, and shares to more than 100%.'

const TOPIC_NOTE = `Topics are the top level of the IPTC Media Topics, each with all narrower ones below it, and topics of your own where there are any. ${SEVERAL}`

/** What the topics of a chart are, and how articles count for them. */
export function topicNote(parent: string | undefined, { names }: Pick<Context, 'names'>): string {
  if (parent === undefined) return TOPIC_NOTE
  const name = nameIn(names, parent)
  return `Topics are those right below “${name}” in the IPTC Media Topics, each with all that lies below it; articles about ${name} that are about none of them stand as “no narrower topic”. ${SEVERAL}`
}
