import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

const read = (above: readonly string[], below: readonly string[] = []) =>
  clean({ id: 'a', text: [page.headline, ...above, ...page.body, ...below].join('\n\n') })
const namesOf = (result: ReturnType<typeof read>) => result.bylines.map(({ name }) => name)

describe('a credit above the text', () => {
  it.each([
    ['By Marta Quill', ['Marta Quill']],
    ['BY MARTA QUILL', ['Marta Quill']],
    ['By MARTA QUILL Political Editor', ['Marta Quill']],
    ['By Marta Quill and Tomas Lindqvist', ['Marta Quill', 'Tomas Lindqvist']],
    [
      'By Marta Quill, Tomas Lindqvist & Odd Ferreira-Lund',
      ['Marta Quill', 'Tomas Lindqvist', 'Odd Ferreira-Lund'],
    ],
    [
      'By Marta Quill, Staff Writer, and Tomas Lindqvist, Harbour Correspondent',
      ['Marta Quill', 'Tomas Lindqvist'],
    ],
    ['By Marta Quill / Northern Ledger', ['Marta Quill']],
    ['By Marta Quill Tidewater News', ['Marta Quill']],
    ['By Marta Quill, Northern Ledger', ['Marta Quill']],
    ['By Marta Quill in Brackwater', ['Marta Quill']],
    ['By Marta Quill | May 14, 2020', ['Marta Quill']],
    ['By Marta Quill/May 14, 2020 9:49 am EST', ['Marta Quill']],
    ['May 14, 2020 by Marta Quill 5 Comments', ['Marta Quill']],
    ['May 14, 2020 by Marta 5 Comments', ['Marta']],
    ['Written by J.R. van der Meer', ['J.R. van der Meer']],
    ['BY JAN VAN DER MEER', ['Jan van der Meer']],
    ["By Siobhan O'Malley-Reyes", ["Siobhan O'Malley-Reyes"]],
    ["BY SIOBHAN O'MALLEY", ["Siobhan O'Malley"]],
    ['BY ANGUS MCTAVISH', ['Angus McTavish']],
    ['By Lucía de la Fuente', ['Lucía de la Fuente']],
    ['By Harold Quill, Jr.', ['Harold Quill, Jr.']],
    ['By Marta Quill, MD', ['Marta Quill']],
    ['By Dr. Marta Quill', ['Marta Quill']],
    ['Words by Marta Quill', ['Marta Quill']],
    ['Words: Marta Quill', ['Marta Quill']],
    ['Posted by Marta Quill, Harbour Desk', ['Marta Quill']],
    ['Posted on May 14, 2020 Author Marta Quill Categories', ['Marta Quill']],
    [
      'Reporting by Marta Quill and Tomas Lindqvist; Editing by Piet Verhoeven',
      ['Marta Quill', 'Tomas Lindqvist'],
    ],
    ['Opinion by Marta Quill', ['Marta Quill']],
    ['Northern Ledger 14/05/2020 Marta Quill', ['Marta Quill']],
  ])('%s', (line, names) => {
    const result = read([line])
    expect(namesOf(result)).toEqual(names)
    for (const { name, start = 0, end = 0 } of result.bylines) {
      expect(result.text.slice(start, end).toLowerCase()).toBe(name.toLowerCase())
    }
  })

  it.each([
    'By the end of the week',
    'Contact the author:',
    'Edited by Marta Quill',
    'Photographs by Marta Quill',
    'Photo: Marta Quill',
    'Illustration by Marta Quill',
    'Medically reviewed by Marta Quill, MD',
    'Translated by Marta Quill',
    'Presented by Quill Brothers',
    'Watch the song October Tide by Marta Quill.',
    'Related: The long road home, by Marta Quill, wins the county prize',
  ])('is no byline: %s', (line) => {
    expect(namesOf(read([line]))).toEqual([])
  })
})

