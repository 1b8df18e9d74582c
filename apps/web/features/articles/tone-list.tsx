import { Panel } from '../../ui/panel.tsx'
import type { ArticleData } from './article-query.ts'
import { NodeLink } from './node-link.tsx'

const signed = new Intl.NumberFormat('en', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const words = (value: number | null) => (value === null ? '–' : signed.format(value))

/** Tone toward each name, from −1 to 1: the outlet's own words and what stands in quotations, kept apart. */
export function ToneList({ tone }: { tone: ArticleData['tone'] }) {
  return (
    <Panel
      title="Tone"
      id="tone"
      counted="From −1 (against) to 1 (in favour), in the sentences that mention the name. Narration is the outlet’s own words; what it quotes from others is kept apart."
    >
      <table className="w-full text-sm">
        <thead>
          <tr className="text-xs text-faint">
            <th scope="col" className="pb-1 text-start font-medium">
              Toward
            </th>
            <th scope="col" className="pb-1 text-end font-medium">
              narration
            </th>
            <th scope="col" className="pb-1 text-end font-medium">
              quoted
            </th>
          </tr>
        </thead>
        <tbody>
          {tone.map(({ entity, narration, quoted }) => (
            <tr key={entity.id}>
              <th scope="row" className="py-0.5 text-start font-normal">
                <NodeLink node={entity} />
              </th>
              <td className="nums py-0.5 text-end">{words(narration)}</td>
              <td className="nums py-0.5 text-end">{words(quoted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
