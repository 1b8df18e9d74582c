/** In place of a chart whose document this program cannot read. */
export const Unreadable = ({ failure }: { failure: string }) => (
  <main data-embed="auto" className="p-4">
    <h1 className="text-lg font-semibold">This chart cannot be drawn here.</h1>
    <p className="mt-1 text-sm text-soft">{failure} It may have been saved by a newer version of Parallax.</p>
  </main>
)
