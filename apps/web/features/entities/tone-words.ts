const signed = new Intl.NumberFormat('en', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})

type Sign = 'negative' | 'neutral' | 'positive'

/** From here on a tone is called by its sign; the API parts articles at the same value. */
const THRESHOLD = 0.1

/** A tone of −1 to 1 in words: its sign is said, not only coloured. */
export function toneWords(polarity: number): { sign: Sign; number: string; text: string } {
  const sign = polarity <= -THRESHOLD ? 'negative' : polarity >= THRESHOLD ? 'positive' : 'neutral'
  const number = signed.format(polarity).replace('-', '−')
  return { sign, number, text: `tone ${sign}, ${number}` }
}

export const TONE_SHOWN: Record<Sign, string> = {
  negative: 'text-bad',
  neutral: 'text-soft',
  positive: 'text-good',
}
