import type { View } from '@parallax/addresses'
import type { EvidenceSubject, TimeUnit, ToneVoice } from '@parallax/domain'
import { chart } from '../../lib/specs.ts'
import { Figure } from '../evidence/figure.tsx'
import { Attention } from './attention.tsx'
import { Quoted } from './quoted.tsx'
import type { Compared } from './sides.ts'
import { ComparedStories } from './stories.tsx'
import { ComparedTone } from './tone.tsx'
import { ComparedWords } from './words.tsx'

interface ComparisonProps {
  compared: Compared
  aspect: View['aspect']
  subject: EvidenceSubject | null
  unit: TimeUnit
  voice: ToneVoice
}

/** The sides in one respect. */
export function Comparison({ compared, aspect, subject, unit, voice }: ComparisonProps) {
  switch (aspect) {
    case 'attention':
      return <Attention {...compared} subject={subject} />
    case 'phrases':
      return <Phrases {...compared} />
    case 'words':
      return <ComparedWords {...compared} voice={voice} />
    case 'quoted':
      return <Quoted {...compared} />
    case 'tone':
      return <ComparedTone {...compared} />
    case 'stories':
      return <ComparedStories {...compared} />
    case 'time':
      return <OverTime {...compared} unit={unit} />
  }
}

function Phrases({ chosen, filter, sides }: Compared) {
  const outlets = chosen.map(({ id }) => id)
  return sides.length === 2 ? (
    <Figure spec={chart('outlet-contrast', filter, { of: 'phrases', outlets, limit: 10 })} />
  ) : (
    <Figure spec={chart('phrases-by-outlet', filter, { outlets, limit: 15 })} />
  )
}

const OverTime = ({ chosen, filter, unit }: Compared & { unit: TimeUnit }) => (
  <Figure spec={chart('outlets-over-time', filter, { outlets: chosen.map(({ id }) => id), unit })} />
)
