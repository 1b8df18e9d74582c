import { graphql, nodesOf } from '@parallax/client'
import type { ArticleFilter, EvidenceSubject } from '@parallax/domain'
import { count, counted } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { subjectInput } from '../../lib/subject-input.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EvidenceFields, EvidenceItem } from './evidence-item.tsx'
import { Opens } from './opens.tsx'

const EvidencePreview = graphql(
  `
  query EvidencePreview($filter: ArticleFilter, $subject: SubjectInput!) {
    evidence(filter: $filter, subject: $subject, first: 6) {
      totalCount
      nodes { ...EvidenceFields }
    }
  }
`,
  [EvidenceFields],
)

interface EvidencePanelProps {
  filter: ArticleFilter
  subject: EvidenceSubject
  one: 'mention' | 'passage'
  counted: string
}

/** The first sentences behind a page's numbers; the rest is one step away. */
export async function EvidencePanel({ filter, subject, one, counted: note }: EvidencePanelProps) {
  const { evidence } = await ask(EvidencePreview, {
    filter,
    subject: subjectInput(subject),
  })
  const items = nodesOf(evidence)
  return (
    <Panel
      title="Evidence"
      id="evidence"
      padded={false}
      counted={note}
      aside={
        evidence.totalCount > 0 ? (
          <Opens slice={filter} subject={subject} label={`All ${counted(evidence.totalCount, one)}`}>
            All {count(evidence.totalCount)}
          </Opens>
        ) : null
      }
    >
      {items.length === 0 ? (
        <Empty title="No sentence shows this." />
      ) : (
        <ul className="border-t border-line">
          {items.map((item) => (
            <EvidenceItem key={`${item.article.id}.${item.start}.${item.marks[0]?.start}`} item={item} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
