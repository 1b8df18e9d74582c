export { apiWords } from './api-words.ts'
export { filterIds, idsIn } from './filter-ids.ts'
export { edgesOf, graphql, nodesOf, type ResultOf, type TypedDocument, type VariablesOf } from './graphql.ts'
export { globalId, keyOf, type NodeType } from './ids.ts'
