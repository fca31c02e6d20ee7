import type { BanditState } from '../domain/bandit/bandit.ts'
import type { Tally } from '../domain/bandit/tallies.ts'
import { fromBase64, toBase64 } from '../edge/bytes.ts'

/** Arms come and go; beyond so many the ones least seen are let go, and begin anew if they come back. */
const mostArms = 2_000

interface Body { readonly tallies: BanditState['tallies']; readonly scales: BanditState['scales']; readonly posterior: { readonly names: readonly string[]; readonly means: readonly number[]; readonly covariance: string } | null }

/** As stored: the covariance, by far the most of it, in 32-bit floats and base64: 280 kB at its largest, where digits would be a megabyte. */
export function encodeBandit({ tallies, scales, posterior }: BanditState): string {
  return JSON.stringify({
    tallies: keepMostSeen(tallies), scales,
    posterior: posterior && { names: posterior.names, means: posterior.means.map((mean) => Number(mean.toPrecision(7))), covariance: toBase64(new Uint8Array(Float32Array.from(posterior.covariance).buffer)) },
  } satisfies Body)
}

export function decodeBandit(body: string): BanditState {
  const { tallies, scales, posterior } = JSON.parse(body) as Body
  return { tallies, scales, posterior: posterior && { names: posterior.names, means: posterior.means, covariance: [...new Float32Array((fromBase64(posterior.covariance) ?? new Uint8Array()).buffer)] } }
}

function keepMostSeen(tallies: BanditState['tallies']): Record<string, Tally> {
  const all = Object.entries(tallies)
  return Object.fromEntries(all.length <= mostArms ? all : all.toSorted(([, a], [, b]) => b.count - a.count).slice(0, mostArms))
}
