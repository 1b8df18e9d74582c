import { parseUrlState, type RawParams } from '@parallax/addresses'
import { IgnoredNote } from '../../../../features/filters/ignored-note.tsx'
import { AddOwnTopic } from '../../../../features/topics/own/add-own-topic.tsx'
import { OwnTopicsQuery } from '../../../../features/topics/own/own-topic-data.ts'
import { OwnTopicList } from '../../../../features/topics/own/own-topic-list.tsx'
import { counted } from '../../../../lib/format.ts'
import { ask } from '../../../../lib/server.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Panel } from '../../../../ui/panel.tsx'

export const metadata = { title: 'Topics of your own' }

export default async function OwnTopicsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { ignored } = parseUrlState(await searchParams)
  const { ownTopics } = await ask(OwnTopicsQuery, {})
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Topics of your own" actions={<ButtonLink href="/topics">All topics</ButtonLink>}>
        A topic of your own is a name and a query. Its articles are those that the query finds whenever they
        are counted, so what comes in later is in it at once. It stands beside the media topics in every
        chart.
      </PageHeader>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_28rem] [&>*]:min-w-0">
        <Panel title={counted(ownTopics.length, 'topic').replace(/^no/, 'No')} id="own-topics" padded={false}>
          {ownTopics.length === 0 ? (
            <Empty title="You have defined none yet.">
              Say by words, names or media topics what belongs to it; before you keep it you see what it
              finds.
            </Empty>
          ) : (
            <OwnTopicList topics={ownTopics} />
          )}
        </Panel>
        <AddOwnTopic />
      </div>
    </>
  )
}
