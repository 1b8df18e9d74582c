import { graphql, type ResultOf } from '@parallax/client'

export const RunFields = graphql(`
  fragment RunFields on IngestRun {
    id state total done stored unchanged failed startedAt finishedAt
  }
`)
export type Run = ResultOf<typeof RunFields>

export const RunProgress = graphql(
  `
  subscription RunProgress($id: ID!) {
    ingest(id: $id) { ...RunFields }
  }
`,
  [RunFields],
)

export const RunNow = graphql(
  `
  query RunNow($id: ID!) {
    ingestRun(id: $id) { ...RunFields }
  }
`,
  [RunFields],
)

export const RunItems = graphql(`
  query RunItems($id: ID!) {
    ingestRun(id: $id) {
      id
      failures: items(state: FAILED, first: 100) {
        totalCount
        nodes { position name code message }
      }
      warned: items(warned: true, first: 50) {
        totalCount
        nodes { position name warnings { message } }
      }
      added: items(state: STORED, first: 20) {
        totalCount
        nodes { position name article { id title sourceName outlet { id name } publishedAt publishedPrecision } }
      }
      known: items(state: UNCHANGED, first: 20) {
        totalCount
        nodes { position name article { id title sourceName } }
      }
    }
  }
`)

export interface FailureGroup {
  code: string
  message: string
  names: string[]
}

/** Failures by reason, the most frequent first: forty files with one fault are one line. */
export function failuresByReason(
  items: readonly { name: string; code: string | null; message: string | null }[],
): FailureGroup[] {
  const groups = new Map<string, FailureGroup>()
  for (const { name, code, message } of items) {
    const key = `${code ?? ''} ${message ?? ''}`
    const group = groups.get(key) ?? {
      code: code ?? '',
      message: message ?? 'No reason was given.',
      names: [],
    }
    group.names.push(name)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.names.length - a.names.length)
}
