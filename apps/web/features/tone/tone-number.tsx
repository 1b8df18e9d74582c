const signed = new Intl.NumberFormat('en', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})
export const toneNumber = (polarity: number): string => signed.format(polarity).replace('-', '−')

interface ToneNumberProps {
  /** Null where nothing is said. */
  mean: number | null
  lower?: number | null
  upper?: number | null
}

/** A mean of −1 (against) to 1 (for), with its interval where there is one. */
export function ToneNumber({ mean, ...interval }: ToneNumberProps) {
  if (mean === null) return <span className="text-faint">says nothing either way</span>
  return <span className="nums text-soft">{meanWords({ mean, ...interval })}</span>
}

/** The same in words alone. */
export const meanWords = ({
  mean,
  lower = null,
  upper = null,
}: ToneNumberProps & { mean: number }): string =>
  lower === null || upper === null
    ? toneNumber(mean)
    : `${toneNumber(mean)} (${toneNumber(lower)} to ${toneNumber(upper)})`
