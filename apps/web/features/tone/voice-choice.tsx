import { href, type View } from '@parallax/addresses'
import { type ArticleFilter, TONE_VOICES, type ToneVoice } from '@parallax/domain'
import { LinkChoices } from '../../ui/link-choices.tsx'

const NAMES: Readonly<Record<ToneVoice, string>> = {
  narration: 'The outlet’s own words',
  quoted: 'Words inside quotations',
}

interface VoiceChoiceProps {
  filter: ArticleFilter
  path: string
  view: View
}

/** Whose words the charts of tone below count. */
export function VoiceChoice({ filter, path, view }: VoiceChoiceProps) {
  const choice = (label: string, voice: ToneVoice | null) => ({
    ...{ label, current: view.voice === voice },
    href: `${href(path, filter, { ...view, after: null, open: null, voice })}#tone-charts`,
  })
  return (
    <div id="tone-charts">
      <LinkChoices
        label="Whose words"
        choices={[choice('Both', null), ...TONE_VOICES.map((voice) => choice(NAMES[voice], voice))]}
      />
    </div>
  )
}
