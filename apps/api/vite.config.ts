import { defineConfig } from 'vite'

/** Builds GraphiQL into files of our own, so that it opens without a network. */
export default defineConfig({
  root: 'graphiql',
  base: '/graphql/',
  publicDir: false,
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    // Monaco is one large chunk by nature; it comes from this machine.
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      onLog(level, log, report) {
        // "use client" means nothing in a bundle that is all client.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
  worker: { format: 'es' },
})
