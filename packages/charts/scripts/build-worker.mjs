/**
 * Bundles the thread that draws charts: Node runs TypeScript as it is, but not JSX. Packages stay outside and come from
 * node_modules, as in every other file of ours.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

await build({
  input: at('src/export/worker.ts'),
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@parallax/'),
  logLevel: 'warn',
  output: { file: at('dist/worker.js'), format: 'esm', codeSplitting: false },
})
