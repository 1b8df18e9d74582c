import { defineConfig } from 'vitest/config'

const node = { environment: 'node' as const, testTimeout: 60_000, hookTimeout: 120_000 }

/** Three worlds: `unit` needs nothing, `integration` a real PostgreSQL, `e2e` a running product and Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          include: ['{apps,packages,tools}/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.integration.test.ts', '**/*.e2e.test.ts', '**/.next/**'],
        },
      },
      {
        test: {
          ...node,
          name: 'integration',
          globalSetup: ['packages/testkit/src/global-setup.ts'],
          include: ['{apps,packages}/**/*.integration.test.ts'],
          exclude: ['**/node_modules/**', '**/.next/**'],
        },
      },
      {
        test: {
          ...node,
          name: 'e2e',
          include: ['apps/*/e2e/**/*.e2e.test.ts'],
          globalSetup: ['apps/web/e2e/product.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
    ],
  },
})
