import { z } from 'zod'

const Pixels = z.coerce.number().int().min(1).max(100_000)

export const OembedParameters = z.object({
  url: z.url({ protocol: /^https?$/, error: 'must be the address of a chart' }),
  maxwidth: Pixels.optional(),
  maxheight: Pixels.optional(),
  format: z.enum(['json', 'xml']).default('json'),
})

/** A chart's address as people copy it: its page, a file of it, or its embed, with its parameters. */
export function chartOfUrl(url: string, webUrl: string): { slug: string; search: URLSearchParams } | null {
  const { origin, pathname, searchParams } = new URL(url)
  if (origin !== new URL(webUrl).origin) return null
  const [, slug] = /^\/(?:charts|embed)\/([\w-]{1,100})(?:\.[a-z]{2,4})?\/?$/.exec(pathname) ?? []
  return slug ? { slug, search: searchParams } : null
}
