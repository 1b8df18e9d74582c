import type { Drawn } from '@parallax/charts/prepare'
import type { Caption } from './contents.ts'

/** What stands under a figure. @param own what the author wrote in the place of title and finding */
export function captionOf(drawn: Drawn, own: string | undefined): Caption {
  const written = own?.trim()
  return {
    title: written ? null : drawn.title,
    text: written || drawn.finding,
    measured: drawn.subtitle,
    notes: [
      ...(drawn.notes ? [drawn.notes] : []),
      ...drawn.caveats,
      ...(drawn.furniture ? [drawn.furniture.text] : []),
    ],
    source: drawn.source.text,
  }
}