describe('where no person signed', () => {
  it.each([
    ['By Reuters', 'Reuters'],
    ['By The Associated Press', 'The Associated Press'],
    ['By Staff Reporter', 'Staff Reporter'],
    ['By Northern Ledger Staff', 'Northern Ledger Staff'],
    ['Reuters | May 14, 2020', 'Reuters'],
  ])('%s', (line, name) => {
    const { text, bylines } = read([line])
    expect(bylines.map(({ name: own }) => own)).toEqual([name])
    expect(bylines.map(({ start, end }) => text.slice(start, end))).toEqual([name])
  })

  it('a person beside the agency signs alone', () => {
    expect(namesOf(read(['By Marta Quill', 'Reuters']))).toEqual(['Marta Quill'])
  })
})

describe('names that stand by themselves', () => {
  it.each([
    [['Marta Quill', 'May 14, 2020'], ['Marta Quill']],
    [['May 14, 2020', 'Marta Quill'], ['Marta Quill']],
    [['Marta Quill', 'Political Editor', '14 May 2020'], ['Marta Quill']],
    [['Marta Quill Education editor'], ['Marta Quill']],
    [
      ['Marta Quill, Staff Attorney, Harbour Law Centre', '& Sylvia Torres, Director of Policy'],
      ['Marta Quill', 'Sylvia Torres'],
    ],
    [['Marta Quill', '@martaquill', '14 May 2020'], ['Marta Quill']],
    [['Marta Quill@martaquill'], ['Marta Quill']],
    [['Marta Quill 5 hours ago'], ['Marta Quill']],
    [
      ['Marta Quill, Tomas Lindqvist, Odd Ferreira', '14 May 2020, 11:04 p.m.'],
      ['Marta Quill', 'Tomas Lindqvist', 'Odd Ferreira'],
    ],
    [
      ['By', 'Marta Quill', '@martaquill', 'Tomas Lindqvist', '14 May 2020'],
      ['Marta Quill', 'Tomas Lindqvist'],
    ],
    [
      ['By', 'Marta Quill', 'and', 'Tomas Lindqvist'],
      ['Marta Quill', 'Tomas Lindqvist'],
    ],
    [['Xolqua Ndzimanye', '14 May 2020'], ['Xolqua Ndzimanye']],
  ])('%j', (lines, names) => {
    expect(namesOf(read(lines))).toEqual(names)
  })

  it.each([
    [['Read More', 'May 14, 2020']],
    [['Local News', 'May 14, 2020']],
    [
      [
        'Climate Change',
        'May 14, 2020',
        'The county says that climate change has raised the spring tides by a hand within a generation of fishermen.',
      ],
    ],
    [['The Tidewater Examiner', 'May 14, 2020']],
    [['May 14, 2020']],
    [['The sea bridge at low tide. Photo: Marta Quill']],
    [['Marta Quill walks over the bridge, May 14, 2020. Photo: Northern Desk']],
  ])('is no byline: %j', (lines) => {
    expect(namesOf(read(lines))).toEqual([])
  })
})

describe('a credit below the text', () => {
  it.each([
    ['(Reporting by Marta Quill; Editing by Piet Verhoeven)', ['Marta Quill']],
    ['Marta Quill is a staff writer at the Northern Ledger, where she covers the coast.', ['Marta Quill']],
    ['View all posts by Marta Quill', ['Marta Quill']],
    ['About the author: Marta Quill', ['Marta Quill']],
    ['Marta Quill said the county would decide in June.', []],
    ['Follow Northern Life for more', []],
  ])('%s', (line, names) => {
    expect(namesOf(read([], [line]))).toEqual(names)
  })

  it('is not the name of a commenter', () => {
    expect(
      namesOf(
        read([], ['3 Comments', 'Marta Quill', 'May 15, 2020 at 4:11 am', 'A fine bridge it was.', 'Reply']),
      ),
    ).toEqual([])
  })
})

describe('roles of lines that hold a byline alone', () => {
  it('are byline, whatever stands around them', () => {
    const { blocks, text, bylines } = read(['Marta Quill', 'May 14, 2020'])
    const at = bylines[0]?.start ?? -1
    expect(text.slice(at)).toMatch(/^Marta Quill/)
    expect(blocks.find(({ start, end }) => start <= at && at < end)?.role).not.toBe('body')
  })
})
