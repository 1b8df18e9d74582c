import { bodyOf, type CodeRequest } from './request.ts'

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`

/**
 * For a POSIX shell. The body stands in a here-document whose word is quoted: the shell changes nothing in it, and no line of
 * JSON can be that word.
 */
export const curl = (
  request: CodeRequest,
): string => `curl --silent --show-error ${quoted(request.endpoint)} \\
  --header 'content-type: application/json' \\
  --data-binary @- <<'JSON'
${JSON.stringify(bodyOf(request), null, 2)}
JSON
`
