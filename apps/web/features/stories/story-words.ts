/** How far two articles lie apart; without both dates nobody knows. */
export function daysApart(days: number | null): string {
  if (days === null) return 'one of the two without a date'
  if (days === 0) return 'on the same day'
  return days === 1 ? 'a day apart' : `${days} days apart`
}
