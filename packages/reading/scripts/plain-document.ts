import type { WithQuotations } from '../src/document.ts'

/** A document whose headline and body are known, one sentence a line: enough for stages that need no names. */
export function plainDocument(title: string | null, body: string): WithQuotations {
  const text = title === null ? body : `${title}\n\n${body}`
  const start = text.length - body.length
  const evidence = { confidence: 1, rule: 'given' }
  const blocks: WithQuotations['blocks'] = [
    ...(title === null ? [] : [{ role: 'headline' as const, start: 0, end: start, ...evidence }]),
    { role: 'body', start, end: text.length, ...evidence },
  ]
  const sentences = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    block: title !== null && match.index >= start ? 1 : 0,
  }))
  return {
    input: { id: 'plain', text },
    text,
    language: 'en',
    analysed: true,
    blocks,
    title: null,
    outlet: null,
    agency: null,
    bylines: [],
    dateline: null,
    published: null,
    updated: null,
    conflicts: [],
    page: null,
    paywall: null,
    sentences,
    tokens: [],
    mentions: [],
    entities: [],
    quotations: [],
  }
}
