import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { MIGRATIONS_FOLDER, readMigrations } from '../src/server/migrations-folder.ts'

const SCHEMA = resolve(MIGRATIONS_FOLDER, '../schema.prisma')

type Exports = Record<string, unknown> & { __wbindgen_start(): void }
type Glue = { __wbg_set_wasm(exports: Exports): void; SchemaEngine: typeof SchemaEngine }
/** Node's WebAssembly, which the type libraries know only together with a browser's. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Exports } }>
  }
}

/** Object ids of PostgreSQL: the catalogue's internal type "char", and a type that the catalogue never uses. */
const OID = { char: 18, time: 1083 }

/** Hands "char" columns on as times, of which the adapter knows the type. */
class MarkingPool extends pg.Pool {
  // pg overloads `query` in many ways; the adapter uses the one that returns a promise.
  override query(...args: unknown[]): never {
    const answer = (super.query as (...all: unknown[]) => Promise<pg.QueryResult>).apply(this, args)
    return answer.then((result) => {
      for (const field of result.fields) if (field.dataTypeID === OID.char) field.dataTypeID = OID.time
      return result
    }) as never
  }
}

/** The adapter refuses columns of type "char", of which the engine's look at the catalogue has several. */
function adapterFor(url: string): PrismaPg {
  const factory = new PrismaPg(new MarkingPool({ connectionString: url, max: 2, allowExitOnIdle: true }))
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.Time ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    }
    return adapter
  }
  return factory
}

let loading: Promise<Glue['SchemaEngine']> | undefined

/** The engine's memory belongs to the module: a second instance in one process would write into the first one's. */
function loadEngine(): Promise<Glue['SchemaEngine']> {
  loading ??= (async () => {
    const { __wbg_set_wasm, SchemaEngine: Engine } = glue as unknown as Glue
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
    const binary = readFileSync(join(dirname(entry), 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': glue })
    __wbg_set_wasm(instance.exports)
    instance.exports.__wbindgen_start()
    return Engine
  })()
  return loading
}

/** Prisma's schema engine as WebAssembly, which needs no download, on the database at `url`. */
export async function openSchemaEngine(url: string): Promise<SchemaEngine> {
  const Engine = await loadEngine()
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterFor(url))
  return Engine.new({ datamodels: [[SCHEMA, readFileSync(SCHEMA, 'utf8')]] }, () => {}, adapter)
}

/** The statements that lead from the database at `url` to `prisma/schema.prisma`; empty where it is there already. */
export async function difference(url: string): Promise<string> {
  const engine = await openSchemaEngine(url)
  const files = [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }]
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: dirname(SCHEMA) },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const script = stdout ?? ''
  return script.split('\n').every((line) => /^\s*(?:--|$)/.test(line)) ? '' : script
}

/** The migrations folder in the engine's form. */
export function migrationList(): MigrationList {
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: {
      path: './migration_lock.toml',
      content: readFileSync(join(MIGRATIONS_FOLDER, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: readMigrations().map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}
