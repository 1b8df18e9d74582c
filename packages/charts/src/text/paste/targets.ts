import { latexClip } from './latex.ts'
import { markdownClip } from './markdown.ts'
import type { Clip, Pasting, Picture } from './pasting.ts'
import { richText } from './rich-text.ts'

/** Where a chart is pasted, in the order in which it is offered. */
export const PASTE_TARGETS = ['word', 'google-docs', 'latex', 'markdown', 'notion', 'wordpress'] as const
export type PasteTarget = (typeof PASTE_TARGETS)[number]

interface Target {
  label: string
  /** What is put there, in the user's words. */
  hint: string
  /** How the picture gets there: along with the text, by its address, or as a file that one keeps beside it. */
  picture: 'along' | 'by-address' | 'as-file'
}

export const PASTE_WORDS: Readonly<Record<PasteTarget, Target>> = {
  word: {
    label: 'Word',
    hint: 'Picture, caption, citation; also for LibreOffice and mail',
    picture: 'along',
  },
  'google-docs': { label: 'Google Docs', hint: 'Picture, caption, citation', picture: 'along' },
  latex: {
    label: 'LaTeX',
    hint: 'A figure with caption and label, and its entry in BibTeX',
    picture: 'as-file',
  },
  markdown: { label: 'Markdown', hint: 'For GitHub, GitLab, Quarto and notes', picture: 'by-address' },
  notion: { label: 'Notion', hint: 'Picture, caption, citation', picture: 'by-address' },
  wordpress: { label: 'WordPress', hint: 'The address, which becomes the live chart', picture: 'by-address' },
}

/** @param picture the chart as PNG for a target that takes it along; without it, it is named by its address */
export function clipFor(target: PasteTarget, pasting: Pasting, picture: Picture | null = null): Clip {
  const byAddress = { src: `${pasting.chart.address}.png`, size: null }
  switch (target) {
    case 'word':
    case 'google-docs':
      return richText(pasting, picture ?? byAddress)
    case 'notion':
      return { ...richText(pasting, byAddress), text: markdownClip(pasting).text }
    case 'markdown':
      return markdownClip(pasting)
    case 'latex':
      return latexClip(pasting)
    case 'wordpress':
      return { text: pasting.chart.address }
  }
}

/** An address that only this machine can reach: a document elsewhere finds no picture there. */
export function onlyHere(address: string): boolean {
  const { hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$|\.localhost$/.test(hostname)
}
