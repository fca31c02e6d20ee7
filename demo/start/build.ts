import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from './folders.ts'

/** Builds the widget and the gallery into `dist/`. Rejects with what vite said. */
export const build = (config: string): Promise<void> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [join(projectRoot, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--config', config], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] })
  const kill = () => { child.kill() }
  process.once('exit', kill)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { said += data })
  child.once('error', reject)
  child.once('close', (code) => {
    process.off('exit', kill)
    if (code === 0) resolve()
    else reject(new Error(`the build failed:\n${said}`))
  })
})
