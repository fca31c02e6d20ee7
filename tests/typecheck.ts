import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The four TypeScript projects: DOM types and worker types collide, so one program cannot hold both. */
export const typeProjects = ['widget/tsconfig.json', 'worker/tsconfig.json', 'worker/pages/tsconfig.json', 'tsconfig.json'] as const

const root = fileURLToPath(new URL('..', import.meta.url))

/** Checks one project; the compiler's words on failure. */
export const checkTypes = (project: string): Promise<{ ok: boolean; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { cwd: root })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString() })
    child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString() })
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let failed = 0
  for (const project of typeProjects) {
    const { ok, output } = await checkTypes(project)
    console.log(`${ok ? 'ok  ' : 'FAIL'} types ${project}`)
    if (!ok) { console.log(output); failed += 1 }
  }
  process.exitCode = failed ? 1 : 0
}
