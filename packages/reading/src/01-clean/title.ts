import type { ArticleInput, Title } from '@parallax/domain'
import { CORRECTED } from './corrections.ts'
import type { LabelledPage } from './labelled-page.ts'

/** All that caller and page say the headline is, best first: as a person corrected it, as given, as shown, as the head names it. */
export function titlesStated(input: ArticleInput, { headline, lines, metadata }: LabelledPage): Title[] {
  const line = headline ? lines[headline.line] : undefined
  const shown: Title[] =
    headline && line
      ? [
          {
            text: headline.text,
            start: line.start,
            end: line.end,
            confidence: headline.confidence,
            rule: headline.rule,
          },
        ]
      : []
  const given: Title[] = input.title
    ? [{ text: input.title, ...(line && { start: line.start, end: line.end }), confidence: 1, rule: 'given' }]
    : []
  // Named in the page's head alone: there is no place in the text to point at.
  const claimed = (metadata?.titles ?? []).map(
    (text): Title => ({ text, confidence: 0.75, rule: 'metadata' }),
  )
  const isCorrected = headline?.rule === CORRECTED
  return isCorrected ? [...shown, ...given, ...claimed] : [...given, ...shown, ...claimed]
}
