import { sentenceToAddress } from '../citation/sentence.ts'
import { plain } from '../markdown-words.ts'
import type { Clip, Pasting } from './pasting.ts'
import { captionOf } from './plain-text.ts'

/** The picture by its address and a link around it, caption, citation. */
export function markdownClip(pasting: Pasting): Clip {
  const { chart, citation } = pasting
  const { title, about } = captionOf(pasting)
  const { address } = chart
  const text = [
    `[![${plain(chart.drawn.finding)}](${address}.png)](${address})`,
    `**${plain(title)}** ${plain(about)} <${address}>`,
    `${plain(sentenceToAddress(citation))} <${citation.url}>`,
  ].join('\n\n')
  return { text: `${text}\n` }
}
