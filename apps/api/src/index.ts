export type { Fault, Log } from './log.ts'
export { type StartOptions, startApi } from './server.ts'
export { MAX_BODY_BYTES, type Transport } from './transport.ts'
export { type ApiOptions, createApi } from './yoga.ts'
