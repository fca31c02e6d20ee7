import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OrderView } from '../../contract/order.ts'
import type { PostView } from '../../contract/post.ts'
import type { ReviewView } from '../../contract/review.ts'
import { openBrowser, until, visit } from '../support/browser.ts'
import { callApi, house, placeOrder, scan } from '../support/house.ts'
import { holdsText, makeJpeg, secretPlace, text } from '../support/media-files.ts'

let browser: Browser
beforeAll(async () => { browser = await openBrowser() })
afterAll(() => browser.close())

const day = 86_400_000
/** An order that came this morning. */
const arrived = async (): Promise<OrderView> => {
  const order = await placeOrder({ promised: null, placedAt: new Date(Date.now() - 4 * day).toISOString() })
  await scan(order, { status: 'delivered' })
  return order
}
const shown = (page: Page, part: string, wanted: RegExp) => until(async () => await page.locator(`[part=${part}]`).innerText().catch(() => ''), (value) => wanted.test(value))
const listed = async (order: OrderView) => (await callApi<{ reviews: ReviewView[] }>('GET', '/v1/reviews?limit=100')).reviews.find((review) => review.order === order.id)

test('a review by keyboard: each step is kept, the button sends, and the shopper changes and deletes it', async () => {
  const order = await arrived()
  const { page, complaints, reports, close } = await visit(browser, order.link)
  await page.locator('[part=review] input[type=radio]').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.locator('[part=review] label.opt').first().click()
  await until(async () => (await callApi<{ reviews: ReviewView[] }>('GET', '/v1/reviews?state=open&limit=100')).reviews.find((review) => review.order === order.id), (review) => review?.stars === 3 && review.aspects.length === 1)
  // Left and come back to: what was tapped is there.
  await page.reload()
  await shown(page, 'review', /How do you like it/)
  await until(() => page.locator('[part=review] input[type=radio]:checked').count(), (count) => count === 1)
  expect(await page.locator('[part=review] input[type=radio]:checked').inputValue()).toBe('3')
  await page.getByRole('button', { name: 'Add a few words' }).click()
  expect(await until(() => page.evaluate(() => document.querySelector('doorstep-page')?.shadowRoot?.activeElement?.tagName), (tag) => tag === 'TEXTAREA')).toBe('TEXTAREA')
  await page.keyboard.type('Sharp on the first evening.')
  await page.locator('[part=review] input[type=file]').setInputFiles({ name: 'knives.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(makeJpeg()) })
  await shown(page, 'review', /Ready/)
  await page.getByRole('button', { name: 'Post review' }).click()
  expect(await shown(page, 'review', /Thank you/)).toContain('Sharp on the first evening.')
  // The button is gone; focus stands on what took its place.
  expect(await page.evaluate(() => document.querySelector('doorstep-page')?.shadowRoot?.activeElement?.textContent)).toContain('Thank you')
  const review = await until(() => listed(order), (value) => value?.state === 'posted')
  expect(review).toMatchObject({ kind: 'review', stars: 3, words: 'Sharp on the first evening.', name: 'Sam' })
  expect(review?.photos).toHaveLength(1)
  await page.locator('[part=review]').getByRole('button', { name: 'Delete' }).click()
  await shown(page, 'review', /Your review is deleted/)
  expect(await listed(order)).toBeUndefined()
  expect([complaints, await reports()]).toEqual([[], []])
  await close()
})

test('a tap that was lost on the way goes with the button', async () => {
  const order = await arrived()
  const { page, close } = await visit(browser, order.link)
  await shown(page, 'review', /Post review/)
  await page.context().setOffline(true)
  await page.locator('[part=review] .stars label').nth(3).click()
  await shown(page, 'review', /could not be saved/)
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Post review' }).click()
  await shown(page, 'review', /Thank you/)
  expect(await until(() => listed(order), (value) => value?.state === 'posted')).toMatchObject({ stars: 4 })
  await close()
})

test('a private word after a late delivery: nothing said is not thanked for, something said is', async () => {
  const order = await placeOrder({ promised: { to: new Date(Date.now() - 4 * day).toISOString().slice(0, 10) }, placedAt: new Date(Date.now() - 9 * day).toISOString() })
  await scan(order, { status: 'delivered' })
  const { page, complaints, reports, close } = await visit(browser, order.link)
  await page.locator('[part=feedback]').getByRole('button', { name: 'Send' }).click()
  await shown(page, 'feedback', /Choose what fits, or write a few words/)
  await page.locator('[part=feedback] label.opt').first().click()
  await page.locator('[part=feedback]').getByRole('button', { name: 'Send' }).click()
  await shown(page, 'feedback', /Thank you\. It has reached/)
  expect([complaints, await reports()]).toEqual([[], []])
  await close()
})

test('an unboxing from the page: sent with its consent, cleaned of its place, approved, shown to another, taken back', async () => {
  const [order, other] = [await arrived(), await arrived()]
  const { page, complaints, reports, close } = await visit(browser, order.link)
  await shown(page, 'follow', /Take a photo/)
  const choose = (name: string, buffer: Buffer) => page.locator('[part=follow] input[type=file]').first().setInputFiles({ name, mimeType: 'image/jpeg', buffer })
  await choose('trick.jpg', Buffer.from(text('<script>alert(1)</script>')))
  await shown(page, 'follow', /cannot be used/)
  await choose('box.jpg', Buffer.from(makeJpeg()))
  await shown(page, 'follow', /Ready/)
  expect(await page.locator('[part=follow] li.hd').allInnerTexts()).toHaveLength(1)
  await page.locator('[part=follow]').getByRole('button', { name: 'Send' }).click()
  await shown(page, 'follow', /Please agree/)
  await page.getByLabel(/may show what I send/).check()
  await page.locator('[part=follow]').getByRole('button', { name: 'Send' }).click()
  await shown(page, 'follow', /Waiting for Marigold/)
  const [post] = (await callApi<{ posts: PostView[] }>('GET', '/v1/posts?state=pending')).posts.filter((one) => one.order === order.id)
  expect(post).toMatchObject({ mayShow: true, consent: { version: '2026-11', language: 'en', text: expect.stringMatching(/^Marigold & Main may show/) }, uploads: [{ kind: 'photo', type: 'image/jpeg' }] })
  const kept = await fetch(`${house.worker}/v1/media/${post?.uploads[0]?.id}`, { headers: { authorization: `Bearer ${house.apiKey}` } })
  expect(holdsText(new Uint8Array(await kept.arrayBuffer()), secretPlace)).toBe(false)
  await callApi('POST', `/v1/posts/${post?.id}/approve`)

  const seen = await visit(browser, other.link)
  const picture = seen.page.locator('[part=follow] img[alt="Photo of another customer"]').first()
  await picture.scrollIntoViewIfNeeded()
  expect(await until(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), (width) => width > 0)).toBe(8)
  await seen.close()

  await page.locator('[part=follow]').getByRole('button', { name: 'Take it back' }).click()
  await shown(page, 'follow', /It is deleted/)
  expect((await callApi<{ posts: PostView[] }>('GET', '/v1/posts')).posts.find(({ id }) => id === post?.id)).toBeUndefined()
  // The refused file is the one thing the console may speak of.
  expect([complaints.filter((line) => !/status of 400/.test(line)), await reports()]).toEqual([[], []])
  await close()
})
