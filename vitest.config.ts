import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** Fixed, so that a failing test fails again; no other place uses them. */
const testSecrets = {
  LINK_SECRET: Buffer.alloc(32, 'link secret of the tests').toString('base64'),
  HASH_SECRET: Buffer.alloc(32, 'hash secret of the tests').toString('base64'),
  SEAL_KEYS: `1:${Buffer.alloc(32, 'seal key of the tests').toString('base64')}`,
}

/** No worker test reaches the outside: what it asks of a carrier, it mocks; whatever is left is told to come again. */
const noNetwork = () => new Response(null, { status: 503 })

/** Three runtimes: node for pure code, workerd for what runs at the edge, Chromium (driven from node) for pages. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{contract,widget,worker,demo}/**/*.test.{ts,tsx}', 'tests/{architecture,contract,size,support}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './worker/wrangler.jsonc' },
            miniflare: { bindings: { MIGRATIONS: await readD1Migrations('worker/db/migrations'), ENVIRONMENT: 'test', OUTBOUND_DEV_ORIGINS: 'http://carrier.test', BLOCK_PATIENCE: '20000', ...testSecrets }, outboundService: noNetwork },
          })),
        ],
        test: { name: 'worker', include: ['tests/worker/**/*.test.ts'], setupFiles: ['tests/support/worker-setup.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'e2e', environment: 'node', include: ['tests/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000 } }, fileParallelism: false, globalSetup: ['tests/support/e2e-setup.ts'] },
      },
    ],
  },
})
