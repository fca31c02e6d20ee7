import { parseArgs } from 'node:util'

export const usage = `npm run deploy                 make what is missing in your Cloudflare account (D1, queues, secrets), apply migrations, upload
npm run deploy -- --dry-run    say what would be made, change nothing

The account is the one of \`npx wrangler login\`, or of CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID.`

export type DeployArguments = { readonly kind: 'deploy'; readonly dryRun: boolean } | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly reason: string }

/** A misspelt `--dry-run` must not deploy: whatever is not known here is refused. */
export function readDeployArguments(args: readonly string[]): DeployArguments {
  try {
    const { values } = parseArgs({ args: [...args], options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } })
    return values.help ? { kind: 'help' } : { kind: 'deploy', dryRun: values['dry-run'] }
  } catch (error) {
    return { kind: 'wrong', reason: error instanceof Error ? error.message : String(error) }
  }
}
