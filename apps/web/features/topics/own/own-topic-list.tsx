'use client'

import { Dialog } from '@base-ui/react/dialog'
import { idsIn } from '@parallax/client'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { count, counted, filterInWords } from '../../../lib/format.ts'
import { useLabels } from '../../../lib/use-labels.ts'
import { Button, buttonLook } from '../../../ui/button.tsx'
import { numeric, Table, td, th } from '../../../ui/table.tsx'
import { Opens } from '../../evidence/opens.tsx'
import { filterOf, type OwnTopic } from './own-topic-data.ts'
import { OwnTopicForm } from './own-topic-form.tsx'
import { useOwnTopics } from './use-own-topics.ts'

/** One's own topics, each with its query in words and what it finds now. */
export function OwnTopicList({ topics }: { topics: OwnTopic[] }) {
  const { remove, busy } = useOwnTopics()
  const [edited, setEdited] = useState<OwnTopic | null>(null)
  const nameOf = useLabels([...new Set(topics.flatMap((topic) => idsIn(filterOf(topic))))].sort())
  return (
    <>
      <Table label="Topics of your own">
        <thead>
          <tr>
            <th scope="col" className={th}>
              Topic
            </th>
            <th scope="col" className={`${th} ${numeric}`}>
              Articles
            </th>
            <th scope="col" className={th}>
              <span className="sr-only">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.id} className="hover:bg-sunken/60">
              <th scope="row" dir="auto" className={`${td} font-medium`}>
                {topic.name}
                <span className="line-clamp-2 text-xs font-normal text-faint">
                  Articles {filterInWords(filterOf(topic), nameOf).join(', ')}
                </span>
              </th>
              <td className={`${td} ${numeric}`}>
                <Opens
                  slice={{ ownTopics: { all: [topic.id] } }}
                  subject={{ kind: 'own-topic', id: topic.id }}
                  label={`${counted(topic.articles.totalCount, 'article')} in ${topic.name}`}
                >
                  {count(topic.articles.totalCount)}
                </Opens>
              </td>
              <td className={`${td} text-end whitespace-nowrap`}>
                <Button
                  look="quiet"
                  square
                  disabled={busy}
                  aria-label={`Change ${topic.name}`}
                  onClick={() => setEdited(topic)}
                >
                  <Pencil aria-hidden />
                </Button>
                <Button
                  look="quiet"
                  square
                  disabled={busy}
                  aria-label={`Remove ${topic.name}`}
                  onClick={() => void remove(topic)}
                >
                  <Trash2 aria-hidden />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {edited ? <EditOwnTopic topic={edited} onClose={() => setEdited(null)} /> : null}
    </>
  )
}

function EditOwnTopic({ topic, onClose }: { topic: OwnTopic; onClose: () => void }) {
  const { change, busy } = useOwnTopics()
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[#000]/30" />
        <Dialog.Popup className="fixed inset-x-0 top-[10vh] z-50 mx-auto max-h-[85vh] w-[min(32rem,calc(100vw-1.5rem))] space-y-3 overflow-y-auto rounded-lg border border-line bg-surface p-4">
          <Dialog.Title className="text-lg font-semibold tracking-[-0.01em]">Change this topic</Dialog.Title>
          <OwnTopicForm
            initial={{ name: topic.name, query: filterOf(topic) }}
            action="Save"
            busy={busy}
            onSubmit={async (name, query) => {
              const refusal = await change(topic.id, name, query)
              if (!refusal) onClose()
              return refusal
            }}
          >
            <Dialog.Close className={buttonLook('plain')}>Cancel</Dialog.Close>
          </OwnTopicForm>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
