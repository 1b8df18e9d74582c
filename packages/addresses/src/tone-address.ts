import { globalId, keyOf } from '@parallax/client'
import { TONE_DIRECTIONS, TONE_VOICES, ToneChoice } from '@parallax/domain'
import { createParser } from 'nuqs/server'

/** How a tone stands in an address: `person.ada-example*narration*negative`. Several are parted by a bar. */
export const printTone = ({ entity, voice, direction, telling }: ToneChoice): string =>
  [keyOf(entity), voice, direction, telling && TELLING].filter((part) => part !== undefined).join('*')

/** Only what says something. */
const TELLING = 'telling'

/** Null where the words are no tone. */
export function parseTone(text: string): ToneChoice | null {
  const [key = '', ...words] = text.split('*')
  if (key === '' || /\s/.test(key)) return null
  const voice = TONE_VOICES.find((known) => words.includes(known))
  const direction = TONE_DIRECTIONS.find((known) => words.includes(known))
  const choice = {
    entity: globalId('Entity', key),
    ...(voice && { voice }),
    ...(direction && { direction }),
    ...(words.includes(TELLING) && { telling: true }),
  }
  return words.length === Object.keys(choice).length - 1 ? ToneChoice.parse(choice) : null
}

const printed = (tones: readonly ToneChoice[]) => tones.map(printTone).sort().join('|')

/** Tones, of each of which an article must hold a mention. */
export const toneSet = createParser<ToneChoice[]>({
  parse: (value) => {
    const tones = value.split('|').map(parseTone)
    return tones.length <= 10 && tones.every((tone) => tone !== null) ? tones : null
  },
  serialize: printed,
  eq: (a, b) => printed(a) === printed(b),
})
