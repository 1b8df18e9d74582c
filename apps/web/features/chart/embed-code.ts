export interface EmbedChoices {
  /** Where the dashboard is, without a slash at the end. */
  origin: string
  slug: string
  title: string
  theme: 'auto' | 'light' | 'dark'
  /** Pixels; the frame never grows wider than its column. */
  width: number
  height: number
  /** Lets the frame follow its content's height. */
  script: boolean
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const attribute = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)

export const embedAddress = ({ origin, slug, theme }: Pick<EmbedChoices, 'origin' | 'slug' | 'theme'>) =>
  `${origin}/embed/${encodeURIComponent(slug)}${theme === 'auto' ? '' : `?theme=${theme}`}`

/**
 * What the frame may do: run its own scripts, and open the dashboard in a new tab that is not bound by the frame's limits.
 * Not `allow-same-origin`: the chart needs no storage and no cookies, and the page around it should not have to trust it.
 */
export const EMBED_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** One `<iframe>` that looks right by itself, and where wanted a script that fits its height. */
export function embedCode(choices: EmbedChoices): string {
  const { origin, title, width, height, script } = choices
  const frame = [
    `<iframe src="${attribute(embedAddress(choices))}"`,
    `title="${attribute(title)}"`,
    `width="${width}" height="${height}"`,
    'loading="lazy"',
    `sandbox="${EMBED_SANDBOX}"`,
    'style="border:0;max-width:100%"></iframe>',
  ].join(' ')
  return script ? `${frame}\n<script async src="${attribute(origin)}/embed.js"></script>` : frame
}
