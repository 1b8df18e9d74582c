import { type ComplexityResult, complexityFromQuery } from '@pothos/plugin-complexity'
import { type DocumentNode, type ExecutionArgs, GraphQLError, getOperationAST, Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** What one operation may cost at most, as Pothos' complexity plugin counts. */
export type CostLimits = ComplexityResult

const SENTENCES: Record<keyof CostLimits, (found: number, allowed: number) => string> = {
  complexity: (found, allowed) =>
    `The query costs ${found.toLocaleString('en')} points, and at most ${allowed.toLocaleString('en')} are allowed. ` +
    'A list costs its length times what is asked of each item: ask for fewer items or fewer fields.',
  depth: (found, allowed) => `The query is ${found} levels deep, and at most ${allowed} are allowed.`,
  breadth: (found, allowed) => `The query asks for ${found} fields, and at most ${allowed} are allowed.`,
}

/**
 * Refuses an operation that costs too much, once its variables are known and before any of it is executed. Pothos' plugin
 * would refuse by itself, but at each root field: as many errors as fields, and only when some may have run.
 */
export function operationCost(limits: CostLimits): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const error = tooExpensive(args, limits)
      if (error) setResultAndStopExecution({ errors: [error] })
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = tooExpensive(args, limits)
      if (error) setResultAndStopExecution({ errors: [error] })
    },
  }
}

function tooExpensive(args: ExecutionArgs, limits: CostLimits): GraphQLError | null {
  const cost = costOf(args)
  for (const [limit, allowed] of Object.entries(limits) as [keyof CostLimits, number][]) {
    const found = cost?.[limit] ?? 0
    if (found <= allowed) continue
    return new GraphQLError(SENTENCES[limit](found, allowed), {
      extensions: { code: 'QUERY_TOO_EXPENSIVE', limit, allowed, found, http: { status: 400, spec: true } },
    })
  }
  return null
}

function costOf({ document, operationName, schema, variableValues }: ExecutionArgs): ComplexityResult | null {
  const operation = getOperationAST(document, operationName)
  if (!operation) return null
  const definitions = document.definitions.filter(
    (node) => node === operation || node.kind === Kind.FRAGMENT_DEFINITION,
  )
  const chosen: DocumentNode = { kind: Kind.DOCUMENT, definitions }
  try {
    return complexityFromQuery(chosen, { schema, variables: { ...variableValues } })
  } catch (error) {
    // Variables that do not fit: execution says which.
    if (error instanceof GraphQLError) return null
    throw error
  }
}
