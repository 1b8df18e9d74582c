import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

export interface FontFile {
  /** As the file itself names it. */
  family: string
  bold: boolean
  path: string
}

const bundled = (family: string, pack: string, stem: string): FontFile[] => [
  { family, bold: false, path: resolve(`@expo-google-fonts/${pack}/400Regular/${stem}_400Regular.ttf`) },
  { family, bold: true, path: resolve(`@expo-google-fonts/${pack}/600SemiBold/${stem}_600SemiBold.ttf`) },
]

/** Latin, Greek and Cyrillic; then a family for each further script. All under the SIL Open Font License. */
export const BUNDLED: readonly FontFile[] = [
  ...bundled('Inter', 'inter', 'Inter'),
  // Not Noto's: it sets the dots of letters as shapes of their own, which the PDF writer loses.
  ...bundled('IBM Plex Sans Arabic', 'ibm-plex-sans-arabic', 'IBMPlexSansArabic'),
  ...bundled('Noto Sans Devanagari', 'noto-sans-devanagari', 'NotoSansDevanagari'),
]
