/** Two lines of sight on one point: where it seems to stand depends on where one stands. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth="2.1"
      strokeLinecap="round"
      aria-hidden="true"
      className={className}
    >
      <path d="M4.5 21 17.5 3" className="stroke-accent" />
      <path d="M19.5 21 6.5 3" className="stroke-shift" />
      <circle cx="12" cy="10.7" r="3.9" className="fill-paper" />
      <circle cx="12" cy="10.7" r="2.5" className="fill-ink" />
    </svg>
  )
}
