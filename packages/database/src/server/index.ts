export { runningAddress } from './embedded.ts'
export { migrate } from './migrate.ts'
export { type OpenDatabase, type OpenOptions, openDatabase } from './open.ts'
