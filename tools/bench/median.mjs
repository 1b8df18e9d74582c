export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** "1.52 (1.40–1.61)": the median of pairwise ratios with its range. */
export function ratio(as, bs) {
  const ratios = as.map((a, i) => a / bs[i])
  return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`
}

export const whole = (value) => Math.round(value).toLocaleString('en')
