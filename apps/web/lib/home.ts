import { headers } from 'next/headers'
import { env } from '../env.ts'

/** The dashboard's address as its readers type it, without a slash at the end. */
export async function home(): Promise<string> {
  if (env.PARALLAX_WEB_URL) return env.PARALLAX_WEB_URL.replace(/\/$/, '')
  const asked = await headers()
  const host = first(asked.get('x-forwarded-host')) ?? asked.get('host') ?? 'localhost'
  return `${first(asked.get('x-forwarded-proto')) ?? 'http'}://${host}`
}

/** Of several proxies each adds what it was asked: the first is what the reader typed. */
const first = (list: string | null): string | undefined => list?.split(',')[0]?.trim() || undefined
