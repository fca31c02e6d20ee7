import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { createBanditProtocol } from './learn-bandit.ts'

const program = fileURLToPath(new URL('./learn.ts', import.meta.url))
const run = (args: string[], input = '') => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', input, env: { ...process.env, INIT_CWD: tmpdir() } })

const folders: string[] = []
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }) })

const folderOf = (files: Record<string, unknown[]>, manifest?: unknown): string => {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-learn-'))
  folders.push(folder)
  for (const [name, rows] of Object.entries(files)) writeFileSync(join(folder, `${name}.jsonl`), rows.map((row) => typeof row === 'string' ? row : JSON.stringify(row)).join('\n'))
  if (manifest !== undefined) writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}
const answersTo = (folder: string): Record<string, unknown>[] => {
  const file = join(folder, 'answers.jsonl')
  const { status, stderr } = run([folder, file])
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>)
}

const orders = Array.from({ length: 40 }, (_, n) => ({ id: `o${n}`, customer: `s${n % 5}`, at: `2026-0${1 + Math.floor(n / 20)}-${String(1 + n % 20).padStart(2, '0')}T10:00`, lines: [['tea', 1, 4], [n % 2 ? 'mug' : 'pot', 2, 9]] }))
const items = [{ id: 'tea', title: 'Green tea', nominal_days: 5 }, { id: 'mug', title: 'Mug' }, { id: 'pot', title: 'Tea pot', category: 'kitchen' }]

test('a recs folder is answered once a question, whatever the kind, with unreadable lines passed over', () => {
  const queries = [
    { qid: 'a', kind: 'pair', at: '2026-03-01', basket: ['tea'] }, { qid: 'a', kind: 'pair', basket: ['tea'] },
    { qid: 'b', kind: 'someday', basket: ['tea', 'nothing'], customer: 's1', exclude: ['mug'] }, { qid: 'c' }, 'not json', { kind: 'pair' },
  ]
  const answers = answersTo(folderOf({ orders: [...orders, orders[0], '{', {}], items, queries }, { type: 'recs', asof: '2026-03-01', k: 2 }))
  expect(answers.map((one) => one['qid'])).toEqual(['a', 'b', 'c'])
  expect((answers[0]!['items'] as string[]).toSorted()).toEqual(['mug', 'pot'])
  expect(answers[1]!['items']).toEqual(['pot'])
})

test('a gap folder gets a date within the horizon and an interval around it', () => {
  const queries = [{ qid: 1, customer: 's1', item: 'tea', asof: '2026-02-20', history: [['2026-02-15', 1], ['2026-02-20', 1]] }, { qid: 2, asof: '2026-02-20' }]
  const answers = answersTo(folderOf({ orders, items, queries }, { type: 'gap', asof: '2026-02-21', horizon_days: 30 }))
  expect(answers.map((one) => one['qid'])).toEqual([1, 2])
  for (const { lo, date, hi } of answers as { lo: string; date: string; hi: string }[]) {
    expect(['2026-02-21' <= lo, lo <= date, date <= hi, hi <= '2026-03-22']).toEqual([true, true, true, true])
  }
})

test('a due folder gets a chance for every candidate; without a manifest the questions tell the type', () => {
  const answers = answersTo(folderOf({ orders, items, queries: [{ qid: 'x', customer: 's1', asof: '2026-02-21', days: 7, candidates: ['tea', 'pot', 'unknown'] }] }))
  const chances = answers[0]!['p'] as Record<string, number>
  expect(Object.keys(chances)).toEqual(['tea', 'pot', 'unknown'])
  expect(Object.values(chances).every((p) => p >= 0 && p <= 1)).toBe(true)
  expect(chances['tea']).toBeGreaterThan(chances['unknown']!)
})

test('an empty folder is answered with nothing', () => {
  expect(answersTo(folderOf({}, { type: 'gap' }))).toEqual([])
})

test('a wrong command is one clear line and exit 2', () => {
  for (const args of [[], ['only-one'], ['/nowhere/at/all', 'out'], ['a', 'b', 'c'], [folderOf({}, { type: 'weather' }), 'out'], [folderOf({}, { type: 'recs' }), '/nowhere/at/all/out']]) {
    const { status, stderr, stdout } = run(args)
    expect({ args, status, lines: stderr.trim().split('\n').length, stdout }).toEqual({ args, status: 2, lines: 1, stdout: '' })
  }
})

test('the bandit answers decisions alone, repeatably from its seed', () => {
  const play = (seed: number): unknown[] => {
    const answer = createBanditProtocol()
    const said: unknown[] = [answer({ type: 'start', env: 'x', arms: [{ id: 'a', content: 'a', channel: 'page' }, { id: 'b' }], reward: 'binary', seed })]
    for (let id = 1; id <= 300; id++) {
      said.push(answer({ type: 'decide', id, context: { hour: id % 24, lang: 'en', odd: null }, arms: id % 3 ? ['a', 'b'] : ['b'] }))
      said.push(answer({ type: 'feedback', id, arm: 'b', reward: 1 }), answer({ type: 'feedback', id: 10_000 + id, arm: 'a', reward: 1 }), answer({ type: 'feedback', id }))
    }
    return said
  }
  const said = play(5)
  expect(said).toEqual(play(5))
  expect(said).not.toEqual(play(6))
  const decisions = said.filter((one) => one !== null).map((one) => JSON.parse(one as string) as { id: number; arm: string; p: number })
  expect(decisions.map((one) => one.id)).toEqual(Array.from({ length: 300 }, (_, n) => n + 1))
  expect(decisions.every((one) => one.p > 0 && one.p <= 1 && (one.id % 3 !== 0 || one.arm === 'b'))).toBe(true)
})

test('arms without an id are not offered, and a reward that is not there is not counted', () => {
  const answer = createBanditProtocol()
  answer({ type: 'start', arms: [{}, null, { content: 'x' }, { id: 'a' }], seed: 1 })
  expect(answer({ type: 'decide', id: 1, context: null, arms: [] })).toBe('{"id":1,"arm":null}')
  expect(answer({ type: 'decide', id: 2, context: { odd: { a: [1] }, hour: 'NaN' } })).toBe('{"id":2,"arm":"a","p":1}')
  expect(answer({ type: 'decide', id: 3, context: {}, arms: [null, {}, 7] })).toBe('{"id":3,"arm":"7","p":1}')
  // Until a reward has come the first arm is all but sure. One that is missing, or of nobody's decision, or without an arm, is none.
  const unused = [{ id: 2, arm: 'a', reward: null }, { id: 99, arm: 'a', reward: 1 }, { id: 3, reward: 1 }, { id: 3, arm: '7', reward: 'x' }]
  for (const feedback of unused) expect(answer({ type: 'feedback', ...feedback })).toBeNull()
  expect(answer({ type: 'decide', id: 4, context: {}, arms: ['a', 'b'] })).toBe('{"id":4,"arm":"a","p":0.995}')
  for (const reward of [1, 1]) answer({ type: 'feedback', id: 4, arm: 'a', reward })
  expect(answer({ type: 'decide', id: 5, context: {}, arms: ['a', 'b'] })).not.toContain('0.995')
})

test('the bandit command ends with its input', () => {
  const { status, stdout } = run(['bandit'], '{"type":"start","arms":[{"id":"a"}],"seed":1}\noops\n{"type":"decide","id":1,"context":{},"arms":["a"]}\n{"type":"end"}\n')
  expect([status, stdout]).toEqual([0, '{"id":1,"arm":"a","p":1}\n'])
})
