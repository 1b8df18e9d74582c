import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react'
import { useMemo, useState } from 'react'
import { CodeView } from './code-view.tsx'
import { readAnswer } from './read-answer.ts'
import { TablesView } from './tables-view.tsx'
import './result.css'

const VIEWS = ['Table', 'Chart', 'Code'] as const

/** What can be made of an answer: tables, a chart of them, and the same request in other languages. */
function ResultPane() {
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex])
  const [view, setView] = useState<(typeof VIEWS)[number]>('Table')
  const answer = useMemo(() => readAnswer(tab?.response ?? null), [tab?.response])
  return (
    <section aria-label="Result" className="result">
      <div className="graphiql-doc-explorer-title">Result</div>
      <fieldset aria-label="Show the result as" className="result-choices">
        {VIEWS.map((name) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
            {name}
          </button>
        ))}
      </fieldset>
      {view === 'Code' ? <CodeView /> : <TablesView key={tab?.id} answer={answer} as={view} />}
    </section>
  )
}

const ResultIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <path d="M4 5h16v14H4zM4 10h16M10 10v9M14 16v-3M17 16v-2" />
  </svg>
)

/** A pane beside the answer. */
export const resultPlugin: GraphiQLPlugin = { title: 'Result', icon: ResultIcon, content: ResultPane }
