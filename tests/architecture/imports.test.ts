import { expect, test } from 'vitest'
import { brokenRules, ringsOf, rules } from './import-rules.ts'
import { parseSource, productFiles } from './source.ts'

test('every arrow between the rooms points the right way', () => {
  expect(brokenRules(productFiles)).toEqual([])
})

test('no file imports itself by a detour', () => {
  expect(ringsOf(productFiles)).toEqual([])
})

test('no barrels: a file that only passes on other files’ exports hides where a thing lives', () => {
  const barrels = productFiles.filter(({ ast }) => {
    const body = ast['body'] as readonly { type: string; source?: unknown; exportKind?: string }[]
    return body.length > 0 && body.every((node) => node.type === 'ImportDeclaration' || ((node.type === 'ExportAllDeclaration' || node.type === 'ExportNamedDeclaration') && Boolean(node.source) && node.exportKind !== 'type'))
      && body.some((node) => node.type !== 'ImportDeclaration')
  })
  expect(barrels.map((file) => file.path)).toEqual([])
})

// Each rule is shown one arrow that breaks it: a rule that can never speak would guard nothing.
const offences: Readonly<Record<string, readonly [string, string]>> = {
  'contract imports contract and zod alone': ['contract/a.ts', "import { x } from 'hono'"],
  'contract/vocabulary.ts imports nothing': ['contract/vocabulary.ts', "import * as z from 'zod'"],
  'the states are worked out from types alone': ['contract/page-state.ts', "import { pageAnswer } from './page.ts'"],
  'widget takes values from contract/vocabulary.ts and the states alone': ['widget/a.ts', "import { pageAnswer } from '../contract/page.ts'"],
  'widget knows no worker, demo or test': ['widget/a.ts', "import type { Env } from '../worker/env.ts'"],
  'widget bundles preact and signals alone, and never preact/compat': ['widget/a.ts', "import { memo } from 'preact/compat'"],
  'worker knows no demo or test': ['worker/a.ts', "import { x } from '../demo/start.ts'"],
  'only worker/pages and mail templates draw with the widget': ['worker/routes/a.ts', "import { Page } from '../../widget/page/page.tsx'"],
  'views that the server renders import no style sheet': ['widget/page/hero.tsx', "import './hero.css'"],
  'domain holds rules: contract and domain alone, no clock, database or network': ['worker/domain/estimate/a.ts', "import { now } from '../../edge/clock.ts'"],
  'a carrier imports the kit, the contract and zod, never another carrier, db, env or fetch': ['worker/carriers/ups/parse.ts', "import { x } from '../fedex/parse.ts'"],
  'the carrier kit knows no carrier': ['worker/carriers/kit/a.ts', "import { x } from '../ups/parse.ts'"],
  'routes use registries and types, never a carrier’s folder or an object’s class': ['worker/routes/public/a.ts', "import { OrderObject } from '../../objects/order-object.ts'"],
  'a block never imports another block': ['widget/blocks/care/care.tsx', "import { x } from '../review/review.tsx'"],
  'a block never asks the network': ['widget/blocks/care/care.tsx', "import { createClient } from '../../api/client.ts'"],
  'what npm starts is .ts alone and never needs workerd': ['worker/cli/a.ts', "import { env } from 'cloudflare:workers'"],
}

test.each(rules.map((rule) => rule.says))('notices: %s', (says) => {
  const [path, text] = offences[says] ?? ['', '']
  expect(brokenRules([parseSource(path, text)]).some((line) => line.endsWith(says))).toBe(true)
})

test('notices a ring, and lets a dynamic or a type-only import close one', () => {
  const a = parseSource('widget/a.ts', "import { b } from './b.ts'")
  expect(ringsOf([a, parseSource('widget/b.ts', "import { a } from './a.ts'")])).toEqual(['widget/a.ts → widget/b.ts → widget/a.ts'])
  expect(ringsOf([a, parseSource('widget/b.ts', "import type { A } from './a.ts'; const later = () => import('./a.ts')")])).toEqual([])
})
