/** What a chart's author says of it; its lines stay lines. */
export const Notes = ({ notes }: { notes: string | null }) =>
  notes === null ? null : (
    <p dir="auto" className="max-w-[92ch] text-sm whitespace-pre-line text-soft">
      {notes}
    </p>
  )
