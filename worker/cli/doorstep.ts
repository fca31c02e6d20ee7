import { join } from 'node:path'
import { parseCommand, runCommand, usage } from './doorstep-commands.ts'
import { openDatabase } from './open-database.ts'

const root = join(import.meta.dirname, '..', '..')
const command = parseCommand(process.argv.slice(2))
if (command === null || command.words.length === 0) {
  console.log(usage)
  process.exit(command === null ? 1 : 0)
}
const opened = await openDatabase(root, command.options['remote'] ? 'remote' : 'local')
if (!opened.ok) {
  console.error(opened.reason)
  process.exit(1)
}
const outcome = await runCommand(opened.database.db, command, new Date())
await opened.database.close()
if (outcome.ok) console.log(outcome.text)
else console.error(outcome.text)
process.exit(outcome.ok ? 0 : 1)
