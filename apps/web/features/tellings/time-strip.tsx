/** Where each stands between the first and the last; null where they are not apart. */
export function stripOf(hours: (number | null)[]) {
  const last = Math.max(0, ...hours.filter((one) => one !== null))
  return last === 0 ? null : (at: number | null) => (at === null ? null : at / last)
}

/** A dot on the line of time from the first article to the last. */
export function TimeStrip({ at }: { at: number | null }) {
  return (
    <span aria-hidden className="relative mt-1.5 block h-2 max-w-32">
      <span className="absolute inset-x-1 top-1/2 h-px bg-line" />
      {at === null ? null : (
        <span
          className="absolute top-1/2 size-2 -translate-x-1/2 -translate-y-1/2 rounded-full bg-accent"
          style={{ left: `calc(4px + ${at.toFixed(4)} * (100% - 8px))` }}
        />
      )}
    </span>
  )
}
