/** The headings and sentences that every form of a report has. */
export const METHODS_TITLE = 'How the numbers came about'
export const REFERENCES_TITLE = 'Figures cited'

/** "Figure 2 cannot be shown. There is no chart here. …" */
export const missingWords = (label: string, { title, message }: { title: string; message: string }): string =>
  `${label} cannot be shown. ${title}. ${message}`
