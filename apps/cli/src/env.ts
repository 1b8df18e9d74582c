import path from 'node:path'
import { NAME_ENGINES } from '@parallax/domain'
import { z } from 'zod'
import { root } from './root.ts'

const Port = z.coerce.number().int().min(1).max(65535)

/** What the environment may say; every setting has a default that works on one machine. */
export const Environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  PARALLAX_DATA: z.string().min(1).default('.parallax'),
  PARALLAX_HOST: z.string().min(1).default('127.0.0.1'),
  PARALLAX_API_PORT: Port.default(4000),
  PARALLAX_WEB_PORT: Port.default(3000),
  /** The engine for names: `exact` where the machine can run it, unless told. */
  PARALLAX_NAMES: z.enum(NAME_ENGINES).optional(),
  PARALLAX_SAMPLE: z.enum(['on', 'off']).default('on'),
})
export type Environment = z.infer<typeof Environment>

/** Reads the environment (and `.env` of the project); prints every fault at once, then stops. */
export function environment(): Environment & { dataDir: string } {
  loadDotEnv()
  // An empty value in .env means "not set".
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return { ...parsed.data, dataDir: path.resolve(root, parsed.data.PARALLAX_DATA) }
  console.error('The settings in the environment are not usable:')
  for (const issue of parsed.error.issues) console.error(`  ${issue.path.join('.')}: ${issue.message}`)
  process.exit(2)
}

function loadDotEnv(): void {
  try {
    process.loadEnvFile(path.join(root, '.env'))
  } catch {
    // No .env: the defaults serve.
  }
}

/** What a program that we start inherits: our environment, the project's commands on its path, and no telemetry. */
export function childEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_PRINT_VERSION_DISABLED: '1',
    ...extra,
  }
}
