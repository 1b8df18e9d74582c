import type { ArticleFilter, EvidenceSubject } from '@parallax/domain'
import { chart } from '../../lib/specs.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Figure } from '../evidence/figure.tsx'
import { type LeaningRow, leaningRows } from './leaning.ts'
import { Likeness } from './likeness.tsx'
import { NumberTable } from './number-table.tsx'
import { ShareTable } from './share-table.tsx'
import type { Compared, Side } from './sides.ts'
import { SubjectPicker } from './subject-picker.tsx'

interface AttentionProps extends Compared {
  subject: EvidenceSubject | null
}

/** Whom and what the sides write about: of two sides left, alike, right; of more a table of shares. */
export async function Attention({ chosen, filter, sides, subject }: AttentionProps) {
  const outlets = chosen.map(({ id }) => id)
  const two = sides.length === 2
  const { entities, topics } = two ? { entities: [], topics: [] } : await leaningRows(filter, outlets)
  return (
    <div className="grid gap-5 [&>*]:min-w-0">
      {two ? (
        <>
          <Figure spec={chart('outlet-contrast', filter, { of: 'entities', outlets, limit: 8 })} />
          <Figure spec={chart('outlet-contrast', filter, { of: 'topics', outlets, limit: 8 })} />
        </>
      ) : (
        <>
          <Shares
            title="Who is mentioned"
            noun="Name"
            id="attention"
            rows={entities}
            sides={sides}
            filter={filter}
          />
          <Shares title="Topics" noun="Topic" id="topics" rows={topics} sides={sides} filter={filter} />
          <Figure spec={chart('topics-by-outlet', filter, { outlets })} />
        </>
      )}
      <OneSubject filter={filter} outlets={outlets} subject={subject} rows={entities} />
      <Likeness of="ENTITIES" {...{ filter, outlets }} />
      <Likeness of="TOPICS" {...{ filter, outlets }} />
      <Panel title="In numbers" id="numbers" padded={false}>
        <NumberTable sides={sides} />
      </Panel>
    </div>
  )
}

interface SharesProps {
  title: string
  noun: string
  id: string
  rows: LeaningRow[]
  sides: Side[]
  filter: ArticleFilter
}

const Shares = ({ title, noun, id, rows, sides, filter }: SharesProps) => (
  <Panel
    title={title}
    id={id}
    padded={false}
    counted="Of each outlet in turn what it gives more room than the others do, then what they share. “More in” stands after all that was tested (q at most 0.05); what only leans may be chance. The dot is the share of the outlet’s own articles in the filter, the band its 95 % Wilson interval. Below ten articles only the counts are given."
  >
    {rows.length === 0 ? (
      <Empty title="Nothing was found in these articles." />
    ) : (
      <ShareTable label={`${title}, share of each outlet`} {...{ rows, sides, filter, noun }} />
    )}
  </Panel>
)

interface OneSubjectProps {
  filter: ArticleFilter
  outlets: string[]
  subject: EvidenceSubject | null
  rows: LeaningRow[]
}

/** All outlets on one name or topic of the reader's choice. One outlet alone stands among all of the filter. */
function OneSubject({ filter, outlets, subject, rows }: OneSubjectProps) {
  const asked = subject?.kind === 'entity' || subject?.kind === 'topic' ? subject : null
  const [first] = rows
  const shown = asked ?? (first ? { kind: 'entity' as const, id: first.id } : null)
  return (
    <div>
      <SubjectPicker subject={shown} suggested={rows.map(({ id, name }) => ({ id, name }))} />
      {shown ? (
        <Figure
          spec={chart('source-comparison', filter, {
            subject: shown,
            ...(outlets.length > 1 && { outlets }),
          })}
        />
      ) : null}
    </div>
  )
}
