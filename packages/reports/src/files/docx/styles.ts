import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx'

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: '1A1A17' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

/** Sizes are half points, spaces twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: '1A1A17' },
      paragraph: { spacing: { after: 160, line: 288 } },
    },
    title: { run: { size: 44, bold: true, color: '1A1A17' }, paragraph: { spacing: { after: 120 } } },
    heading1: heading(30, 360),
    heading2: heading(25, 280),
    heading3: heading(22, 240),
    heading4: heading(22, 200),
    heading5: heading(22, 200),
    hyperlink: { run: { color: '0A5A8F' } },
  },
  paragraphStyles: [
    { id: 'Byline', name: 'Byline', basedOn: 'Normal', run: { color: '55554F' } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { before: 80, after: 60, line: 264 } },
    },
    {
      id: 'FigureNote',
      name: 'Figure note',
      basedOn: 'Normal',
      run: { size: 17, color: '55554F' },
      paragraph: { spacing: { after: 40, line: 240 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { color: '55554F' },
      paragraph: { indent: { left: 480 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
  ],
}

/** The levels of a numbered list whose first begins with a number. */
export const levelsFrom = (start: number) =>
  Array.from({ length: 9 }, (_, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    start: level === 0 ? start : 1,
    style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
  }))
