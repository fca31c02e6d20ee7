import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('carrier.ts', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrier-cli-'))
  writeFileSync(join(folder, 'answer.json'), JSON.stringify({ trackResponse: { shipment: [{ inquiryNumber: '1Z0000X20312345677', package: [{ trackingNumber: '1Z0000X20312345677', service: { description: 'UPS Ground' }, activity: [{ date: '20260310', time: '061530', status: { type: 'I', code: 'OT', description: 'Out for Delivery' }, location: { address: { city: 'AMES', stateProvince: 'IA', countryCode: 'US' } } }] }] }] } }))
  writeFileSync(join(folder, 'refused.json'), '{"response":{"errors":[{"code":"TV1002","message":"Invalid inquiry number"}]}}')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Started elsewhere, as npm does; INIT_CWD says where the command was typed. */
const run = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { cwd: tmpdir(), env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' })
  return { stdout, stderr, status }
}

describe('carrier parse', () => {
  it('prints one document with exactly the promised fields, from a path as typed', () => {
    const { stdout, stderr, status } = run('parse', 'ups', 'answer.json', '--number', '1Z 0000 X2 03 1234 5677')
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual({
      outcome: 'tracked',
      shipments: [{
        outcome: 'tracked', error: null, trackingNumber: '1Z0000X20312345677', status: 'out_for_delivery', substatus: null,
        events: [{ time: '2026-03-10T06:15:30', offsetKnown: false, precision: 'second', status: 'out_for_delivery', code: 'OT', text: 'Out for Delivery', location: 'AMES, IA, US' }],
        deliveredAt: null, estimatedDelivery: null, signedBy: null,
      }],
      error: null,
    })
  })

  it('reads the status of the answer from --status', () => {
    expect(JSON.parse(run('parse', 'ups', 'refused.json', '--status', '400').stdout)).toEqual({ outcome: 'error', shipments: [], error: { kind: 'invalid_number', code: 'TV1002' } })
  })

  it.each([
    [['parse', 'upps', 'answer.json'], /unknown carrier "upps"; known: ups, fedex, /],
    [['parse', 'ups', 'missing.json'], /no such file: .*missing\.json/],
    [['parse', 'ups', '.'], /is a folder/],
    [['parse', 'ups'], /^usage: /],
    [['parse', 'ups', 'answer.json', 'more'], /^usage: /],
    [['parse', 'ups', 'answer.json', '--status', 'ok'], /--status must be an HTTP status such as 200 or 404, not "ok"/],
    [['parse', 'ups', 'answer.json', '--colour', 'red'], /--colour/],
    [['detect'], /^usage: /],
    [['pars'], /unknown command "pars"/],
    [[], /^usage: /],
  ] as const)('refuses %j with one line and exit 2', (args, line) => {
    const { stdout, stderr, status } = run(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('carrier detect', () => {
  it('prints one line a number, in the order given', () => {
    const { stdout, status } = run('detect', 'nonsense', '1Z5338FF0107231059', '1Z5338FF0107231058')
    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { number: 'nonsense', candidates: [] },
      { number: '1Z5338FF0107231059', candidates: [{ carrier: 'ups', service: 'Next Day Air', certainty: 'certain', checkDigit: 'ok' }] },
      { number: '1Z5338FF0107231058', candidates: [{ carrier: 'ups', service: 'Next Day Air', certainty: 'possible', checkDigit: 'wrong' }] },
    ])
  })
})
