import { z } from 'zod'

const Env = z.object({
  /** Where this server reaches the API; browsers go through `/graphql` on the dashboard's own origin. */
  PARALLAX_API_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4000'),
  /** The dashboard's address as its readers type it, for links in previews; as in the request where not set. */
  PARALLAX_WEB_URL: z.url({ protocol: /^https?$/ }).optional(),
})
export type Env = z.infer<typeof Env>

/** Reads the environment, naming every fault at once, so that nobody has to start it again for each one. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const found = Env.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')))
  if (found.success) return found.data
  const faults = found.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The dashboard cannot start with this environment:\n${faults.join('\n')}`)
}

export const env = readEnv(process.env)
