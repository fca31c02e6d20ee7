/** Asks until something answers, whatever the status below 500. Throws with the address when it never does. */
export const answers = async (url: string, patience = 30_000): Promise<void> => {
  const end = Date.now() + patience
  for (;;) {
    const said = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) }).then(async (response) => { await response.body?.cancel(); return response.status < 500 ? null : `status ${response.status}` }, (error: unknown) => String(error))
    if (said === null) return
    if (Date.now() > end) throw new Error(`${url} does not answer (${said})`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
