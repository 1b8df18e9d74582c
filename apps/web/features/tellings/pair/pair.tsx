import { Panel } from '../../../ui/panel.tsx'
import { DisagreementList } from '../disagreement-list.tsx'
import { Ledger } from '../ledger.tsx'
import { rowWords } from '../telling-words.ts'
import { PairHead } from './pair-head.tsx'
import { PairItems } from './pair-items.tsx'
import type { PairData, PairItemData } from './pair-query.ts'
import { PairSentences } from './pair-sentences.tsx'
import { PairShared } from './pair-shared.tsx'
import { PairTheme } from './pair-theme.tsx'

/** Speakers that are known come before those whom only words name. */
const knownFirst = (speakers: PairItemData[]) => {
  const isKnown = ({ key }: PairItemData) => !key.startsWith('words:')
  return [...speakers.filter(isKnown), ...speakers.filter((one) => !isKnown(one))]
}

/** "Deaths: 12, 17" */
function quantityWords({ label, inA, inB }: PairItemData): string {
  const numbers = [...inA, ...inB].map(({ sentence, mark }) => sentence.slice(mark.start, mark.end))
  return `${rowWords({ kind: 'QUANTITY', label })}: ${[...new Set(numbers)].join(', ')}`
}
const dayWords = ({ label }: PairItemData) => rowWords({ kind: 'DATE', label })

/** Two articles side by side. */
export function Pair({ pair }: { pair: PairData }) {
  const ids: [string, string] = [pair.a.id, pair.b.id]
  return (
    <>
      <PairHead pair={pair} />
      <div className="grid gap-5 [&>*]:min-w-0">
        <Panel
          title="Who and what is named"
          id="names"
          counted="By name, the most named first; pronouns are not counted. Each opens onto as many places as its number says."
        >
          <PairItems about="Names" ids={ids} items={pair.entities} none="Neither names anybody." />
        </Panel>
        <PairTheme pair={pair} />
        <Panel title="Whose words each quotes" id="speakers" counted="Each opens onto its quotations.">
          <PairItems
            about="Speakers"
            ids={ids}
            items={knownFirst(pair.speakers)}
            none="Neither quotes anybody."
          />
        </Panel>
        {pair.disagreements.length > 0 ? (
          <Panel title="Numbers that disagree" id="disagreements" padded={false}>
            <DisagreementList disagreements={pair.disagreements} />
          </Panel>
        ) : null}
        <Panel title="Numbers" id="numbers" counted="What is counted or measured, in either or in both.">
          <PairItems
            about="Numbers"
            ids={ids}
            items={pair.quantities}
            words={quantityWords}
            none="Neither counts anything."
          />
        </Panel>
        <Panel
          title="Days"
          id="dates"
          counted="“Friday” is counted from the day on which the article was published."
        >
          <PairItems about="Days" ids={ids} items={pair.dates} words={dayWords} none="Neither names a day." />
        </Panel>
        <PairSentences pair={pair} />
        <PairShared pair={pair} />
        {pair.quotations.length > 0 ? (
          <Ledger entries={pair.quotations} total={pair.quotations.length} more={null} of="article" />
        ) : null}
      </div>
    </>
  )
}
