import { sentenceOf } from '../citation/sentence.ts'
import { sentences } from '../sentences.ts'
import type { Pasting } from './pasting.ts'

/** The caption without the address: title, finding, filter in words, n and source. */
export const captionOf = ({ chart: { drawn } }: Pasting) => ({
  title: sentences(drawn.title),
  about: sentences(drawn.finding, drawn.subtitle, drawn.source.text),
})

/** For a document that takes no more than text. */
export function plainText(pasting: Pasting): string {
  const { title, about } = captionOf(pasting)
  return [`${title} ${about}`, pasting.chart.address, sentenceOf(pasting.citation)].join('\n\n')
}
