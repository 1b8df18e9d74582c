import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** News is full of typographic quotation marks, which Monaco would frame as suspicious; and comments are read in whole lines. */
const OPTIONS = {
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  wordWrap: 'on',
} as const

/** Sets what all editors have in common; draws nothing. */
export function EditorOptions(): null {
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)
  const response = useGraphiQL((state) => state.responseEditor)
  useEffect(() => {
    for (const editor of [query, variables, response]) editor?.updateOptions(OPTIONS)
  }, [query, variables, response])
  return null
}
