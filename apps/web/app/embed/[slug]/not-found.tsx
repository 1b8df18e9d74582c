export default function NoSuchChart() {
  return (
    <main data-embed="auto" className="p-4">
      <h1 className="text-lg font-semibold">There is no such chart here.</h1>
      <p className="mt-1 text-sm text-soft">
        Its address may be cut short, or it belongs to another installation.{' '}
        <a href="/" target="_blank" rel="noopener" className="text-accent underline underline-offset-4">
          Open the dashboard
        </a>
      </p>
    </main>
  )
}
