'use client'

import { Panel } from '../../../ui/panel.tsx'
import { OwnTopicForm } from './own-topic-form.tsx'
import { useOwnTopics } from './use-own-topics.ts'

export function AddOwnTopic() {
  const { add, busy } = useOwnTopics()
  return (
    <Panel title="Define a topic" id="define">
      <OwnTopicForm initial={{ name: '', query: {} }} action="Define" busy={busy} onSubmit={add} />
    </Panel>
  )
}
