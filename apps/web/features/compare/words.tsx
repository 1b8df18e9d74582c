import { href } from '@parallax/addresses'
import { VOICE_WORDS } from '@parallax/charts/prepare'
import { TONE_VOICES, type ToneVoice } from '@parallax/domain'
import { capital } from '../../lib/format.ts'
import { chart } from '../../lib/specs.ts'
import { Empty } from '../../ui/empty.tsx'
import { LinkChoices } from '../../ui/link-choices.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Figure } from '../evidence/figure.tsx'
import { leaningWords } from './leaning.ts'
import { Likeness } from './likeness.tsx'
import { ShareTable } from './share-table.tsx'
import type { Compared } from './sides.ts'

/** Which words each side prefers, in its own text or inside quotation marks. */
export async function ComparedWords({ chosen, filter, sides, voice }: Compared & { voice: ToneVoice }) {
  const outlets = chosen.map(({ id }) => id)
  return (
    <div className="grid gap-5 [&>*]:min-w-0">
      <LinkChoices
        label="Whose words"
        choices={TONE_VOICES.map((one) => ({
          ...{ label: capital(VOICE_WORDS[one]), current: one === voice },
          href: href('/compare', filter, { compare: outlets, aspect: 'words', voice: one }),
        }))}
      />
      {sides.length === 2 ? (
        <Figure spec={chart('outlet-contrast', filter, { of: 'words', outlets, voice, limit: 10 })} />
      ) : (
        <Shares {...{ chosen, filter, sides, voice }} />
      )}
      {voice === 'narration' ? <Likeness of="WORDS" {...{ filter, outlets }} /> : null}
    </div>
  )
}

async function Shares({ chosen, filter, sides, voice }: Compared & { voice: ToneVoice }) {
  const rows = await leaningWords(
    filter,
    chosen.map(({ id }) => id),
    voice,
  )
  return (
    <Panel
      title={`Words ${VOICE_WORDS[voice]}`}
      id="words"
      padded={false}
      counted="Of each outlet in turn the words that it uses in more of its sentences than the others do, then what they share. “More in” stands after all that was tested (q at most 0.05); what only leans may be chance. Words count as they stand, those of names are left out. Below ten articles only the counts are given."
    >
      {rows.length === 0 ? (
        <Empty title="No words were kept of these articles." />
      ) : (
        <ShareTable
          label={`Words ${VOICE_WORDS[voice]}, share of each outlet’s sentences`}
          noun="Word"
          unit="sentences"
          {...{ rows, sides, filter }}
        />
      )}
    </Panel>
  )
}
