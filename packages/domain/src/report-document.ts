import { z } from 'zod'

/** Version of the stored report; raise it with a step in `report-migrations.ts` when its shape changes. */
export const REPORT_DOCUMENT_VERSION = 1

/** What one report may hold, so that every form of it can be made; lengths in characters. */
export const REPORT_LIMITS = {
  blocks: 100,
  figures: 40,
  title: 200,
  byline: 200,
  caption: 1000,
  markdown: 20_000,
} as const

/** How wide a figure stands: as the text, or as three fifths of it. */
export const FIGURE_SIZES = ['full', 'small'] as const
export type FigureSize = (typeof FIGURE_SIZES)[number]

const atMost = (most: number, what: string) =>
  z.string().max(most, `${what} may have ${most.toLocaleString('en')} characters at most.`)

/** Tells the blocks of one report apart, whatever their order. */
const BlockId = z.string().regex(/^[\w-]{1,40}$/, 'An id has 1 to 40 letters, digits, - or _.')

const TextBlock = z.object({
  kind: z.literal('text'),
  id: BlockId,
  /** CommonMark with tables, strikethrough and bare links (GFM). */
  markdown: atMost(REPORT_LIMITS.markdown, 'A text'),
})

const FigureBlock = z.object({
  kind: z.literal('figure'),
  id: BlockId,
  /** The address of a saved chart, live or frozen. */
  chart: z.string().regex(/^[\w-]{1,100}$/, 'This is no address of a chart.'),
  /** In the place of title and finding; absent: these. */
  caption: atMost(REPORT_LIMITS.caption, 'A caption').optional(),
  /** Whether its numbers stand under it as a table. */
  table: z.boolean().default(false),
  size: z.enum(FIGURE_SIZES).default('full'),
})

export const ReportBlock = z.discriminatedUnion('kind', [TextBlock, FigureBlock])
export type ReportBlock = z.infer<typeof ReportBlock>
export type ReportFigure = z.infer<typeof FigureBlock>

/** A report as a document: what stands in it, in order. Figures are named by their address, so they stay what they are. */
export const ReportDocument = z
  .object({
    version: z.literal(REPORT_DOCUMENT_VERSION),
    title: atMost(REPORT_LIMITS.title, 'A title').refine(
      (title) => title.trim() !== '',
      'The report has no title.',
    ),
    byline: atMost(REPORT_LIMITS.byline, 'The names of the authors').optional(),
    blocks: z
      .array(ReportBlock)
      .max(REPORT_LIMITS.blocks, `A report may have ${REPORT_LIMITS.blocks} parts at most.`),
  })
  .superRefine(({ blocks }, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', path: ['blocks'], message })
    if (blocks.filter(({ kind }) => kind === 'figure').length > REPORT_LIMITS.figures)
      say(`A report may have ${REPORT_LIMITS.figures} figures at most.`)
    if (new Set(blocks.map(({ id }) => id)).size < blocks.length) say('Two parts have the same id.')
  })
export type ReportDocument = z.infer<typeof ReportDocument>
