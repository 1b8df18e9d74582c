import { NAME_ENGINES, type NameEngine } from '@parallax/domain'
import { Command, Option } from 'commander'

const program = new Command('parallax')
  .description(
    'A workbench for news articles: who is mentioned, what they are about, who is quoted, how outlets differ.',
  )
  .showHelpAfterError()
  // A command that cannot be understood is 2, like everything else that leaves nothing done; 1 means that some articles failed.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))

const GROUP_LINE = `
Each line out, in the order of the lines in:
  id, story     the article and its story; articles of one story have the same
  storyName     the headline that says most of what the story's articles say, or null
  firstReport   id of its earliest dated article that copies no other, or null
  tiedTo        { id, by, names, numbers, words, days }: the article of the story that this one is tied to, by "likeness"
                or as a "copy", what both have and the days between them; null for the one in the midst, and for one alone
  copyOf        { id, kind, similarity }: the earliest known original, or null
  reuse         [{ id, share }]: shares of the body that also stand in others
  revisionOf    { id }: an earlier version of the same page; absent without one`

/** Commands are loaded when they are called, so that `parallax read` needs neither database nor generated code. */
program
  .command('read')
  .description('annotate articles: one JSON line in, one JSON line out, same order; needs no database')
  .argument('[files...]', 'JSON Lines files, also .gz; standard input where none is named')
  .addOption(
    new Option('--names <engine>', 'the engine for names').choices(NAME_ENGINES).env('PARALLAX_NAMES'),
  )
  .option('--outlets <file>', 'outlets that you know, beside those that ship: CSV with domain,name,country')
  .option(
    '--kb <file>',
    'entities that you know, beside those that ship: Wikidata dump, JSON Lines or CSV, also .gz',
  )
  .action(async (files: string[], options: { outlets?: string; kb?: string; names?: NameEngine }) => {
    const { readCommand } = await import('./commands/read.ts')
    process.exitCode = await readCommand(files, options)
  })

program
  .command('group')
  .description('find stories, copies and reused text in a corpus of JSON lines; needs no database')
  .argument('[files...]', 'JSON Lines files, also .gz; standard input where none is named')
  .addHelpText('after', GROUP_LINE)
  .action(async (files: string[]) => {
    const { groupCommand } = await import('./commands/group.ts')
    process.exitCode = await groupCommand(files)
  })

program
  .command('ingest')
  .description('read files or folders (txt, md, html, json, jsonl) into the collection')
  .argument('<paths...>', 'files or folders')
  .option('--json', 'print the outcome as one JSON object a line')
  .action(async (paths: string[], options: { json?: boolean }) => {
    const { ingestCommand } = await import('./commands/ingest.ts')
    process.exitCode = await ingestCommand(paths, { json: options.json === true })
  })

const outlets = program
  .command('outlets')
  .description('the outlets that you know, beside those that ship: articles that hold one are read again')

outlets
  .command('list')
  .description('print them as CSV, ready for import')
  .action(async () => {
    const { listCommand } = await import('./commands/outlets.ts')
    process.exitCode = await listCommand()
  })

outlets
  .command('add')
  .description('enter one')
  .argument('<name>', 'its name as it prints it')
  .option('--domain <domain>', 'its web domain, or any address on it')
  .option('--country <code>', 'its country, two letters (ISO 3166-1)')
  .action(async (name: string, options: { domain?: string; country?: string }) => {
    const { addCommand } = await import('./commands/outlets.ts')
    process.exitCode = await addCommand({ name, ...options })
  })

outlets
  .command('import')
  .description('enter many from a CSV file with domain,name,country; rows that cannot be taken are named')
  .argument('<file>', 'the CSV file, UTF-8')
  .action(async (file: string) => {
    const { importCommand } = await import('./commands/outlets.ts')
    process.exitCode = await importCommand(file)
  })

outlets
  .command('remove')
  .description('take one out')
  .argument('<domain or name>', 'its domain, or its name where it has none')
  .action(async (which: string) => {
    const { removeCommand } = await import('./commands/outlets.ts')
    process.exitCode = await removeCommand(which)
  })

const kb = program
  .command('kb')
  .description('the entities that you know, beside those that ship: names are linked to them')

kb.command('import')
  .description(
    'enter many: slices of the Wikidata JSON dump, JSON Lines, CSV; lines that cannot be taken are named',
  )
  .argument('<files...>', 'the files, UTF-8, also .gz')
  .action(async (files: string[]) => {
    const { importCommand } = await import('./commands/kb.ts')
    process.exitCode = await importCommand(files)
  })

kb.command('list')
  .description('print them as CSV, ready for import')
  .action(async () => {
    const { listCommand } = await import('./commands/kb.ts')
    process.exitCode = await listCommand()
  })

kb.command('remove')
  .description('take some out')
  .argument('[ids...]', 'Wikidata ids, or type.name as in organization.quillport-ferries')
  .option('--all', 'take all of them out')
  .action(async (ids: string[], options: { all?: boolean }) => {
    const { removeCommand } = await import('./commands/kb.ts')
    process.exitCode = await removeCommand(ids, options.all === true)
  })

program
  .command('serve')
  .description('start the database, the API and the dashboard; Ctrl-C stops all three')
  .action(async () => {
    const { serveCommand } = await import('./commands/serve.ts')
    process.exitCode = await serveCommand()
  })

await program.parseAsync()
