import { bibtexOf, type Citation, cslOf, risOf, sentenceOf } from '@parallax/charts/text'
import { Button } from '../../../ui/button.tsx'
import { textPart } from './clipboard.ts'
import type { Copy } from './use-copy.ts'

const STYLES: readonly (readonly [name: string, text: (citation: Citation) => string])[] = [
  ['Sentence', sentenceOf],
  ['BibTeX', (citation) => bibtexOf([citation])],
  ['CSL-JSON', (citation) => cslOf([citation])],
  ['RIS', (citation) => risOf([citation])],
]

/** How the chart is cited, for a text or for a program that keeps references. */
export function CitationCopies({ citation, onCopy }: { citation: Citation; onCopy: Copy }) {
  const copyAs = (name: string, text: string) =>
    onCopy({ parts: { 'text/plain': textPart(text) }, done: `Citation copied: ${name}`, text })
  return (
    <section aria-label="Citation" className="space-y-2">
      <h3 className="font-medium">Citation</h3>
      <p dir="auto" className="text-sm break-words text-soft">
        {sentenceOf(citation)}
      </p>
      <div className="flex flex-wrap gap-2">
        {STYLES.map(([name, textOf]) => (
          <Button
            key={name}
            aria-label={`Copy citation: ${name}`}
            onClick={() => copyAs(name, textOf(citation))}
          >
            {name}
          </Button>
        ))}
      </div>
    </section>
  )
}
