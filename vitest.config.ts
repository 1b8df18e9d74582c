import { defineConfig } from 'vitest/config'

const node = { environment: 'node' as const, testTimeout: 180_000, hookTimeout: 240_000 }

/**
 * The export conditions that Node itself uses. Vite would add `development`, under which tests got a second copy of
 * graphql-js beside the one that Yoga and Pothos load, and nothing would be `instanceof GraphQLError`.
 */
const ssr = { resolve: { conditions: ['module', 'node'] } }

const notOurs = ['**/node_modules/**', '**/.next/**']
/** They count the steps of V8 itself, which depend on all that has run in the process before. */
const countSteps = ['packages/**/{linear,*.linear}.test.ts']

/** They add to the collection of the product that all share or change it. */
const write = ['apps/*/e2e/**/*.writes.e2e.test.ts']

/** One product serves all; on two cores two browsers use the time in which the other one waits. */
const browser = {
  ...node,
  globalSetup: ['apps/web/e2e/product.ts'],
  maxWorkers: 2,
  testTimeout: 240_000,
  hookTimeout: 240_000,
  // A busy machine is slow, not wrong.
  expect: { poll: { timeout: 60_000, interval: 50 } },
}

/**
 * Three worlds: `unit` needs nothing, `integration` a real PostgreSQL, `e2e` a running product and Chromium. The files of
 * the first two share what they load, models above all; those of `linear` are unit tests that each need a process of their own.
 * Of `e2e`, what compares numbers with the API's runs first, and then what writes: each of those into articles of its own.
 */
export default defineConfig({
  test: {
    // By default one core of two would stand idle.
    maxWorkers: '100%',
    projects: [
      {
        ssr,
        test: {
          ...node,
          name: 'unit',
          isolate: false,
          include: ['{apps,packages,tools}/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [...notOurs, ...countSteps, '**/*.integration.test.ts', '**/*.e2e.test.ts'],
        },
      },
      { ssr, test: { ...node, name: 'linear', include: countSteps, exclude: notOurs } },
      {
        ssr,
        test: {
          ...node,
          name: 'integration',
          isolate: false,
          globalSetup: ['packages/testkit/src/global-setup.ts'],
          include: ['{apps,packages}/**/*.integration.test.ts'],
          exclude: notOurs,
        },
      },
      {
        test: {
          ...browser,
          name: 'e2e',
          include: ['apps/*/e2e/**/*.e2e.test.ts'],
          exclude: [...notOurs, ...write],
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...browser, name: 'e2e-writes', include: write, sequence: { groupOrder: 2 } } },
    ],
  },
})
