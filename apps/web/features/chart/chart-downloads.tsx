const FORMS = [
  ['png', 'PNG', 'for slides, documents and chats'],
  ['svg', 'SVG', 'sharp at any size'],
  ['pdf', 'PDF', 'for print and LaTeX'],
  ['csv', 'CSV', 'the numbers of the drawing'],
  ['csv', 'CSV, all rows', 'the numbers behind what is not shown, too'],
  ['json', 'JSON', 'document, words and numbers'],
  ['md', 'Markdown', 'picture, finding and table'],
  ['bib', 'BibTeX', 'how it is cited'],
  ['ris', 'RIS', 'the same for EndNote, Citavi and Zotero'],
  ['zip', 'All of it (zip)', 'the files above in one, with how to cite them'],
] as const

/** A saved chart as files: the same address with an ending. */
export function ChartDownloads({ slug, theme }: { slug: string; theme: 'auto' | 'light' | 'dark' }) {
  return (
    <section aria-label="Files" className="border-t border-line pt-3 text-sm">
      <h3 className="font-medium">Or take it as a file</h3>
      <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1">
        {FORMS.map(([form, label, use]) => (
          <li key={label}>
            <a
              href={fileAddress(slug, form, theme, label === 'CSV, all rows')}
              title={use}
              className="text-accent underline underline-offset-4"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function fileAddress(slug: string, form: string, theme: string, full: boolean): string {
  const asked = new URLSearchParams({ download: '1' })
  if (theme === 'dark' && (form === 'png' || form === 'svg' || form === 'pdf')) asked.set('theme', 'dark')
  if (full) asked.set('data', 'full')
  return `/charts/${encodeURIComponent(slug)}.${form}?${asked}`
}
