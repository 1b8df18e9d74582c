import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { EXAMPLES, type Example } from './examples.ts'

function ExamplesPane() {
  const { addTab, changeTab } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)

  function open(example: Example) {
    const index = tabs.findIndex((tab) => tab.query === example.query)
    if (index >= 0) return changeTab(index)
    addTab()
    queryEditor?.setValue(example.query)
    variableEditor?.setValue(example.variables ?? '')
  }

  return (
    <section aria-label="Example queries">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <ul className="examples">
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{withCode(example.about)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Words between backticks are names of the schema. */
function withCode(text: string) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M5 4h10l4 4v12H5zM15 4v4h4M8 12h8M8 16h5" />
    </svg>
  )
}

/** A pane that lists the example queries with what each shows, for those who have closed their tabs. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPane,
}
