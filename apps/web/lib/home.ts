import { headers } from 'next/headers'
import { env } from '../env.ts'

/** The dashboard's address as its readers type it, without a slash at the end. */
export async function home(): Promise<string> {
  if (env.PARALLAX_WEB_URL) return env.PARALLAX_WEB_URL.replace(/\/$/, '')
  const asked = await headers()
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost'
  return `${asked.get('x-forwarded-proto')?.split(',')[0] ?? 'http'}://${host}`
}
