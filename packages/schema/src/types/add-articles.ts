import { compact } from '@parallax/domain'
import { checkInput, createRun, type ParsedItem, parseFile } from '@parallax/ingest'
import { builder } from '../builder.ts'
import { InputFailure } from '../failures.ts'
import { withKey } from '../rows.ts'
import { IngestRunNode } from './ingest-run.ts'

/** Parts of one request; bigger collections come as JSON Lines or through the command line. */
const MAX_PARTS = 1000

const ArticleInput = builder.inputType('ArticleInput', {
  description:
    'One article; exactly one of `text` and `html`. What is said here is trusted over what the text says; what of it ' +
    'cannot be used is left out and told in `warnings` of the item.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What to call it where something is said about it.' }),
    text: t.string({ description: 'The text as it was found, page furniture and all.' }),
    html: t.string({ description: "A page's HTML." }),
    url: t.string({ description: 'Its address.' }),
    title: t.string({ description: 'Its headline, where known.' }),
    outlet: t.string({ description: 'Who published it, where known.' }),
    publishedAt: t.string({
      description: 'When it was published, where known: ISO 8601, a day or a moment.',
    }),
    retrievedAt: t.string({
      description:
        'When the page was taken, ISO 8601 with its zone: what "3 hours ago" on it is counted from.',
    }),
    language: t.string({ description: 'BCP 47 code, where known.' }),
    clean: t.boolean({ description: "True: `text` is the article's body alone, without furniture." }),
  }),
})

const FileInput = builder.inputType('FileInput', {
  description: 'A file. Its kind is told by its name: txt, md, html, json, jsonl.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name.' }),
    base64: t.string({ required: true, description: 'Its bytes in base64, so that any encoding survives.' }),
  }),
})

builder.mutationField('addArticles', (t) =>
  t.prismaField({
    type: IngestRunNode,
    description:
      'Adds articles. They are read in the background; follow the run with the subscription `ingest`. An article that ' +
      'cannot be read fails for itself, with its reason in `items`; all others are kept.',
    errors: {
      types: [InputFailure],
      union: { name: 'AddArticlesResult', description: 'The ingest that was begun, or why none was.' },
      result: {
        name: 'MutationAddArticlesSuccess',
        description: 'An ingest was begun.',
        authScopes: { read: true },
      },
      dataField: { description: 'The ingest.' },
    },
    args: {
      articles: t.arg({ type: [ArticleInput], description: 'Articles as text or HTML.' }),
      files: t.arg({ type: [FileInput], description: 'Files with one article or many.' }),
    },
    resolve: async (query, _root, { articles, files }, { database, startIngest }) => {
      const parts = (articles?.length ?? 0) + (files?.length ?? 0)
      if (parts === 0) throw new InputFailure('EMPTY', 'Hand in at least one article or file.')
      if (parts > MAX_PARTS)
        throw new InputFailure('TOO_LARGE', `Hand in ${MAX_PARTS} articles and files at most at once.`)
      const contents = (files ?? []).map(({ base64 }, index) => bytesOf(base64, `files.${index}.base64`))
      const fromFiles = (files ?? []).map(({ name }, index) =>
        parseFile(name, contents[index] ?? new Uint8Array()),
      )
      const runId = await createRun(database, all((articles ?? []).map(toItem), fromFiles))
      startIngest(runId)
      return database.prisma.ingestRun.findUniqueOrThrow({
        ...withKey(query, { id: true }),
        where: { id: runId },
      })
    },
  }),
)

function toItem({ name, ...article }: typeof ArticleInput.$inferInput): ParsedItem {
  const given = Object.fromEntries(Object.entries(article).map(([key, value]) => [key, value ?? undefined]))
  return checkInput(name, compact(given))
}

function* all(items: ParsedItem[], files: Iterable<ParsedItem>[]): Generator<ParsedItem> {
  yield* items
  for (const file of files) yield* file
}

/** Node takes any text for base64 and drops what is not; here it must be all of it. */
function bytesOf(base64: string, field: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0)
    throw new InputFailure('BAD_ENCODING', 'This is not base64.', field)
  return Buffer.from(base64, 'base64')
}
