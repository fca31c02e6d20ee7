/** `wrangler` fires no crons by itself: this does, once a minute, as Cloudflare would. Gives its end. */
export const fireSchedules = (origin: string, also: () => Promise<unknown>, every = 60_000): { fire(): Promise<void>; stop(): Promise<void> } => {
  let running: Promise<void> = Promise.resolve()
  const once = async () => {
    const response = await fetch(`${origin}/cdn-cgi/local/scheduled`)
    if (!response.ok) console.error(`the schedule answered ${response.status}`)
    await response.body?.cancel()
    await also()
  }
  const fire = () => (running = running.then(once).catch((error: unknown) => console.error('the schedule failed:', error instanceof Error ? error.message : error)))
  const timer = setInterval(fire, every)
  return { fire, stop: () => { clearInterval(timer); return running } }
}
