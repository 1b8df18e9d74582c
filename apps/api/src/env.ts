import { NAME_ENGINES } from '@parallax/domain'
import { z } from 'zod'

const Port = z.coerce.number().int().min(1).max(65_535)

/** What the environment says to the API when it runs by itself. */
export const Environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  PARALLAX_HOST: z.string().min(1).default('127.0.0.1'),
  PARALLAX_API_PORT: Port.default(4000),
  /** The engine for names: `exact` where the machine can run it, unless told. */
  PARALLAX_NAMES: z.enum(NAME_ENGINES).optional(),
  PARALLAX_WEB_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
    .default('http://127.0.0.1:3000'),
})
export type Environment = z.infer<typeof Environment>

/** The settings, or every fault among them as a line each. An empty value counts as none. */
export function readEnvironment(
  source: Record<string, string | undefined>,
): { settings: Environment } | { faults: string[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return { settings: parsed.data }
  return { faults: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) }
}

/** Reads the settings of this process; prints every fault at once, then stops. */
export function environment(): Environment {
  const read = readEnvironment(process.env)
  if ('settings' in read) return read.settings
  console.error('The settings in the environment are not usable:')
  for (const fault of read.faults) console.error(`  ${fault}`)
  process.exit(2)
}
