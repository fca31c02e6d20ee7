/**
 * Where every mistake of ours ends: a word for the developer, never an exception in the shop. Only name and message are
 * printed, as the shop's own tools copy the console to third parties.
 */
export const reportError = (error: unknown): void => {
  console.warn('Doorstep: something broke; the link in the page stays.', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown')
}

/** Runs an entry point (element callback, listener, timer) so that nothing leaves it but a report. */
export const guard = (run: () => void | Promise<void>, onFailure?: () => void): void => {
  const fail = (error: unknown) => { reportError(error); onFailure?.() }
  try {
    const done = run()
    if (done) done.catch(fail)
  } catch (error) { fail(error) }
}
