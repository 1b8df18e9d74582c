/**
 * The arrows of ARCHITECTURE.md as errors. An arrow may be left out, never reversed.
 * Each rule names a package and what it may import of our own; everything else of ours is forbidden.
 */
const may = {
  'packages/domain': [],
  'packages/reading': ['packages/domain'],
  'packages/measures': ['packages/domain'],
  'packages/database': ['packages/domain', 'prisma'],
  'packages/client': ['packages/domain'],
  'packages/addresses': ['packages/domain', 'packages/client'],
  'packages/charts': ['packages/domain', 'packages/client', 'packages/addresses', 'packages/measures'],
  'packages/reports': ['packages/domain', 'packages/charts'],
  'packages/ingest': ['packages/domain', 'packages/reading', 'packages/database'],
  'packages/schema': ['packages/domain', 'packages/measures', 'packages/database', 'packages/ingest'],
  'packages/testkit': ['packages/domain', 'packages/database', 'packages/reading', 'packages/ingest'],
  'apps/api': [
    'packages/domain',
    'packages/schema',
    'packages/client',
    'packages/addresses',
    'packages/charts',
    'packages/reports',
    'packages/database',
    'packages/ingest',
  ],
  'apps/web': [
    'packages/domain',
    'packages/client',
    'packages/addresses',
    'packages/charts',
    'packages/reports',
  ],
  'apps/cli': ['packages/domain', 'packages/ingest', 'packages/database', 'packages/reading', 'apps/api'],
}
const tests = '(/tests?/|/e2e/|\\.test\\.tsx?$|vitest\\.config\\.ts$|/bench/)'

const arrows = Object.entries(may).map(([from, to]) => ({
  name: `arrow-${from.replace('/', '-')}`,
  comment: `${from} may import of ours only: ${to.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: tests },
  to: { path: '^(apps|packages|prisma)/', pathNot: `^(${[from, ...to].join('|')})/` },
}))

const stages = [
  '01-clean',
  '02-sentences',
  '03-tokens',
  '04-mentions',
  '05-entities',
  '06-quotations',
  '07-topics',
  '08-tone',
  '09-phrases',
]
const pipeline = stages.slice(0, -1).map((stage, i) => ({
  name: `stage-${stage}`,
  comment: 'A stage of reading imports only lower numbers: text flows one way.',
  severity: 'error',
  from: { path: `^packages/reading/src/${stage}/` },
  to: { path: `^packages/reading/src/(${stages.slice(i + 1).join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    ...pipeline,
    {
      name: 'no-cycles',
      comment: 'A cycle means that two rooms are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'prepare-knows-no-react',
      comment: 'prepare decides, visualise draws: a decision must be testable without a DOM.',
      severity: 'error',
      from: { path: '^packages/charts/src/prepare/' },
      to: { path: '(^packages/charts/src/visualise/|node_modules/(react|react-dom|recharts)/)' },
    },
    {
      name: 'prisma-belongs-to-database',
      comment:
        'Only packages/database speaks to Prisma; schema uses its Pothos plugin over the exported client.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: '^packages/database/' },
      to: { path: 'node_modules/(@prisma/|prisma/|pg/|kysely/)' },
    },
    {
      name: 'reading-is-pure',
      comment:
        'Reading takes text and gives annotations; no network and no processes. (engine files are read from models/ once.)',
      severity: 'error',
      from: { path: '^packages/reading/src/' },
      to: { path: '^(node:)?(http|https|net|child_process|dgram|tls)$' },
    },
    {
      name: 'entry-only',
      comment: 'Another package is imported by its entry, never by a path inside it.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/', pathNot: tests },
      to: {
        path: '^(apps|packages)/([^/]+)/(src|app|features|lib)/',
        pathNot: [
          '^$1/$2/',
          'src/index\\.ts$',
          'src/[^/]+/index\\.ts$',
          'src/generated/(pothos|client/client)\\.ts$',
        ],
      },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere fails at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(bun:|@parallax/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.next/|/dist/|/generated/|\\.turbo/|/models/)' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
    tsPreCompilationDeps: true,
  },
}
