/** An example query: one file of `apps/api/examples`, its variables in the file of the same name. */
export interface Example {
  /** In words, from the file's name: "Who is mentioned". */
  title: string
  /** The comment that the file begins with, as one paragraph. */
  about: string
  query: string
  variables: string | null
}

const queries = import.meta.glob<string>('../examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const variables = import.meta.glob<string>('../examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function titleOf(path: string): string {
  const words = path.replace(/^.*\/\d+-|\.graphql$/g, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function aboutOf(query: string): string {
  const comment = query.split('\n').filter((line) => line.startsWith('#'))
  return comment.map((line) => line.slice(1).trim()).join(' ')
}

/** All examples in the order of their numbers. */
export const EXAMPLES: Example[] = Object.entries(queries)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, query]) => ({
    title: titleOf(path),
    about: aboutOf(query),
    query,
    variables: variables[path.replace(/graphql$/, 'json')] ?? null,
  }))
