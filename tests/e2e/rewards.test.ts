import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, until, visit } from '../support/browser.ts'
import { callApi, house, placeOrder, scan } from '../support/house.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser.close() })

let shoppers = 0
/** An order of a shopper of its own, handed over a minute ago. */
const deliveredOrder = async () => {
  shoppers += 1
  const order = await placeOrder({ shopper: { name: 'Kim Reed', email: `kim${Date.now()}${shoppers}@mailbox.example` } })
  await scan(order, { status: 'delivered', kind: 'delivered', text: 'Handed over' })
  return order
}
const ticket = (page: Page) => page.locator('[data-block=ticket]')
/** The page can act: the copy button of a code, or any button of a block, is drawn only then. */
const unfold = async (page: Page) => {
  await page.locator('[data-block=offers] button').first().waitFor()
  await ticket(page).locator('.stub summary').focus()
  await page.keyboard.press('Enter')
}

describe('a ticket', () => {
  test('takes its code when it is first unfolded, by keyboard, and shows the same one again without scripts', async () => {
    const order = await deliveredOrder()
    const { page, complaints, reports, close } = await visit(browser, order.link)
    await unfold(page)
    const code = await ticket(page).locator('code').innerText()
    expect(code).toMatch(/^KEEN-5-/)
    expect(await ticket(page).getByRole('button', { name: 'Copy' }).count()).toBe(1)
    expect([complaints, await reports()]).toEqual([[], []])
    await close()
    const plain = await visit(browser, order.link, { javaScriptEnabled: false })
    expect(await plain.page.locator('[data-block=ticket] code').textContent()).toBe(code)
    expect(await plain.page.locator('[data-block=ticket] button').count()).toBe(0)
    await plain.close()
    // The checkout spends it, and the page says so.
    await callApi('POST', '/v1/redemptions', { code })
    const spent = await visit(browser, order.link)
    await spent.page.locator('[data-block=offers] button').first().waitFor()
    expect(await spent.page.locator(`text=${code}`).count()).toBe(0)
    await spent.close()
  })

  test('whose code cannot be had says so, and gives it at the next try', async () => {
    const { page, close } = await visit(browser, (await deliveredOrder()).link)
    await page.route('**/v1/acts/claims', (route) => route.abort())
    await unfold(page)
    await ticket(page).getByText('That did not work.').waitFor()
    await page.unroute('**/v1/acts/claims')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await ticket(page).locator('code').innerText()).toMatch(/^KEEN-5-/)
    await close()
  })
})

describe('a newsletter', () => {
  test('goes from the page by the shop’s letter to a yes that needs no script', async () => {
    const order = await deliveredOrder()
    const { page, complaints, close } = await visit(browser, order.link)
    const offers = page.locator('[data-block=offers]')
    await offers.getByRole('button', { name: 'Sign up' }).click()
    await offers.getByText('Almost done: the shop is sending you an email.').waitFor()
    expect(complaints).toEqual([])
    await close()
    const letter = await until(async () => new RegExp(`order ${order.number}</span><br><a href="([^"]+)"`).exec(await (await fetch(`${house.shop}/mail`)).text())?.[1] ?? '', (link) => link !== '')
    const asked = await visit(browser, letter, { javaScriptEnabled: false })
    await asked.page.getByRole('button', { name: 'Yes, write to me' }).click()
    expect(await asked.page.locator('h1').innerText()).toBe('You are on the list.')
    await asked.close()
    const after = await visit(browser, order.link)
    await after.page.locator('[data-block=offers]').getByText('You are signed up. 15 points added.').waitFor()
    await after.close()
  })
})

describe('a birthday', () => {
  test('is told by day and month, said back, and forgotten by a press', async () => {
    const { page, complaints, close } = await visit(browser, (await deliveredOrder()).link)
    const offers = page.locator('[data-block=offers]')
    await offers.getByRole('button', { name: 'Add', exact: true }).click()
    await offers.getByLabel('Month').selectOption({ label: 'February' })
    expect(await offers.getByLabel('Day').locator('option').count()).toBe(29)
    await offers.getByLabel('Day').selectOption('29')
    await offers.getByRole('button', { name: 'Save', exact: true }).click()
    await offers.getByText('Your birthday: 29 February.').waitFor()
    await offers.getByRole('button', { name: 'Remove it' }).click()
    await offers.getByText('Your birthday is removed.').waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
