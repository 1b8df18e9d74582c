export { runningAddress } from './embedded.ts'
export { type MigrateOptions, migrate } from './migrate.ts'
export { type Migration, readMigrations } from './migrations-folder.ts'
export { type OpenDatabase, type OpenOptions, openDatabase } from './open.ts'
