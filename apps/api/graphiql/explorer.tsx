import { ToolbarButton, useGraphiQL } from '@graphiql/react'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useState } from 'react'
import { EditorOptions } from './editor-options.ts'
import { EXAMPLES } from './examples.ts'
import { examplesPlugin } from './examples-pane.tsx'
import { fetcher } from './fetcher.ts'
import { resultPlugin } from './result/result-plugin.tsx'
import { sharedQuery, shareLink } from './share-link.ts'

const shared = sharedQuery(window.location)
// GraphiQL gives the first of its default tabs no variables of its own; where it remembers tabs, nothing must be given.
const isFirstVisit = window.localStorage.getItem('graphiql:tabState') === null
const initial = shared ?? (isFirstVisit ? EXAMPLES[0] : undefined)
const tabs = EXAMPLES.map(({ query, variables }) => ({ query, variables }))

/** GraphiQL as Parallax offers it: example queries as tabs, a link for every query, subscriptions over SSE. */
export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={[examplesPlugin, resultPlugin, HISTORY_PLUGIN]}
      defaultTabs={shared ? [shared, ...tabs] : tabs}
      {...(initial ? { initialQuery: initial.query, initialVariables: initial.variables ?? '' } : {})}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>Parallax</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <LinkButton />
            <EditorOptions />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  )
}

function LinkButton() {
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)
  const [label, setLabel] = useState('Copy a link to this query')

  async function copyLink() {
    const link = shareLink(window.location.origin, {
      query: query?.getValue() ?? '',
      variables: variables?.getValue() ?? null,
    })
    window.history.replaceState(null, '', link)
    // Without a secure context there is no clipboard; the address bar holds the link all the same.
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    )
    setLabel(copied ? 'Link copied' : 'The link stands in the address bar')
  }

  return (
    <ToolbarButton label={label} onClick={() => void copyLink()}>
      <LinkIcon />
    </ToolbarButton>
  )
}

function LinkIcon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6l-1.2 1.2M14 10a4.5 4.5 0 0 0-6.4 0l-3 3A4.5 4.5 0 0 0 11 19.4l1.2-1.2" />
    </svg>
  )
}
