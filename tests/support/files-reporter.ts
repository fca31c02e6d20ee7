import { appendFileSync } from 'node:fs'
import type { Reporter, TestModule, TestSpecification } from 'vitest/node'

/** Where `tests/run.ts` wants to read which files of a run were planned, begun and reported: one JSON line each. */
export const filesVariable = 'DOORSTEP_TEST_FILES'

export default class FilesReporter implements Reporter {
  onTestRunStart(specifications: readonly TestSpecification[]): void { for (const { moduleId } of specifications) note('planned', moduleId) }
  onTestModuleStart({ moduleId }: TestModule): void { note('begun', moduleId) }
  onTestModuleEnd({ moduleId }: TestModule): void { note('reported', moduleId) }
}

/** Written at once: a run that hangs is ended from outside. */
function note(stage: string, file: string): void {
  const to = process.env[filesVariable]
  if (to) appendFileSync(to, `${JSON.stringify([stage, file])}\n`)
}
