/**
 * Generates the Prisma client, the Kysely table types and the Pothos types from `prisma/schema.prisma`, without network.
 * Prisma wants to download a schema engine before it generates, but never runs it: any executable satisfies the check.
 */
import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const prisma = fileURLToPath(import.meta.resolve('prisma/build/index.js'))

const { status, error } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    // The generators are started by name (`prisma-kysely`), which npm scripts find and a bare `node` does not.
    PATH: [resolve(root, 'node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(
      process.platform === 'win32' ? ';' : ':',
    ),
  },
})
if (error) throw error
process.exitCode = status ?? 1
