/** One time for all files of an archive, or the same contents would be other bytes a second later; an archive knows none before 1980. */
export const timeInArchive = (asOf: string): Date =>
  new Date(Math.max(Date.parse(asOf), Date.UTC(1980, 0, 2)))
