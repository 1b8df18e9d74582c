import type { ArticleFilter, EvidenceSubject } from '@parallax/domain'
import { chart } from '../../lib/specs.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Figure } from '../evidence/figure.tsx'
import { attentionRows, type CompareColumn, topicRows } from './compare-data.ts'
import { NumberTable } from './number-table.tsx'
import { ShareTable } from './share-table.tsx'
import { SubjectPicker } from './subject-picker.tsx'

interface ComparisonProps {
  filter: ArticleFilter
  columns: CompareColumn[]
  subject: EvidenceSubject | null
}

const INTERVAL =
  'The dot is the share of the outlet’s own articles in the filter, the band the 95 % Wilson interval: where two bands overlap widely, the outlets may not differ. Below ten articles only the counts are given.'

export async function Comparison({ filter, columns, subject }: ComparisonProps) {
  const [entities, topics] = await Promise.all([attentionRows(filter, columns), topicRows(filter, columns)])
  const outlets = columns.map(({ id }) => id)
  const comparable = subject?.kind === 'entity' || subject?.kind === 'topic' ? subject : null
  const shown = comparable ?? firstSubject(entities)
  return (
    <div className="grid gap-5 [&>*]:min-w-0">
      <Panel title="In numbers" id="numbers" padded={false}>
        <NumberTable columns={columns} />
      </Panel>
      {shown ? (
        <div>
          <SubjectPicker subject={shown} suggested={entities.map(({ id, name }) => ({ id, name }))} />
          <Figure spec={chart('source-comparison', filter, { subject: shown, outlets })} />
        </div>
      ) : null}
      <Panel
        title="Attention: who is mentioned"
        id="attention"
        padded={false}
        counted={`Articles of the outlet that mention the name at least once. ${INTERVAL}`}
      >
        {entities.length === 0 ? (
          <Empty title="These outlets mention nobody in this filter." />
        ) : (
          <ShareTable
            label="Attention of each outlet by name"
            columns={columns}
            filter={filter}
            rows={entities.map(({ cells, ...row }) => ({
              ...row,
              kind: 'entity',
              shares: new Map([...cells].map(([id, cell]) => [id, cell.share])),
            }))}
          />
        )}
      </Panel>
      <Panel
        title="Topics by outlet"
        id="topics"
        padded={false}
        counted={`Articles of the outlet that are about the topic. An article can have several topics, so a column may add up to more than 100 %. ${INTERVAL}`}
      >
        {topics.length === 0 ? (
          <Empty title="No topic was found in these outlets." />
        ) : (
          <ShareTable
            label="Topics of each outlet"
            columns={columns}
            filter={filter}
            rows={topics.map(({ cells, ...row }) => ({ ...row, kind: 'topic', shares: cells }))}
          />
        )}
      </Panel>
      <Figure spec={chart('topics-by-outlet', filter, { outlets })} />
    </div>
  )
}

function firstSubject(rows: { id: string }[]) {
  const first = rows[0]
  return first ? ({ kind: 'entity', id: first.id } as const) : null
}
