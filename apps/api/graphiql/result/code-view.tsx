import { useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { LANGUAGES } from './code/languages.ts'
import { CopyButton } from './copy-button.tsx'
import { readVariables } from './read-answer.ts'

/** The request of this tab for other programs. Headers stay out: they may hold keys. */
export function CodeView() {
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex])
  const operations = useGraphiQL((state) => state.operations) ?? []
  const [chosen, setChosen] = useState(0)
  const language = LANGUAGES[chosen]
  const variables = readVariables(tab?.variables)
  if (!tab?.query?.trim() || !language) return <p>Write a query: it is shown here for other programs.</p>
  const operation = operations.find(({ name }) => name?.value === tab.operationName) ?? operations[0]
  if (operation?.operation === 'subscription')
    return <p>A subscription is answered by a stream of events, which no short program reads.</p>
  if (!variables) return <p role="alert">The variables are no JSON: no program could send them.</p>
  const code = language.write({
    endpoint: `${window.location.origin}/graphql`,
    query: tab.query,
    variables,
    operationName: operations.length > 1 ? tab.operationName : null,
  })
  return (
    <>
      <div className="result-actions">
        <label className="result-choice">
          Language
          <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
            {LANGUAGES.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <CopyButton key={chosen} text={() => code}>
          Copy code
        </CopyButton>
      </div>
      <p>{language.note}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
      <section aria-label={`${language.name}, code`} tabIndex={0} className="result-scroll">
        <pre>{code}</pre>
      </section>
    </>
  )
}
